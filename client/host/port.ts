/** A notice about a run that ended while the user was elsewhere, or about a problem that needs the user's attention. */
export type Notice = {
  type: 'success' | 'warning' | 'error';
  title: string;
  content?: string;

  /** Milliseconds; 0: until the user closes it. Default: the application's own duration. */
  duration?: number;
};

/** The application's services for one modeler. A service that the application does not offer has no effect. */
export interface HostPort {

  /** Shows a notice in the application's own style. */
  notify(notice: Notice): void;

  /** Returns the variables that the application's own Test tab stores for an element; null if it has none. */
  taskTestInput(elementId: string): Promise<string | null>;

  /** Returns the data that we stored for the diagram's file, unchecked; undefined if there is none or the file was never saved. */
  readKept(): Promise<unknown>;

  /** Changes the data that we store for the diagram's file; null removes it. Has no effect if the file was never saved. */
  changeKept(change: (kept: unknown) => object | null): Promise<void>;
}

/** A host that offers nothing: a plain page, or a Modeler that has not provided its means yet. */
export const SILENT_HOST: HostPort = {
  notify() {},
  taskTestInput: () => Promise.resolve(null),
  readKept: () => Promise.resolve(undefined),
  changeKept: () => Promise.resolve()
};
