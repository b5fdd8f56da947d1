/**
 * Electron as its documentation and docs/modeler-host.md describe it: listeners in order, structured clone between
 * processes, isolated worlds, frames, one preload per page load, the back ends of `safeStorage`.
 */

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';

import type {
  App, AppWindow, Dialog, Electron, Frame, InvokeEvent, IpcMain, MessageBox, SafeStorage, SessionModule, UtilityProcess, UtilityProcessModule,
  WebContents
} from '../../main/electron/api';

import { FakeEmitter } from './fake-emitter';
import { FakeNet, FakeSession } from './fake-net';

/** Gives a child process the port of a utility process. */
const UTILITY_PROCESS = path.join(import.meta.dirname, 'utility-process.cjs');

export type FakeOptions = {
  userData?: string;

  /** Electron before 35 has no `registerPreloadScript`. */
  supportsPreloads?: boolean;
  storage?: StorageBackend;

  /** What the user answers to each question. */
  decide?: (box: MessageBox) => boolean | Promise<boolean>;

  /** What the user chooses; null: nothing. */
  chosenFile?: string | null;
};

export type StorageBackend = 'strong' | 'basic_text' | 'unavailable';

/** The main world of a page: what preload scripts left for its scripts. */
export type MainWorld = Record<string, unknown>;

export class FakeElectron implements Electron {
  readonly app: FakeApp;
  readonly ipcMain = new FakeIpcMain();
  readonly net = new FakeNet();
  readonly session: FakeSessions;
  readonly safeStorage: FakeSafeStorage;
  readonly dialog: FakeDialog;
  readonly utilityProcess = new FakeUtilityProcesses();

  constructor({ userData = '/nowhere', supportsPreloads = true, storage = 'strong', decide = () => false, chosenFile = null }: FakeOptions = {}) {
    this.app = new FakeApp(userData);
    this.session = new FakeSessions(supportsPreloads);
    this.safeStorage = new FakeSafeStorage(storage);
    this.dialog = new FakeDialog(decide, chosenFile);
  }

  /** Opens the Modeler's window (or another one) and loads its page. */
  openWindow({ main = true } = {}): FakeWindow {
    const window = new FakeWindow(this);

    if (main) {
      this.app.mainWindow = window;
    }

    window.load();

    return window;
  }
}

class FakeApp extends FakeEmitter implements App {
  mainWindow: FakeWindow | null = null;

  constructor(private readonly userData: string) {
    super();
  }

  getPath(): string {
    return this.userData;
  }
}

class FakeSessions implements SessionModule {
  readonly defaultSession: FakeSession;
  readonly partitions: FakeSession[] = [];

  constructor(supportsPreloads: boolean) {
    this.defaultSession = new FakeSession('', true, supportsPreloads);
  }

  fromPartition(partition: string, { cache }: { cache: boolean }): FakeSession {
    const made = new FakeSession(partition, cache);

    this.partitions.push(made);

    return made;
  }
}

type InvokeHandler = Parameters<IpcMain[ 'handle' ]>[ 1 ];

class FakeIpcMain implements IpcMain {
  readonly handlers = new Map<string, InvokeHandler>();

  handle(channel: string, listener: InvokeHandler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${ channel }'`);
    }

    this.handlers.set(channel, listener);
  }

  /** As `ipcRenderer.invoke`: only copies cross, and of an error only its text. */
  async invoke(event: InvokeEvent, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);

    if (!handler) {
      throw new Error(`No handler registered for '${ channel }'`);
    }

    const copies: unknown[] = structuredClone(args);

    try {
      return structuredClone(await handler(event, ...copies));
    } catch (error) {
      throw new Error(`Error invoking remote method '${ channel }': ${ String(error) }`);
    }
  }
}

/** Seals by turning bits: not safe, but not readable either. */
export class FakeSafeStorage implements SafeStorage {
  constructor(public backend: StorageBackend) {}

  isEncryptionAvailable(): boolean {
    return this.backend !== 'unavailable';
  }

  encryptString(text: string): Buffer {
    this.ensure();

    return flip(Buffer.from(`v1${ text }`));
  }

  decryptString(encrypted: Buffer): string {
    this.ensure();

    const text = flip(encrypted).toString();

    if (!text.startsWith('v1')) {
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    }

    return text.slice(2);
  }

  getSelectedStorageBackend(): string {
    return this.backend === 'basic_text' ? 'basic_text' : 'gnome_libsecret';
  }

  private ensure(): void {
    if (this.backend === 'unavailable') {
      throw new Error('Encryption is not available');
    }
  }
}

class FakeDialog implements Dialog {
  readonly boxes: MessageBox[] = [];
  readonly parents: (AppWindow | null)[] = [];

  constructor(public decide: (box: MessageBox) => boolean | Promise<boolean>, public chosenFile: string | null) {}

  async showMessageBox(...args: [ AppWindow, MessageBox ] | [ MessageBox ]): Promise<{ response: number }> {
    const [ window, box ] = args.length === 2 ? args : [ null, args[ 0 ] ];

    this.parents.push(window);
    this.boxes.push(box);

    const aborted = new Promise<boolean>(resolve => box.signal.addEventListener('abort', () => resolve(false)));

    return { response: await Promise.race([ this.decide(box), aborted ]) ? 1 : box.cancelId };
  }

  async showOpenDialog(): Promise<{ canceled: boolean; filePaths: string[] }> {
    return { canceled: this.chosenFile === null, filePaths: this.chosenFile === null ? [] : [ this.chosenFile ] };
  }
}

