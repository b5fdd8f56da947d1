/** What a command needs of the process around it; specs and `index.ts` hand it in. */
export type Io = {

  /** stdout: the result alone. Resolves when the reader took it. */
  out(text: string): Promise<void>;

  /** stderr: progress and messages. */
  err(text: string): void;

  /** stdin, as it comes. */
  readonly input: AsyncIterable<Uint8Array | string>;
  env: Readonly<Record<string, string | undefined>>;

  /** Calls back when the user (Ctrl+C) or the system asks to end; returns its undo. */
  onInterrupt(listener: () => void): () => void;
};
