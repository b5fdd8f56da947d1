declare module 'electron' {
  import type { App, Dialog, IpcMain, Net, SafeStorage, SessionModule, UtilityProcessModule } from './api';
  import type { ContextBridge, IpcRenderer } from './preload-api';

  export const app: App;
  export const dialog: Dialog;
  export const ipcMain: IpcMain;
  export const net: Net;
  export const safeStorage: SafeStorage;
  export const session: SessionModule;
  export const utilityProcess: UtilityProcessModule;

  export const contextBridge: ContextBridge;
  export const ipcRenderer: IpcRenderer;
}

/** The version of package.json, put in by the build. */
declare const PLUGIN_VERSION: string;

/** The preload script's own view of its page. */
declare const window: { readonly top: unknown };
