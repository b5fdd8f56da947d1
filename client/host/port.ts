/** What ended while the user looked elsewhere. */
export type Notice = { type: 'success' | 'error'; title: string };

/** What we ask of the application around the modeler. Where it offers nothing, nothing happens. */
export interface HostPort {

  /** Tells the user something in the application's own way. */
  notify(notice: Notice): void;

  /** The variables that the application's own Test tab holds for an element; null where it has none. */
  taskTestInput(elementId: string): Promise<string | null>;
}

/** A host that offers nothing: a bare page, or a Modeler that has not handed us its means yet. */
export const SILENT_HOST: HostPort = {
  notify() {},
  taskTestInput: () => Promise.resolve(null)
};
