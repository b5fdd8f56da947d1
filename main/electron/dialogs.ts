import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { APPROVAL_TEXTS } from '../messages';
import type { CancelSignal } from '../../core/run';
import { questionText } from '../secrets';
import type { Ask, ChooseFile } from '../secrets';

import type { App, AppWindow, Dialog, MessageBox, OpenDialog } from './api';

const REFUSE = 0;
const ALLOW = 1;

/** Far more than any list of secrets. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Asks by a native dialog, which no script of the window can answer. Enter and Escape refuse. */
export function createAsk(dialog: Dialog, app: App): Ask {
  return async (question, cancel) => {
    const { message, detail, refuse, allow } = questionText(question);
    const { signal, undo } = abortSignal(cancel);

    const options: MessageBox = {
      type: 'warning',
      message,
      detail,
      buttons: [ refuse, allow ],
      defaultId: REFUSE,
      cancelId: REFUSE,
      noLink: true,
      signal
    };

    try {
      const window = windowOf(app);
      const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));

      return response === ALLOW;
    } finally {
      undo();
    }
  };
}

/** Lets the user choose a file of secrets by a native dialog and reads it. */
export function createChooseFile(dialog: Dialog, app: App): ChooseFile {
  return async () => {
    const options: OpenDialog = { title: APPROVAL_TEXTS[ 'approval/choose-file' ], properties: [ 'openFile', 'showHiddenFiles' ] };
    const window = windowOf(app);
    const { canceled, filePaths: [ file ] } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));

    return canceled || file === undefined ? { ok: true, value: null } : readChosen(file);
  };
}


// helpers //////////

async function readChosen(file: string): ReturnType<ChooseFile> {
  try {
    const stats = await stat(file);

    // a pipe has no size and would wait for a writer
    if (!stats.isFile()) {
      return { ok: false, problems: [ { code: 'secrets/file-unreadable', values: { cause: stats.isDirectory() ? 'EISDIR' : 'not a file' } } ] };
    }

    return stats.size > MAX_FILE_BYTES
      ? { ok: false, problems: [ { code: 'secrets/file-too-large' } ] }
      : { ok: true, value: { name: path.basename(file), text: await readFile(file, 'utf8') } };
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

    return { ok: false, problems: [ { code: 'secrets/file-unreadable', values: { cause } } ] };
  }
}

function windowOf({ mainWindow }: App): AppWindow | null {
  return mainWindow && !mainWindow.isDestroyed() ? mainWindow : null;
}

function abortSignal(cancel: CancelSignal): { signal: AbortSignal; undo: () => void } {
  const controller = new AbortController();
  const undo = cancel.onCancel(() => controller.abort());

  return { signal: controller.signal, undo };
}
