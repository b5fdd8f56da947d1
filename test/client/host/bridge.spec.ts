import { expect } from 'chai';

import { takeBridge } from '../../../client/host';
import { VERBS } from '../../../core/protocol';


describe('client/host - bridge', function() {

  it('should take the bridge, with its source as receiver', function() {

    // given
    const bridge = aBridge();
    const source = { bridge, getOpenAiTaskBridge(this: { bridge: object }) { return this.bridge; } };

    // then
    expect(takeBridge(source)).to.eql({ ok: true, bridge });
  });


  const cases: [ name: string, source: object, reason: string ][] = [
    [ 'there is no getter', {}, 'no-bridge' ],
    [ 'the getter is not a function', { getOpenAiTaskBridge: aBridge() }, 'no-bridge' ],
    [ 'another script was first', { getOpenAiTaskBridge: () => null }, 'taken' ],
    [ 'the getter returns nothing', { getOpenAiTaskBridge: () => undefined }, 'taken' ],
    [ 'the getter throws', { getOpenAiTaskBridge: () => { throw new Error('taken'); } }, 'taken' ],
    [ 'the bridge lacks a verb', { getOpenAiTaskBridge: () => ({ ...aBridge(), map: undefined }) }, 'incompatible' ],
    [ 'the bridge is not an object', { getOpenAiTaskBridge: () => 'bridge' }, 'incompatible' ]
  ];

  for (const [ name, source, reason ] of cases) {

    it(`should return <${ reason }> if ${ name }`, function() {

      expect(takeBridge(source)).to.eql({ ok: false, reason });
    });

  }

});


// helpers //////////

function aBridge(): Record<string, () => void> {
  return Object.fromEntries([ ...VERBS, 'subscribe' ].map(verb => [ verb, () => {} ]));
}
