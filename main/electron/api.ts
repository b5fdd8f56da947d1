/**
 * The part of Electron that is used here, in our own words (docs/modeler-host.md, sections 1 and 2). Electron itself is no
 * dependency: the Modeler brings it, in one of eight major versions.
 */

export type Listener = (...args: never[]) => void;

export interface Emitter {
  on(event: string, listener: Listener): unknown;
  once(event: string, listener: Listener): unknown;
  removeListener(event: string, listener: Listener): unknown;
}

export interface Frame {

  /** Null for the main frame of a page. */
  readonly parent: Frame | null;
}

export interface WebContents extends Emitter {
  send(channel: string, ...args: unknown[]): void;
  isDestroyed(): boolean;
}

export interface AppWindow {
  readonly webContents: WebContents;
  isDestroyed(): boolean;
}

/** `mainWindow` is what the Modeler hangs on it: absent before the first window, another one after macOS made it anew. */
export interface App extends Emitter {
  readonly mainWindow?: AppWindow | null;
  getPath(name: 'userData'): string;
}

export interface InvokeEvent {
  readonly sender: WebContents;

  /** Null where the frame is gone already. */
  readonly senderFrame: Frame | null;
}

export interface IpcMain {
  handle(channel: string, listener: (event: InvokeEvent, ...args: unknown[]) => Promise<unknown>): void;
}

export interface NetSession {

  /** From Electron 35 on. */
  registerPreloadScript?(script: { type: 'frame'; id: string; filePath: string }): string;
}

export interface SessionModule {
  readonly defaultSession: NetSession;
  fromPartition(partition: string, options: { cache: boolean }): NetSession;
}

export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;

  /** Linux alone. */
  getSelectedStorageBackend?(): string;
}

export interface IncomingMessage extends Emitter {
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly httpVersionMajor: number;

  /** Names and values in turn, as they came. */
  readonly rawHeaders: string[];
}

export interface ClientRequest extends Emitter {
  setHeader(name: string, value: string): void;
  write(chunk: string): void;
  end(): void;
  abort(): void;
}

export interface Net {
  request(options: {
    method: string;
    url: string;
    session: NetSession;
    redirect: 'manual';
    credentials: 'omit';
    useSessionCookies: false;
  }): ClientRequest;
}

export interface Dialog {
  showMessageBox(window: AppWindow, options: MessageBox): Promise<{ response: number }>;
  showMessageBox(options: MessageBox): Promise<{ response: number }>;
  showOpenDialog(window: AppWindow, options: OpenDialog): Promise<{ canceled: boolean; filePaths: string[] }>;
  showOpenDialog(options: OpenDialog): Promise<{ canceled: boolean; filePaths: string[] }>;
}

export type MessageBox = {
  type: 'warning';
  message: string;
  detail: string;
  buttons: string[];
  defaultId: number;
  cancelId: number;
  noLink: true;
  signal: AbortSignal;
};

export type OpenDialog = { title: string; properties: ('openFile' | 'showHiddenFiles')[] };

/** A process of Node's own kind that Electron starts; it ends along with the app. */
export interface UtilityProcess extends Emitter {

  /** Absent until the process is there. */
  readonly pid?: number;
  postMessage(message: unknown): void;
  kill(): boolean;
}

export interface UtilityProcessModule {
  fork(file: string, args: string[], options: { env: Readonly<Record<string, string | undefined>>; stdio: 'ignore'; serviceName: string }): UtilityProcess;
}

export interface Electron {
  readonly app: App;
  readonly session: SessionModule;
  readonly ipcMain: IpcMain;
  readonly safeStorage: SafeStorage;
  readonly net: Net;
  readonly dialog: Dialog;
  readonly utilityProcess: UtilityProcessModule;
}
