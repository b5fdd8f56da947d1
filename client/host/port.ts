/** What ended while the user looked elsewhere, or what keeps the plugin from doing as told. */
export type Notice = {
  type: 'success' | 'warning' | 'error';
  title: string;
  content?: string;

  /** Milliseconds; 0: until it is closed. Default: the application's own time. */
  duration?: number;
};

/** What one modeler asks of the application around it. Where the application offers nothing, nothing happens. */
export interface HostPort {

  /** Tells the user something in the application's own way. */
  notify(notice: Notice): void;

  /** The variables that the application's own Test tab holds for an element; null where it has none. */
  taskTestInput(elementId: string): Promise<string | null>;

  /** What we kept for the diagram's file, as it is found there; undefined where nothing is, or the file was never saved. */
  readKept(): Promise<unknown>;

  /** Keeps something else for the diagram's file; null: nothing. Comes to nothing where the file was never saved. */
  changeKept(change: (kept: unknown) => object | null): Promise<void>;
}

/** A host that offers nothing: a bare page, or a Modeler that has not handed us its means yet. */
export const SILENT_HOST: HostPort = {
  notify() {},
  taskTestInput: () => Promise.resolve(null),
  readKept: () => Promise.resolve(undefined),
  changeKept: () => Promise.resolve()
};
