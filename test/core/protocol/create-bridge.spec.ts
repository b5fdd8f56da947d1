import { expect } from 'chai';

import { createBridge, VERBS } from '../../../core/protocol';


describe('core/protocol - createBridge', function() {

  it('should offer each verb as a function', function() {

    // when
    const bridge = createBridge(() => Promise.reject(new Error('unused')), () => () => undefined);

    // then
    expect(Object.keys(bridge)).to.have.members([ ...VERBS, 'subscribe' ]);
  });


  it('should send the verb that was called, not one in the request', async function() {

    // given
    const sent: object[] = [];
    const bridge = createBridge(message => {
      sent.push(message);

      return Promise.resolve({ ok: false, problem: { code: 'protocol/not-available' } });
    }, () => () => undefined);

    // when
    await bridge.checkKey({ name: 'A', ...{ verb: 'removeSecret' } });
    await bridge.listSecrets();

    // then
    expect(sent).to.eql([ { name: 'A', verb: 'checkKey' }, { verb: 'listSecrets' } ]);
  });

});
