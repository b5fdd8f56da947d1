import { expect } from 'chai';

import { HostFacts } from '../../../client/host';
import { Secrets } from '../../../client/secrets/Secrets';
import { readRequest } from '../../../core/protocol';
import { SecretsBridge } from '../../helpers/secrets-bridge';


describe('client/secrets - Secrets', function() {

  it('should ask about many names, and odd ones, in messages that the main process reads', async function() {

    // given
    const bridge = new SecretsBridge({ KEY_0: 'stored', KEY_449: 'stored' });
    const answer = bridge.secretStates;
    const sizes: number[] = [];

    bridge.secretStates = request => {
      sizes.push(request.names.length);
      expect(readRequest({ verb: 'secretStates', ...request })).to.exist;

      return answer(request);
    };

    const eventBus = { on() {}, off() {}, fire() {} };
    const secrets = new Secrets(eventBus, { ok: true, bridge }, new HostFacts());
    const names = Array.from({ length: 450 }, (_, index) => `KEY_${ index }`);

    // when
    const states = await secrets.ask([ 'x'.repeat(10_000), ...names ]);

    // then
    expect(sizes).to.eql([ 200, 200, 50 ]);
    expect(Object.keys(states)).to.have.members(names);
    expect(names.filter(name => states[ name ] === 'stored')).to.eql([ 'KEY_0', 'KEY_449' ]);
  });

});
