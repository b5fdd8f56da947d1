/** A test run on a stage: a bridge whose answers the spec gives, records to answer with, and a group that shows the parts. */

import '../../client/client.css';

import { secretsModule } from '../../client/secrets';
import { PreviewLine, testRunModule, TestRunBlock, TestRunButton } from '../../client/test-run';
import type { DiagramElement, ModuleDeclaration } from '../../client/types/host';
import type { Bridge, Event, HostDescription, MapRequest, Reply, StartRunRequest } from '../../core/protocol';
import type { RunRecord, StepName, StepState } from '../../core/run';

import { aRecord } from './test-run-records';

type Provider = { getGroups(element: DiagramElement): (groups: unknown[]) => unknown[] };

const NOT_AVAILABLE = (): Promise<Reply<never>> => Promise.resolve({ ok: false, problem: { code: 'protocol/not-available' } });

/** A bridge that records what it is asked and answers when the spec says so. */
export class FakeBridge implements Bridge {
  readonly started: Omit<StartRunRequest, 'verb'>[] = [];
  readonly cancelled: string[] = [];
  readonly mapped: { request: Omit<MapRequest, 'verb'>; answer: (reply: Reply<RunRecord>) => void }[] = [];

  /** What starting answers; a broken channel throws. */
  startReply: () => Promise<Reply<{ started: true }>> = () => Promise.resolve({ ok: true, value: { started: true } });

  readonly #listeners = new Set<(event: Event) => void>();
  readonly #host: HostDescription;

  constructor(host: Partial<HostDescription> = {}) {
    this.#host = { simulated: false, origin: 'https://api.openai.com', version: '1', ...host };
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** The token of the last run. */
  get token(): string {
    return this.started.at(-1)?.token ?? '';
  }

  describe(): Promise<Reply<HostDescription>> {
    return Promise.resolve({ ok: true, value: this.#host });
  }

  startRun(request: Omit<StartRunRequest, 'verb'>): Promise<Reply<{ started: true }>> {
    this.started.push(request);

    return this.startReply();
  }

  cancelRun({ token }: { token: string }): Promise<Reply<{ cancelled: boolean }>> {
    this.cancelled.push(token);

    return Promise.resolve({ ok: true, value: { cancelled: true } });
  }

  map(request: Omit<MapRequest, 'verb'>): Promise<Reply<RunRecord>> {
    return new Promise(answer => this.mapped.push({ request, answer }));
  }

  // secrets and settings are no part of a test run
  secretStates: Bridge[ 'secretStates' ] = () => Promise.resolve({ ok: true, value: {} });
  listSecrets: Bridge[ 'listSecrets' ] = NOT_AVAILABLE;
  saveSecret: Bridge[ 'saveSecret' ] = NOT_AVAILABLE;
  renameSecret: Bridge[ 'renameSecret' ] = NOT_AVAILABLE;
  removeSecret: Bridge[ 'removeSecret' ] = NOT_AVAILABLE;
  forgetApprovals: Bridge[ 'forgetApprovals' ] = NOT_AVAILABLE;
  checkKey: Bridge[ 'checkKey' ] = NOT_AVAILABLE;
  previewImport: Bridge[ 'previewImport' ] = NOT_AVAILABLE;
  importSecrets: Bridge[ 'importSecrets' ] = NOT_AVAILABLE;
  saveSettings: Bridge[ 'saveSettings' ] = NOT_AVAILABLE;

  subscribe(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener);

    return () => this.#listeners.delete(listener);
  }

  emit(event: Event): void {
    for (const listener of this.#listeners) {
      listener(event);
    }
  }

  step(name: StepName, state: StepState | 'running', more: { detail?: string; tokens?: number } = {}, token = this.token): void {
    this.emit({ event: 'step', token, step: state === 'running' ? { name, state, ...more } : { name, state, ms: 3, ...more } });
  }

  finish(record: RunRecord = aRecord(), token = this.token): void {
    this.emit({ event: 'finished', token, record });
  }
}

/** The test run of a modeler, with its parts in a group of their own. */
export function testRunModules(bridge: FakeBridge | null, more: ModuleDeclaration = {}): ModuleDeclaration[] {
  return [ testRunModule, secretsModule, {
    __init__: [ 'testRunStage' ],
    testRunStage: [ 'type', Stage ],
    openAiTaskAccess: [ 'value', bridge ? { ok: true, bridge } : { ok: false, reason: 'no-bridge' } ],
    ...more
  } ];
}


// helpers //////////

class Stage {
  static $inject = [ 'propertiesPanel' ];

  constructor(propertiesPanel: { registerProvider(priority: number, provider: Provider): void }) {
    propertiesPanel.registerProvider(200, {
      getGroups: () => groups => [ { id: 'OpenAI', label: 'OpenAI', entries: [], component: StageGroup, shouldOpen: true }, ...groups ]
    });
  }
}

function StageGroup({ element }: { element: DiagramElement }) {
  return (
    <div class="openai-task bio-properties-panel-group">
      <div class="stage-header"><TestRunButton element={ element } /></div>
      <TestRunBlock element={ element } />
      <label>Prompt <input class="stage-field" /></label>
      <PreviewLine element={ element } />
    </div>
  );
}
