import { expect } from 'chai';
import { spy } from 'sinon';

import { HostFacts } from '../../../client/host';


describe('client/host - HostFacts', function() {

  it('should know nothing at first', function() {

    // given
    const facts = new HostFacts();

    // then
    expect(facts.stateOf('KEY')).to.be.null;
    expect(facts.models).to.be.null;
  });


  it('should notify of changes only, until the listener unsubscribes', function() {

    // given
    const facts = new HostFacts();
    const listener = spy();
    const unsubscribe = facts.subscribe(listener);

    // when
    facts.learnStates({ KEY: 'missing' });
    facts.learnStates({ KEY: 'missing' });

    // then
    expect(facts.stateOf('KEY')).to.equal('missing');
    expect(listener.callCount).to.equal(1);

    // and when
    facts.learnStates({ KEY: 'stored' });
    facts.learnModels([ { id: 'gpt-x', shutdown_date: null } ]);

    // then
    expect(listener.callCount).to.equal(3);

    // and when
    unsubscribe();
    facts.learnStates({ KEY: 'missing' });

    // then
    expect(listener.callCount).to.equal(3);
  });

});
