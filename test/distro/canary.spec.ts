import type { Socket } from 'node:net';
import { inspect } from 'node:util';

import { expect } from 'chai';

import { withRun } from '../../client/test-run/kept-runs';
import type { Bridge } from '../../core/protocol';
import type { RunRecord } from '../../core/run';

import { readAll, spellingsOf } from '../helpers/canary';
import { bridgeOf, runTask, startModeler } from '../helpers/modeler';
import type { Modeler } from '../helpers/modeler';
import { message, startRawServer } from '../helpers/raw-server';
import type { RawServer } from '../helpers/raw-server';
import { openAiTask } from '../helpers/task';

const CANARY = 'sk-proj-canary/Ünïque+value=0123456789';
const NAME = 'OPENAI_API_KEY';

const SPELLINGS = spellingsOf(CANARY, [ 'Ünïque+value', 'canary/' ]);

/** A key as the API repeats it. */
const ECHO = `${ CANARY.slice(0, 11) }***${ CANARY.slice(-4) }`;


describe('distro - canary', function() {

  let server: RawServer;
  let modeler: Modeler;
  let bridge: Bridge;
  let replies: unknown[];

  beforeEach(async function() {
    server = await startRawServer(socket => socket.write(json('200 OK', {})));
    modeler = await startModeler({ decide: () => true });
    replies = [];
    await begin();
  });

  afterEach(async function() {
    await Promise.all([ modeler.close(), server.close() ]);
  });


  const ANSWERS: [ title: string, answer: (socket: Socket) => void, outcome: RunRecord['outcome'] ][] = [
    [ 'a success that repeats it', socket => socket.write(json('200 OK', { choices: [ { message: { content: `Your key is ${ CANARY }` } } ] })), 'completed' ],
    [ 'a success that encodes it', socket => socket.write(json('200 OK', { a: Buffer.from(CANARY).toString('base64'), b: encodeURIComponent(CANARY) })), 'completed' ],
    [ 'a success with it as a name', socket => socket.write(json('200 OK', { [ CANARY ]: 1 })), 'completed' ],
    [ 'a header that repeats it', socket => socket.write(message('200 OK', [ `X-Echo: ${ encodeURIComponent(CANARY) }`, 'Content-Type: application/json' ], '{}')), 'completed' ],
    [ 'a status line that repeats it', socket => socket.write(message(`400 ${ encodeURIComponent(CANARY) }`, [], '')), 'jobFailed' ],
    [ 'a 401 that repeats part of it', socket => socket.write(json('401 Unauthorized', { error: { message: `Incorrect API key provided: ${ ECHO }` } })), 'jobFailed' ],
    [ 'a 401 that repeats all of it', socket => socket.write(json('401 Unauthorized', { error: { message: `Incorrect API key provided: ${ CANARY }.` } })), 'jobFailed' ],
    [ 'a redirect that takes it along', socket => socket.write(message('302 Found', [ `Location: https://evil.example/?key=${ encodeURIComponent(CANARY) }` ])), 'completed' ],
    [ 'what is no JSON', socket => socket.write(message('200 OK', [ 'Content-Type: application/json' ], `{"key": "${ CANARY }`)), 'completed' ],
    [ 'what is no HTTP', socket => socket.end(`NOT-HTTP ${ encodeURIComponent(CANARY) }\r\n\r\n`), 'jobFailed' ],
    [ 'a cut in the middle', socket => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${ CANARY }`), 'jobFailed' ],
    [ 'silence', () => undefined, 'jobFailed' ]
  ];

  for (const [ title, answer, outcome ] of ANSWERS) {

    it(`should be in the request and nowhere else: ${ title }`, async function() {

      // given
      await answering(answer);

      // when
      const { record } = await runTask(bridge, task());

      replies.push(record, whatIsKept(record));

      // then
      expect(record.outcome).to.equal(outcome);
      expect(server.requests).to.have.length(1);
      expect(server.requests[ 0 ]).to.include(`\r\nAuthorization: Bearer ${ CANARY }\r\n`);
      await expectNowhere();
    });
  }


  it('should be nowhere after a cancelled run', async function() {

    // given
    let run: Promise<unknown> = Promise.resolve();

    await new Promise<void>((resolve, reject) => {
      answering(() => resolve()).then(() => {
        run = runTask(bridge, task());
      }, reject);
    });

    // when
    await bridge.cancelRun({ token: 'run-1' });
    replies.push(await run);

    // then
    await expectNowhere();
  });


  it('should be nowhere after its list, its check, its renaming and a restart', async function() {

    // when
    replies.push(await bridge.listSecrets());
    replies.push(await bridge.secretStates({ names: [ NAME ] }));

    const checked = await bridge.checkKey({ name: NAME });

    replies.push(checked);
    replies.push(await bridge.renameSecret({ name: NAME, newName: 'RENAMED' }));

    const again = await startModeler({ userData: modeler.userData });

    replies.push(await bridgeOf(again.window).listSecrets());
    again.electron.app.emit('will-quit');

    // then
    expect(checked).to.have.nested.property('value.outcome', 'works');
    await expectNowhere(again);
  });


  // helpers //////////

  async function begin(): Promise<void> {
    bridge = bridgeOf(modeler.window);
    bridge.subscribe(event => replies.push(event));
    replies.push(await bridge.saveSecret({ name: NAME, value: CANARY }));
    replies.push(await bridge.saveSettings({ settings: { baseUrl: `${ server.url }v1`, timeLimitSeconds: 60, keepHistory: true } }));
  }

  /** Another server, and the user's settings with it. */
  async function answering(answer: (socket: Socket) => void): Promise<void> {
    await server.close();
    server = await startRawServer(answer);
    await bridge.saveSettings({ settings: { baseUrl: `${ server.url }v1`, timeLimitSeconds: 60, keepHistory: true } });
  }

  /** Replies, events, all that was sent to the window, dialogs, the console's stand-in and every file. */
  async function expectNowhere(...more: Modeler[]): Promise<void> {
    const seen = [ modeler, ...more ].flatMap(({ window, electron }) => [
      inspect(window.webContents.sent, { depth: null, maxStringLength: null, maxArrayLength: null }),
      JSON.stringify(electron.dialog.boxes.map(({ message: text, detail }) => [ text, detail ]))
    ]);

    const files = await readAll(modeler.userData);

    expect(files).not.to.be.empty;

    for (const text of [ JSON.stringify(replies), inspect(replies, { depth: null, maxStringLength: null }), ...seen, ...files ]) {
      expect(SPELLINGS.filter(spelling => text.includes(spelling))).to.be.empty;
    }
  }

});


// helpers //////////

/** What the window would keep of a run with the diagram's file. */
function whatIsKept(record: RunRecord): unknown {
  const result = { ending: { kind: 'finished' as const, record }, tag: 'live' as const, simulated: false, stale: false, variables: {}, knownVariables: [] };
  const kept = withRun(null, 'Task_1', { ...result, task: task(), mappedTask: task() });

  expect(kept).not.to.be.null;

  return kept;
}

function task() {
  return openAiTask({ inputs: { internal_model: 'gpt-4o', connectionTimeoutInSeconds: '1' } });
}

function json(status: string, body: object): Buffer {
  return message(status, [ 'Content-Type: application/json' ], JSON.stringify(body));
}
