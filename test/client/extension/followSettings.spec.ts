import { expect } from 'chai';
import { useFakeTimers } from 'sinon';
import type { SinonFakeTimers } from 'sinon';

import { followSettings } from '../../../client/extension/followSettings';
import { readMeans } from '../../../client/host';
import { DEFAULT_SETTINGS } from '../../../core/protocol';
import type { HostDescription, HostSettings, Reply } from '../../../core/protocol';
import { FakeHost } from '../../helpers/fake-host';
import { FakeBridge } from '../../helpers/test-run';

const ENDPOINT = 'openai-task.testEndpoint';
const TIME_LIMIT = 'openai-task.timeLimit';
const HISTORY = 'openai-task.keepHistory';


describe('client/extension - followSettings', function() {

  let clock: SinonFakeTimers;

  beforeEach(function() {
    clock = useFakeTimers({ toFake: [ 'setTimeout', 'clearTimeout' ] });
  });

  afterEach(function() {
    clock.restore();
  });


  it('should add its settings to the dialog and send the current values', async function() {

    // when
    const { host, saved } = await follow();

    // then
    expect(host.settings.group).to.include({ id: 'openai-task', title: 'OpenAI tasks' });
    expect(Object.keys(host.settings.group?.properties ?? {})).to.eql([ ENDPOINT, TIME_LIMIT, HISTORY ]);
    expect(saved).to.eql([ DEFAULT_SETTINGS ]);
  });


  it('should send the values of the file once they were read, together', async function() {

    // given
    const { host, saved } = await follow();

    // when
    host.settings.set({ [ ENDPOINT ]: ' https://proxy.example/v1/ ', [ TIME_LIMIT ]: '30', [ HISTORY ]: false });
    await settled();

    // then
    expect(saved.slice(1)).to.eql([ { baseUrl: 'https://proxy.example/v1', timeLimitSeconds: 30, keepHistory: false } ]);
  });


  it('should send values that were read before it came', async function() {

    // given
    const host = new FakeHost();

    host.settings.set({ [ TIME_LIMIT ]: '30' });

    // when
    const { saved } = await follow({ host });

    // then
    expect(saved).to.eql([ { ...DEFAULT_SETTINGS, timeLimitSeconds: 30 } ]);
  });


  it('should not send unchanged values again', async function() {

    // given
    const { host, saved } = await follow();

    // when
    host.settings.set({ [ TIME_LIMIT ]: '120' });
    await settled();

    // then
    expect(saved).to.have.length(1);
  });


  const UNUSABLE: [ key: string, value: string, words: string ][] = [
    [ ENDPOINT, 'proxy.example', 'The test endpoint is not a valid address.' ],
    [ ENDPOINT, 'http://proxy.example/v1', 'The test endpoint is not encrypted. Use https' ],
    [ TIME_LIMIT, '0', 'The time limit is not a number of seconds from 1 to 3600.' ],
    [ TIME_LIMIT, 'long', 'The time limit is not a number of seconds from 1 to 3600.' ]
  ];

  for (const [ key, value, words ] of UNUSABLE) {

    it(`should say why ${ key } <${ value }> is not used, keep the former one and take the others over`, async function() {

      // given
      const { host, saved } = await follow();

      host.settings.set({ [ ENDPOINT ]: 'https://proxy.example/v1', [ TIME_LIMIT ]: '30' });
      await settled();

      // when
      host.settings.set({ [ key ]: value, [ HISTORY ]: false });
      await settled();
      clock.tick(1000);

      // then
      expect(saved.at(-1)).to.eql({ baseUrl: 'https://proxy.example/v1', timeLimitSeconds: 30, keepHistory: false });
      expect(host.shown).to.have.length(1);
      expect(host.shown[ 0 ]).to.include({ type: 'warning', title: 'A setting of OpenAI tasks is not used', duration: 0 });
      expect(host.shown[ 0 ]?.content).to.include(words);
    });
  }


  it('should show nothing while the user is typing', async function() {

    // given
    const { host } = await follow();

    // when
    for (const typed of [ 'h', 'https', 'https://pro' ]) {
      host.settings.set({ [ ENDPOINT ]: typed });
      clock.tick(500);
    }

    clock.tick(1000);

    // then
    expect(host.notices).to.be.empty;
  });


  it('should show the notice once, and remove it when the value is fixed', async function() {

    // given
    const { host } = await follow();

    host.settings.set({ [ ENDPOINT ]: 'proxy' });
    clock.tick(1000);
    host.settings.set({ [ ENDPOINT ]: 'proxy.example' });
    clock.tick(1000);

    expect(host.notices).to.have.length(1);

    // when
    host.settings.set({ [ ENDPOINT ]: 'https://proxy.example' });
    await settled();

    // then
    expect(host.shown).to.be.empty;
  });


  it('should report that the main process did not apply settings', async function() {

    // given
    const { host } = await follow({ reply: () => Promise.reject(new Error('gone')) });

    // when
    clock.tick(1000);

    // then
    expect(host.shown.map(({ content }) => content)).to.eql([ 'The settings did not reach the plugin’s main process, so the previous ones still apply. Restart the Modeler. See its log for details.' ]);
  });


  it('should report the problem that the main process returns', async function() {

    // given
    const { host } = await follow({ reply: async () => ({ ok: false, problem: { code: 'settings/insecure-base-url' } }) });

    // when
    clock.tick(1000);

    // then
    expect(host.shown[ 0 ]?.content).to.include('The test endpoint is not encrypted.');
  });


  it('should follow the settings again after a remount, once', async function() {

    // given
    const { host, bridge, saved, end } = await follow();

    end();
    await follow({ host, bridge, saved });

    // when
    host.settings.set({ [ TIME_LIMIT ]: '30' });
    await settled();

    // then
    expect(saved.filter(({ timeLimitSeconds }) => timeLimitSeconds === 30)).to.have.length(1);
  });


  it('should offer nothing where nothing could follow', function() {

    // given
    const host = new FakeHost();

    // when
    followSettings(readMeans(host.props), { ok: false, reason: 'no-bridge' });

    // then
    expect(host.settings.group).to.be.null;
  });

});


// helpers //////////

type Options = {
  host?: FakeHost;
  bridge?: FakeBridge;
  saved?: HostSettings[];
  reply?: () => Promise<Reply<HostDescription>>;
};

async function follow({ host = new FakeHost(), bridge = new FakeBridge(), saved = [], reply = () => bridge.describe() }: Options = {}) {
  bridge.saveSettings = ({ settings }) => {
    saved.push(settings);

    return reply();
  };

  const end = followSettings(readMeans(host.props), { ok: true, bridge });

  await settled();

  return { host, bridge, saved, end };
}

/** Waits until the messages of this turn are sent and have their replies. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    await Promise.resolve();
  }
}
