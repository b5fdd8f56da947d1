import { expect } from 'chai';

import type { Bridge, Event } from '../../../core/protocol';
import { exposeBridge } from '../../../main/electron/expose-bridge';


describe('main/electron - exposeBridge', function() {

  it('should connect when the bridge is taken, not before', function() {

    // given
    const { take, invoked } = createTested();

    // then
    expect(invoked).to.be.empty;

    // when
    take();

    // then
    expect(invoked).to.eql([ [ 'openai-task:connect', 'openai-task:event:1-2-3-4' ] ]);
  });


  it('should give the bridge once', function() {

    // given
    const { take, invoked } = createTested();

    // then
    expect(take()).to.be.an('object');
    expect(take()).to.be.null;
    expect(invoked).to.have.length(1);
  });


  it('should send each verb on a channel of its own', async function() {

    // given
    const { take, invoked } = createTested();

    // when
    await take()?.checkKey({ name: 'A' });

    // then
    expect(invoked.at(-1)).to.eql([ 'openai-task:checkKey', { verb: 'checkKey', name: 'A' } ]);
  });


  it('should bring events until the subscription is undone', function() {

    // given
    const { take, emit } = createTested();
    const events: Event[] = [];
    const undo = take()?.subscribe(event => events.push(event));

    // when
    emit({ event: 'secretsChanged' });
    undo?.();
    emit({ event: 'secretsChanged' });

    // then
    expect(events).to.eql([ { event: 'secretsChanged' } ]);
  });

});


// helpers //////////

function createTested() {
  const world = new Map<string, unknown>();
  const invoked: unknown[][] = [];
  const listeners = new Map<string, (event: unknown, ...args: never[]) => void>();

  exposeBridge({
    contextBridge: { exposeInMainWorld: (key, api) => world.set(key, api) },
    ipcRenderer: {
      invoke: async (...args) => {
        invoked.push(args);

        return { ok: true, value: null } as never;
      },
      on: (channel, listener) => listeners.set(channel, listener)
    },
    random: array => array.map((_, index) => index + 1)
  });

  return {
    invoked,
    emit: (event: Event) => listeners.get('openai-task:event:1-2-3-4')?.({}, event as never),

    take(): Bridge | null {
      const getter = world.get('getOpenAiTaskBridge');

      return typeof getter === 'function' ? getter() : null;
    }
  };
}