/** Starts real processes: Node's child processes, with the port that a utility process has. */
export class FakeUtilityProcesses implements UtilityProcessModule {
  readonly started: { file: string; env: Readonly<Record<string, string | undefined>> }[] = [];

  fork(file: string, args: string[], { env }: { env: Readonly<Record<string, string | undefined>> }): UtilityProcess {
    const child = fork(UTILITY_PROCESS, [ file, ...args ], { env, execArgv: [], serialization: 'advanced', stdio: [ 'ignore', 'ignore', 'ignore', 'ipc' ] });

    // in Electron, the app's own life does not depend on it
    child.unref();
    child.channel?.unref();
    this.started.push({ file, env });

    return new FakeUtilityProcess(child);
  }
}

class FakeUtilityProcess extends FakeEmitter implements UtilityProcess {
  constructor(private readonly child: ChildProcess) {
    super();
    this.relay(child, [ 'message', 'exit' ]);
  }

  get pid(): number | undefined {
    return this.child.exitCode === null && this.child.signalCode === null ? this.child.pid : undefined;
  }

  postMessage(message: unknown): void {
    this.child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.child.kill();
  }
}

export class FakeWindow implements AppWindow {
  readonly webContents: FakeWebContents;
  world: MainWorld = {};

  constructor(private readonly electron: FakeElectron) {
    this.webContents = new FakeWebContents();
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  /** Loads the page, once more for a reload: each preload script runs anew in a world of its own. */
  load(frame: Frame = { parent: null }): MainWorld {
    const world: MainWorld = {};

    this.webContents.rendererListeners.removeAllListeners();

    for (const { filePath } of this.electron.session.defaultSession.preloads) {
      runPreload(filePath, this.preloadElectron(world, frame), frame);
    }

    if (frame.parent === null) {
      this.world = world;
    }

    return world;
  }

  close(): void {
    this.webContents.destroy();

    if (this.electron.app.mainWindow === this) {
      this.electron.app.mainWindow = null;
    }
  }

  private preloadElectron(world: MainWorld, senderFrame: Frame): object {
    const { webContents } = this;

    return {
      contextBridge: {
        exposeInMainWorld(key: string, api: unknown) {
          if (Object.hasOwn(world, key)) {
            throw new Error(`Cannot bind an API on top of an existing property on the window object: ${ key }`);
          }

          world[ key ] = bridged(api);
        }
      },
      ipcRenderer: {
        invoke: (channel: string, ...args: unknown[]) => this.electron.ipcMain.invoke({ sender: webContents, senderFrame }, channel, args),
        on: (channel: string, listener: (...args: unknown[]) => void) => webContents.rendererListeners.on(channel, listener)
      }
    };
  }
}

class FakeWebContents extends FakeEmitter implements WebContents {
  readonly rendererListeners = new FakeEmitter();

  /** All that was sent to the window, on whatever channel. */
  readonly sent: [ channel: string, ...args: unknown[] ][] = [];
  private destroyed = false;

  send(channel: string, ...args: unknown[]): void {
    if (this.destroyed) {
      throw new Error('Object has been destroyed');
    }

    const copies: unknown[] = structuredClone(args);

    this.sent.push([ channel, ...copies ]);
    this.rendererListeners.emit(channel, {}, ...copies);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('destroyed');
  }
}

/** Loads a CommonJS file and what it requires beside it, with `electron` as given (null: there is none). */
export function loadWithElectron(file: string, electron: object | null): unknown {
  const require = createRequire(file);
  const module = { exports: {} };

  const load = (request: string): unknown => {
    if (request === 'electron') {
      if (electron === null) {
        throw new Error("Cannot find module 'electron'");
      }

      return electron;
    }

    return request.startsWith('.') ? loadWithElectron(require.resolve(request), electron) : require(request);
  };

  compileFunction(readFileSync(file, 'utf8'), [ 'require', 'module', 'exports', '__dirname', '__filename' ], { filename: file })
    .call(module.exports, load, module, module.exports, path.dirname(file), file);

  return module.exports;
}


// helpers //////////

const PRELOAD_MODULES = [ 'events', 'timers', 'url' ];

/** As in the sandbox: a few modules, no Node globals. */
function runPreload(file: string, electron: object, frame: Frame): void {
  const window: { top?: object } = {};

  window.top = frame.parent === null ? window : {};

  const load = (request: string): unknown => {
    if (request === 'electron') {
      return electron;
    }

    if (!PRELOAD_MODULES.includes(request)) {
      throw new Error(`module not found: ${ request }`);
    }

    return createRequire(import.meta.url)(request);
  };

  compileFunction(readFileSync(file, 'utf8'), [ 'require', 'module', 'exports', 'window', 'global', 'process', 'Buffer' ], { filename: file })
    .call({}, load, { exports: {} }, {}, window, undefined, undefined, undefined);
}

/** What crosses the context bridge: functions as proxies, promises of what crosses, all else as copies. */
function bridged(value: unknown): unknown {
  if (isFunction(value)) {
    return (...args: unknown[]) => bridged(value(...args.map(bridged)));
  }

  if (value instanceof Promise) {
    return value.then(bridged);
  }

  if (Array.isArray(value)) {
    return value.map(bridged);
  }

  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([ key, entry ]) => [ key, bridged(entry) ]));
  }

  return value;
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}

function flip(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map(byte => byte ^ 0x5a));
}
