import { expect } from 'chai';

import type { CommandStack } from '../../../client/types/host';
import type { LiveValidation, QuickFixes } from '../../../client/validation';

import { buttonIn, CANARY, REFERENCE, showSecretField } from '../../helpers/secret-field';

import { eventually } from '../bootstrap';

const LABEL = 'Move to a secret…';


describe('client/validation - move to a secret', function() {

  const TEXTS: [ rule: string, token: string, kept: string ][] = [
    [ 'api-key/plain-text', CANARY, CANARY ],
    [ 'api-key/plain-text', `Bearer ${ CANARY }`, CANARY ],
    [ 'api-key/looks-like-key', 'sk-proj-aB3dE6gH9jK2mN5pQ8sTuV1w', 'sk-proj-aB3dE6gH9jK2mN5pQ8sTuV1w' ],
    [ 'api-key/literal', ' my-own-key ', 'my-own-key' ]
  ];

  for (const [ rule, token, kept ] of TEXTS) {

    it(`should keep the key and refer to it, one undo step: ${ rule }, ${ token.slice(0, 12) }`, async function() {

      // given
      const { bridge, tested, one, input } = await showSecretField({ token });
      const before = await tested.saveXML();

      // when
      await eventually(() => buttonIn(one(`[data-rule="${ rule }"]`), LABEL).click());

      // then
      await eventually(() => expect(input().value).to.equal(REFERENCE));
      expect(bridge.saved).to.eql([ { name: 'OPENAI_API_KEY', value: kept } ]);
      expect(await tested.saveXML()).not.to.contain(kept);
      expect(rulesOf(tested)).not.to.include(rule);

      // a fix keeps the focus at its field
      await eventually(() => expect(input().matches(':focus')).to.be.true);

      // and when
      tested.get<CommandStack>('commandStack').undo();

      // then the diagram is as it was, and the secret stays
      expect(await tested.saveXML()).to.equal(before);
      expect(bridge.removed).to.be.empty;
    });

  }


  it('should never replace another secret', async function() {

    // given
    const { bridge, one, input } = await showSecretField({ token: CANARY, states: { OPENAI_API_KEY: 'environment' } });

    // when
    await eventually(() => buttonIn(one('[data-rule="api-key/plain-text"]'), LABEL).click());

    // then
    await eventually(() => expect(input().value).to.equal('{{secrets.OPENAI_API_KEY_2}}'));
    expect(bridge.saved.map(({ name }) => name)).to.eql([ 'OPENAI_API_KEY_2' ]);
  });


  it('should leave the key where it is when it cannot be kept, and say why', async function() {

    // given
    const { bridge, tested, one } = await showSecretField({ token: CANARY });
    const before = await tested.saveXML();

    bridge.saveFault = { ok: false, problem: { code: 'secrets/unwritable', values: { cause: 'ENOSPC' } } };

    // when
    await eventually(() => buttonIn(one('[data-rule="api-key/plain-text"]'), LABEL).click());

    // then
    await eventually(() => expect(one('[data-rule="api-key/plain-text"] .openai-task-secret-error').textContent)
      .to.equal('The secret was not stored (ENOSPC). Previously stored secrets are unchanged. Check the disk space and permissions.'));
    await eventually(() => expect(one('.openai-task-hidden[role="status"]').textContent).to.contain('not stored'));
    expect(await tested.saveXML()).to.equal(before);
  });


  for (const [ title, host ] of [ [ 'keeps no secrets', { storage: null } ], [ 'is missing', { connected: false } ] ] as const) {

    it(`should not be offered where the host ${ title }: the key would be lost`, async function() {

      // when
      const { tested, one } = await showSecretField({ token: CANARY, ...host });
      const problem = tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported
        .find(({ rule }) => rule === 'api-key/plain-text');

      // then
      await eventually(() => expect(one('[data-rule="api-key/plain-text"]').textContent).to.contain('This is an API key.').and.not.contain(LABEL));
      expect(problem && tested.get<QuickFixes>('openAiQuickFixes').canFix(tested.element('Task_1'), problem)).to.be.false;
    });

  }

});


// helpers //////////

function rulesOf({ get }: Awaited<ReturnType<typeof showSecretField>>['tested']): string[] {
  return get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported.map(({ rule }) => rule);
}
