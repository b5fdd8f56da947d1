import { expect } from 'chai';

import { openAiTaskModule } from '../../../client/module';
import type { OpenAiModeling } from '../../../client/modeling';
import type { Secrets } from '../../../client/secrets';
import type { LiveValidation } from '../../../client/validation';

import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { SecretsBridge } from '../../helpers/secrets-bridge';

import { bootstrapModeler, eventually, TODAY } from '../bootstrap';
import type { TestModeler } from '../bootstrap';

const PROMPT = 'Log in with secrets.PORTAL, then open secrets.txt';


describe('client/validation - host context', function() {

  it('should tell a secret from running text, once the host has told', async function() {

    // given
    const bridge = new SecretsBridge({ PORTAL: 'stored' });
    const tested = await open({ bridge });

    // then
    await eventually(() => expect(namesOf(tested, 'secret/accidental-reference')).to.eql([ 'txt' ]));
    expect(namesOf(tested, 'secret/no-value-here')).to.eql([ 'OPENAI_API_KEY', 'txt' ]);
  });


  it('should follow what becomes of a secret, without a change of the diagram', async function() {

    // given
    const bridge = new SecretsBridge({ PORTAL: 'stored', OPENAI_API_KEY: 'missing' });
    const tested = await open({ bridge });

    await eventually(() => expect(namesOf(tested, 'secret/no-value-here')).to.include('OPENAI_API_KEY'));

    // when
    await tested.get<Secrets>('openAiSecrets').save('OPENAI_API_KEY', 'sk-x');

    // then
    expect(namesOf(tested, 'secret/no-value-here')).not.to.include('OPENAI_API_KEY');

    // and when
    await tested.get<Secrets>('openAiSecrets').remove('OPENAI_API_KEY');

    // then
    expect(namesOf(tested, 'secret/no-value-here')).to.include('OPENAI_API_KEY');
  });


  it('should not ask before the user turns to the task: an opened diagram is no reason to open a keyring', async function() {

    // given
    const bridge = new SecretsBridge();
    const asked: string[] = [];
    const answer = bridge.secretStates;

    bridge.secretStates = request => {
      asked.push(...request.names);

      return answer(request);
    };

    // when
    const tested = await open({ bridge, selected: false });

    // then
    expect(asked).to.be.empty;

    // and when
    await tested.select('Task_1');

    // then
    expect(asked).to.have.members([ 'OPENAI_API_KEY', 'PORTAL', 'txt' ]);
  });


  it('should ask for the secrets that typing adds', async function() {

    // given
    const tested = await open({ bridge: new SecretsBridge() });

    // when
    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'internal_organization', '{{secrets.ORG}}');

    // then
    await eventually(() => expect(namesOf(tested, 'secret/no-value-here')).to.include('ORG'));
  });


  it('should say under the API key once that its secret has no value, and elsewhere how to add one', async function() {

    // given
    const tested = await open({ bridge: new SecretsBridge() });

    tested.get<OpenAiModeling>('openAiModeling').setField(tested.element('Task_1'), 'internal_organization', '{{secrets.ORG}}');

    // when
    await tested.select('Task_1');

    // then
    await eventually(() => expect(textOf(tested, '.openai-task-secret-line')).to.contain('OPENAI_API_KEY has no value'));
    expect(textOf(tested, '.openai-task-secret-field')?.match(/OPENAI_API_KEY has no value/g)).to.have.length(1);

    const info = await eventually(() => {
      const found = [ ...tested.panel.querySelectorAll('[data-rule="secret/no-value-here"]') ].find(({ textContent }) => textContent?.includes('ORG has no value'));

      if (!found) {
        throw new Error('no info');
      }

      return found;
    });

    // and when
    [ ...info.querySelectorAll('button') ].find(({ textContent }) => textContent === 'Add value…')?.click();

    // then
    await eventually(() => expect(tested.panel.querySelector('.openai-task-secret-editor')?.getAttribute('aria-label')).to.equal('Value of the secret ORG'));
  });


  it('should be silent about secrets where nobody tells', async function() {

    // when
    const tested = await open({ bridge: null });

    // then
    await eventually(() => expect(namesOf(tested, 'secret/accidental-reference')).to.eql([ 'PORTAL', 'txt' ]));
    expect(namesOf(tested, 'secret/no-value-here')).to.be.empty;
  });


  it('should know the models that OpenAI lists once a key was checked, and ask for none by itself', async function() {

    // given
    const bridge = new SecretsBridge({ OPENAI_API_KEY: 'stored' });
    const tested = await open({ bridge });

    bridge.checkReply = {
      ok: true,
      value: { outcome: 'works', origin: 'https://api.openai.com', status: 200, models: [ { id: 'gpt-5.6-luna', shutdown_date: TODAY } ] }
    };

    expect(namesOf(tested, 'model/shut-down')).to.be.empty;
    expect(bridge.checked).to.be.empty;

    // when
    await tested.get<Secrets>('openAiSecrets').check('OPENAI_API_KEY');

    // then
    expect(rulesOf(tested)).to.include('model/shut-down');

    // and when another modeler's check brings other news
    bridge.checkReply.value.models = [ { id: 'gpt-5.6-luna', shutdown_date: null } ];
    await tested.get<Secrets>('openAiSecrets').check('OPENAI_API_KEY');

    // then
    expect(rulesOf(tested)).not.to.include('model/shut-down');
  });

});


// helpers //////////

async function open({ bridge, selected = true }: { bridge: SecretsBridge | null; selected?: boolean }): Promise<TestModeler> {
  const task = serviceTask({
    inputs: {
      'authentication.token': '{{secrets.OPENAI_API_KEY}}', 'operation': 'chat', 'url': 'https://api.openai.com/v1/chat/completions',
      'internal_model': 'custom', 'internal_custom_model': 'gpt-5.6-luna', 'internal_prompt': PROMPT
    }
  });

  const access = bridge ? { ok: true, bridge } : { ok: false, reason: 'no-bridge' };

  const tested = await bootstrapModeler(shownDiagram(task), { modules: [ openAiTaskModule, { openAiTaskAccess: [ 'value', access ] } ] });

  if (selected) {
    await tested.select('Task_1');
  }

  return tested;
}

function problemsOf(tested: TestModeler) {
  return tested.get<LiveValidation>('openAiLiveValidation').getProblems({ id: 'Task_1' }).reported;
}

function rulesOf(tested: TestModeler): string[] {
  return problemsOf(tested).map(({ rule }) => rule);
}

function namesOf(tested: TestModeler, id: string): (string | undefined)[] {
  return problemsOf(tested).filter(({ rule }) => rule === id).map(({ values }) => values?.[ 'name' ]);
}

function textOf({ panel }: TestModeler, selector: string): string | null | undefined {
  return panel.querySelector(selector)?.textContent;
}
