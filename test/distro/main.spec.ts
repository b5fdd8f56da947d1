import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';
import { stub } from 'sinon';

import type { Bridge } from '../../core/protocol';

import { FakeElectron, loadWithElectron } from '../helpers/fake-electron';
import { bridgeOf, DIST, INDEX, runTask, startModeler, takeBridge } from '../helpers/modeler';
import type { Modeler } from '../helpers/modeler';
import { startRawServer } from '../helpers/raw-server';
import { startSimulator } from '../helpers/simulator';
import { openAiTask } from '../helpers/task';

const KEY = 'sk-sim-distinctive-value-0001';
const OPENAI = 'https://api.openai.com';


describe('distro - main.js and preload.js', function() {

  const running: { close(): Promise<void> }[] = [];

  afterEach(async function() {
    await Promise.all(running.splice(0).map(each => each.close()));
  });


  describe('start', function() {

    it('should be ready before the window, by an absolute path', function() {

      // given
      const electron = new FakeElectron();

      loadWithElectron(INDEX, electron);

      // then
      expect(electron.session.defaultSession.preloads).to.be.empty;
      expect([ ...electron.ipcMain.handlers ]).to.be.empty;

      // when
      electron.app.emit('ready');

      // then
      expect(electron.session.defaultSession.preloads).to.eql([ { type: 'frame', id: 'openai-task', filePath: path.join(DIST, 'preload.js') } ]);

      electron.app.emit('will-quit');
    });


    it('should start once where the folder is installed twice', function() {

      // given
      const electron = new FakeElectron();

      loadWithElectron(INDEX, electron);
      loadWithElectron(INDEX, electron);

      // when
      electron.app.emit('ready');

      // then
      expect(electron.session.defaultSession.preloads).to.have.length(1);

      electron.app.emit('will-quit');
    });


    it('should stay out of the way where it fails, and say why', function() {

      // given
      const electron = new FakeElectron();
      const said = stub(console, 'error');

      electron.ipcMain.handle('openai-task:connect', async () => null);
      loadWithElectron(INDEX, electron);

      // when
      try {
        electron.app.emit('ready');
      } finally {
        said.restore();
      }

      // then
      expect(said.args).to.eql([ [ '[openai-task] cannot run tasks:', "Attempted to register a second handler for 'openai-task:connect'" ] ]);
      expect(electron.session.defaultSession.preloads).to.be.empty;
    });


    it('should run in a folder with blanks, brackets and letters beyond ASCII', async function() {

      // given
      const folder = await mkdtemp(path.join(tmpdir(), 'Pl\u00fcgins (x86) 東 '));
      const index = path.join(folder, 'index.js');

      await cp(INDEX, index);
      await Promise.all([ 'main.js', 'preload.js', 'worker.js', 'redaction.js' ].map(file => cp(path.join(DIST, file), path.join(folder, 'dist', file))));

      const { window } = await modeler({ index });

      // when
      const reply = await bridgeOf(window).map({
        token: 'map-1', task: openAiTask({ headers: { resultExpression: '={a: response.body.b}' } }), variables: {}, response: { status: 200, headers: {}, body: { b: 1 } }
      });

      // then
      expect(reply).to.have.deep.nested.property('value.variables', { a: 1 });

      await rm(folder, { recursive: true });
    });


    it('should leave an older Modeler alone, and say so once in its log', async function() {

      // given
      const log = stub(console, 'error');

      // when
      const { window, electron } = await modeler({ supportsPreloads: false }).finally(() => log.restore());

      // then
      expect(log.args).to.eql([ [ '[openai-task] cannot run tasks: that needs Camunda Modeler 5.36 or later' ] ]);
      expect(takeBridge(window.world)).to.be.undefined;
      expect([ ...electron.ipcMain.handlers ]).to.be.empty;
    });

  });


  describe('bridge', function() {

    it('should be handed out once per page', async function() {

      // given
      const { window } = await modeler();

      // then
      expect(takeBridge(window.world)).to.be.an('object');
      expect(takeBridge(window.world)).to.be.null;
    });


    it('should be there again after a reload, and answer', async function() {

      // given
      const { window } = await modeler();

      bridgeOf(window);

      // when
      window.load();

      // then
      expect(await bridgeOf(window).describe()).to.have.property('ok', true);
    });


    it('should be there in a window that macOS made anew', async function() {

      // given
      const { window, electron } = await modeler();

      bridgeOf(window);
      window.close();

      // when
      const again = electron.openWindow();

      // then
      expect(await bridgeOf(again).describe()).to.have.property('ok', true);
    });


    it('should not be left in frames inside the page', async function() {

      // given
      const { window } = await modeler();

      // when
      const world = window.load({ parent: { parent: null } });

      // then
      expect(takeBridge(world)).to.be.undefined;
    });


    it('should answer no other window', async function() {

      // given
      const { electron } = await modeler();
      const other = electron.openWindow({ main: false });

      // then
      expect(await bridgeOf(other).describe()).to.eql({ ok: false, problem: { code: 'protocol/invalid-message' } });
    });


    it('should answer no frame, whatever it sends', async function() {

      // given
      const { window, electron } = await modeler();
      const main = { parent: null };

      bridgeOf(window);

      // then
      for (const senderFrame of [ { parent: main }, null ]) {
        for (const channel of electron.ipcMain.handlers.keys()) {
          expect(await electron.ipcMain.invoke({ sender: window.webContents, senderFrame }, channel, [ { verb: 'describe' } ]))
            .to.eql({ ok: false, problem: { code: 'protocol/invalid-message' } });
        }
      }
    });


    const MALFORMED: [ channel: string, args: unknown[] ][] = [
      [ 'openai-task:connect', [] ],
      [ 'openai-task:connect', [ 'app:quit-aborted' ] ],
      [ 'openai-task:describe', [] ],
      [ 'openai-task:describe', [ { verb: 'listSecrets' } ] ],
      [ 'openai-task:startRun', [ { verb: 'startRun', token: 'run-1' } ] ],
      [ 'openai-task:saveSecret', [ { verb: 'saveSecret', name: 'A', value: 'x', origins: [ 'https://evil.example' ] } ] ],
      [ 'openai-task:saveSecret', [ { verb: 'saveSecret', name: { toString: 'A' }, value: 'x' } ] ]
    ];

    for (const [ channel, args ] of MALFORMED) {

      it(`should refuse ${ JSON.stringify(args) } on ${ channel }`, async function() {

        // given
        const { window, electron } = await modeler();

        bridgeOf(window);

        // then
        expect(await electron.ipcMain.invoke({ sender: window.webContents, senderFrame: { parent: null } }, channel, args))
          .to.eql({ ok: false, problem: { code: 'protocol/invalid-message' } });
      });
    }

  });


  describe('run', function() {

    it('should go to the test endpoint once the user allowed it, and answer step by step', async function() {

      // given
      const { modeler: { window, electron }, bridge } = await withSimulator();

      // when
      const { record, events } = await runTask(bridge);

      // then
      expect(record.outcome).to.equal('completed');
      expect(events.flatMap(event => event.event === 'approval' ? [ event.state ] : [])).to.eql([ 'waiting', 'decided' ]);
      expect(events.flatMap(event => event.event === 'step' && event.step.state === 'done' ? [ event.step.name ] : []))
        .to.eql([ 'inputs', 'secrets', 'request', 'response', 'resultExpression', 'outcome' ]);
      expect(electron.dialog.boxes.map(({ buttons, defaultId, cancelId }) => [ buttons, defaultId, cancelId ])).to.eql([ [ [ 'Do Not Send', 'Allow' ], 0, 0 ] ]);
      expect(electron.dialog.parents).to.eql([ window ]);
    });


    it('should use a session of its own, follow nothing and bring no cookies', async function() {

      // given
      const { modeler: { electron }, bridge } = await withSimulator();

      // when
      await runTask(bridge);

      // then
      const [ partition ] = electron.session.partitions;

      expect(electron.session.partitions).to.have.length(1);
      expect(partition).to.deep.include({ partition: 'openai-task', cache: false });
      expect(electron.net.requests).to.have.length(1);
      expect(electron.net.requests[ 0 ]).to.include({ session: partition, redirect: 'manual', credentials: 'omit', useSessionCookies: false });
    });


    it('should send nothing where the user refuses', async function() {

      // given
      const { modeler: { electron }, bridge } = await withSimulator({ decide: () => false });

      // when
      const { record } = await runTask(bridge);

      // then
      expect(record.outcome).to.equal('notRun');
      expect(record.problems.map(({ rule }) => rule)).to.eql([ 'run/refused-origin' ]);
      expect(electron.net.requests).to.be.empty;
    });


    it('should answer while an expression runs that would never end, and run the next', async function() {

      // given
      const { bridge } = await withSimulator();
      const endless = openAiTask({ inputs: { internal_model: 'gpt-4o', internal_prompt: `=string(matches("${ 'a'.repeat(50) }!", "^(a+)+$"))` } });
      const order: string[] = [];

      // when
      const run = runTask(bridge, endless).finally(() => order.push('run'));

      for (let call = 0; call < 10; call++) {
        expect(await bridge.describe()).to.have.property('ok', true);
        order.push('answer');
      }

      const { record } = await run;

      // then
      expect(record.problems.map(({ rule }) => rule)).to.eql([ 'run/evaluation-deadline' ]);
      expect(order).to.eql([ ...Array.from({ length: 10 }, () => 'answer'), 'run' ]);
      expect((await runTask(bridge, undefined, 'run-2')).record.outcome).to.equal('completed');
    });


    it('should end a response that trickles for ever when the time is up, and its socket', async function() {

      // given
      const server = await startRawServer(socket => trickle(socket));
      const { modeler: { electron }, bridge } = await withSimulator();

      running.push(server);
      await bridge.saveSettings({ settings: { baseUrl: `${ server.url }v1`, timeLimitSeconds: 1, keepHistory: true } });

      // when
      const { record } = await runTask(bridge);

      // then
      expect(record.problems.map(({ rule }) => rule)).to.eql([ 'run/deadline' ]);
      expect([ ...electron.net.open ]).to.be.empty;
      await Promise.all(server.sockets.map(socket => socket.closed || once(socket, 'close')));
    });


    it('should close the dialog of a run that is cancelled', async function() {

      // given
      const { modeler: { electron }, bridge } = await withSimulator({ decide: () => new Promise(() => undefined) });
      const run = runTask(bridge);

      await until(() => electron.dialog.boxes.length > 0);

      // when
      await bridge.cancelRun({ token: 'run-1' });

      // then
      expect((await run).record.problems.map(({ rule }) => rule)).to.eql([ 'run/cancelled' ]);
      expect(electron.dialog.boxes[ 0 ]?.signal.aborted).to.be.true;
      expect(electron.net.requests).to.be.empty;
    });


    it('should close the dialog of a run whose time is up', async function() {

      // given
      const { modeler: { electron }, bridge } = await withSimulator({ decide: () => new Promise(() => undefined) });
      const described = await bridge.describe();
      const limit = holdTimer(3_600_000);

      running.push({ close: async () => limit.restore() });
      await bridge.saveSettings({ settings: { baseUrl: described.ok ? described.value.origin : '', timeLimitSeconds: 3600, keepHistory: true } });

      const run = runTask(bridge);

      await until(() => electron.dialog.boxes.length > 0);

      // when
      limit.ring();

      // then
      expect((await run).record.problems.map(({ rule }) => rule)).to.eql([ 'run/deadline' ]);
      expect(electron.dialog.boxes[ 0 ]?.signal.aborted).to.be.true;
      expect(electron.net.requests).to.be.empty;
    });


    it('should tell a page nothing of the runs of the page before', async function() {

      // given
      const { modeler: { window, electron }, bridge } = await withSimulator({ decide: () => new Promise(() => undefined) });

      await bridge.startRun({ token: 'run-1', task: openAiTask(), variables: {} });
      await until(() => electron.dialog.boxes.length > 0);
      window.load();

      const events: unknown[] = [];

      // when
      bridgeOf(window).subscribe(event => events.push(event));
      await until(() => electron.dialog.boxes[ 0 ]?.signal.aborted === true);

      // then
      expect(events).to.be.empty;
    });


    it('should send its events on a channel that nobody can guess', async function() {

      // given
      const { modeler: { window }, bridge } = await withSimulator();

      // when
      await runTask(bridge);

      // then
      expect(new Set(window.webContents.sent.map(([ channel ]) => channel)).size).to.equal(1);
      expect(window.webContents.sent[ 0 ]?.[ 0 ]).to.match(/^openai-task:event:[0-9a-z]+(?:-[0-9a-z]+){3}$/);
    });


    it('should tell what becomes of a key', async function() {

      // given
      const { bridge } = await withSimulator();

      // then
      expect(await bridge.checkKey({ name: 'OPENAI_API_KEY' })).to.have.nested.property('value.outcome', 'works');
      expect(await bridge.checkKey({ name: 'OTHER' })).to.have.nested.property('value.outcome', 'no-value');
    });

  });


  describe('secrets', function() {

    it('should be in one file of this user, sealed, and found again after a restart', async function() {

      // given
      const { userData, window } = await modeler();
      const file = path.join(userData, 'openai-task', 'secrets.json');

      // when
      await bridgeOf(window).saveSecret({ name: 'OPENAI_API_KEY', value: KEY });

      // then
      expect(await readdir(path.dirname(file))).to.eql([ 'secrets.json' ]);
      expect(await readFile(file, 'utf8')).not.to.include(KEY);
      expect(((await stat(file)).mode & 0o077) === 0 || process.platform === 'win32').to.be.true;

      // when
      const again = await modeler({ userData });

      // then
      expect(await bridgeOf(again.window).listSecrets()).to.eql({
        ok: true,
        value: { secrets: [ { name: 'OPENAI_API_KEY', state: 'stored', origins: [ OPENAI ] } ], storage: 'strong', problem: null }
      });
    });


    for (const storage of process.platform === 'linux' ? [ 'basic_text', 'unavailable' ] as const : [ 'unavailable' ] as const) {

      it(`should last for the session where storage is ${ storage }`, async function() {

        // given
        const { userData, window } = await modeler({ storage });
        const bridge = bridgeOf(window);

        // then
        expect(await bridge.describe()).to.have.nested.property('value.storage', 'session');
        expect(await bridge.saveSecret({ name: 'KEY', value: KEY })).to.eql({ ok: true, value: { state: 'session' } });
        expect(await bridge.secretStates({ names: [ 'KEY', 'OTHER' ] })).to.eql({ ok: true, value: { KEY: 'session', OTHER: 'missing' } });
        expect(await readdir(userData)).to.be.empty;
      });
    }


    it('should be locked, not lost, where the keyring is gone', async function() {

      // given
      const { electron, window } = await modeler();
      const bridge = bridgeOf(window);

      await bridge.saveSecret({ name: 'KEY', value: KEY });

      // when
      electron.safeStorage.backend = 'unavailable';

      // then
      expect(await bridge.secretStates({ names: [ 'KEY' ] })).to.eql({ ok: true, value: { KEY: 'locked' } });

      // when
      electron.safeStorage.backend = 'strong';

      // then
      expect(await bridge.secretStates({ names: [ 'KEY' ] })).to.eql({ ok: true, value: { KEY: 'stored' } });
    });


    it('should come from a file that the user chose', async function() {

      // given
      const { electron, userData, window } = await modeler();
      const bridge = bridgeOf(window);

      electron.dialog.chosenFile = path.join(userData, '.env');
      await writeFile(electron.dialog.chosenFile, `A=${ KEY }\nB=other\n`);

      // when
      const preview = await bridge.previewImport();

      // then
      expect(preview).to.eql({ ok: true, value: { id: 'file-1', fileName: '.env', secrets: [ { name: 'A', exists: false }, { name: 'B', exists: false } ] } });
      expect(await bridge.importSecrets({ id: 'file-1', names: [ 'B' ] })).to.eql({ ok: true, value: { imported: [ 'B' ], state: 'stored' } });
    });


    it('should say why a chosen file cannot be read', async function() {

      // given
      const { electron, userData, window } = await modeler();

      electron.dialog.chosenFile = path.join(userData, 'gone');

      // then
      expect(await bridgeOf(window).previewImport()).to.eql({ ok: false, problem: { code: 'secrets/file-unreadable', values: { cause: 'ENOENT' } } });
    });

  });


  // helpers //////////

  async function modeler(options: Parameters<typeof startModeler>[ 0 ] = {}): Promise<Modeler> {
    const started = await startModeler(options);

    running.push(started);

    return started;
  }

  /** A Modeler whose test endpoint is a simulator and that knows its key. */
  async function withSimulator(options: Parameters<typeof startModeler>[ 0 ] = {}): Promise<{ modeler: Modeler; bridge: Bridge }> {
    const simulator = await startSimulator();
    const started = await modeler({ decide: () => true, ...options });
    const bridge = bridgeOf(started.window);

    running.push(simulator);
    await bridge.saveSecret({ name: 'OPENAI_API_KEY', value: KEY });
    await bridge.saveSettings({ settings: { baseUrl: simulator.url, timeLimitSeconds: 60, keepHistory: true } });

    return { modeler: started, bridge };
  }

});


// helpers //////////

/** Says something again and again, so that it is never silent. */
function trickle(socket: Socket): void {
  const timer = setInterval(() => socket.write('1\r\nx\r\n'), 50);

  socket.once('close', () => clearInterval(timer));
  socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
}

/** Timers of that length end when the spec says so: a busy machine takes its time for what comes before. */
function holdTimer(length: number): { ring: () => void; restore: () => void } {
  const start = globalThis.setTimeout;
  const rings: (() => void)[] = [];

  const timers = stub(globalThis, 'setTimeout').callsFake(((callback: () => void, ms?: number) => {
    if (ms === length) {
      rings.push(callback);
    }

    return start(ms === length ? () => undefined : callback, ms === length ? 0 : ms);
  }) as typeof setTimeout);

  return { ring: () => rings.forEach(ring => ring()), restore: () => timers.restore() };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise(setImmediate);
  }
}
