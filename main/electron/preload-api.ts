/** What a sandboxed preload script has of Electron (docs/modeler-host.md, section 2). */

export interface ContextBridge {
  exposeInMainWorld(key: string, api: unknown): void;
}

export interface IpcRenderer {

  /** The caller says what our main process answers on that channel. */
  invoke<T>(channel: string, ...args: unknown[]): Promise<T>;
  on(channel: string, listener: (event: unknown, ...args: never[]) => void): unknown;
}
