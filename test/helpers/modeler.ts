/** The built plugin in a fake Modeler: what its main process would load, and the window's view of the bridge. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Bridge, Event } from '../../core/protocol';
import type { RunRecord } from '../../core/run';

import { FakeElectron, loadWithElectron } from './fake-electron';
import type { FakeOptions, FakeWindow, MainWorld } from './fake-electron';
import { openAiTask } from './task';

const ROOT = path.join(import.meta.dirname, '..', '..');

export const INDEX = path.join(ROOT, 'index.js');
export const DIST = path.join(ROOT, 'dist');

export type Modeler = { electron: FakeElectron; window: FakeWindow; userData: string; close(): Promise<void> };

/** Starts a Modeler with the plugin in it: plugins first, then `ready`, then the window. `index`: of another copy of the plugin. */
export async function startModeler(options: FakeOptions & { index?: string } = {}): Promise<Modeler> {
  const userData = options.userData ?? await mkdtemp(path.join(tmpdir(), 'openai-task-'));
  const electron = new FakeElectron({ ...options, userData });

  loadWithElectron(options.index ?? INDEX, electron);
  electron.app.emit('ready');

  const window = electron.openWindow();

  return {
    electron,
    window,
    userData,

    async close() {
      electron.app.emit('will-quit');
      await rm(userData, { recursive: true, force: true });
    }
  };
}

/** What our script gets when it asks for the bridge; null where it is gone, undefined where nothing was left for it. */
export function takeBridge({ getOpenAiTaskBridge: getter }: MainWorld): Bridge | null | undefined {
  return typeof getter === 'function' ? getter() : undefined;
}

/** The bridge of a page that has one. */
export function bridgeOf(window: FakeWindow): Bridge {
  const bridge = takeBridge(window.world);

  if (!bridge) {
    throw new Error('no bridge in this page');
  }

  return bridge;
}

/** Runs a task to its end: its record and all events. */
export async function runTask(bridge: Bridge, task = openAiTask({ inputs: { internal_model: 'gpt-4o' } }), token = 'run-1'): Promise<{ record: RunRecord; events: Event[] }> {
  const events: Event[] = [];

  const finished = new Promise<RunRecord>((resolve, reject) => {
    bridge.subscribe(event => {
      events.push(event);

      if (event.event === 'finished' && event.token === token) {
        resolve(event.record);
      } else if (event.event === 'broken' && event.token === token) {
        reject(new Error(event.problem.code));
      }
    });
  });

  const reply = await bridge.startRun({ token, task, variables: {} });

  if (!reply.ok) {
    throw new Error(reply.problem.code);
  }

  return { record: await finished, events };
}
