import axe from 'axe-core';
import { expect } from 'chai';
import { useFakeTimers } from 'sinon';
import type { SinonFakeTimers } from 'sinon';

import type { TestRun } from '../../../client/test-run/TestRun';
import type { DiagramElement, ModuleDeclaration } from '../../../client/types/host';
import type { RunRecord } from '../../../core/run';
import { serviceTask, shownDiagram } from '../../helpers/diagram';
import { FakeBridge, testRunModules } from '../../helpers/test-run';
import { aFailure, aRecord, aResponse } from '../../helpers/test-run-records';
import { bootstrapModeler, eventually } from '../bootstrap';
import type { TestModeler } from '../bootstrap';


describe('client/test-run - components', function() {

  describe('button', function() {

    it('should be one node from state to state, with another label', async function() {

      // given
      const stage = await createStage();
      const button = stage.button();

      // then
      expect(label(button)).to.equal('Test run');

      await stage.ask();
      expect(label(button)).to.equal('Cancel');

      stage.run();
      await eventually(() => expect(stage.state().phase).to.equal('running'));
      expect(label(button)).to.equal('Cancel');

      stage.bridge.finish();
      await eventually(() => expect(label(button)).to.equal('Test run'));

      expect(stage.button()).to.equal(button);
    });


    it('should be the only filled button at any time', async function() {

      // given
      const stage = await createStage();

      expect(stage.all('.openai-task-filled')).to.have.length(1);

      // when
      await stage.ask();

      // then
      expect(stage.all('.openai-task-filled').map(label)).to.eql([ 'Run' ]);
    });


    it('should open the questions with Shift although all is known', async function() {

      // given
      const stage = await createStage();

      await stage.finish();

      // when
      stage.button().dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));

      // then
      await eventually(() => expect(stage.state().phase).to.equal('asking'));
    });


    it('should commit the field that is typed in before it runs', async function() {

      // given
      const stage = await createStage();
      const field = stage.one<HTMLInputElement>('.stage-field');
      const events: string[] = [];

      field.addEventListener('blur', () => events.push(`blur in ${ stage.state().phase }`));
      field.focus();

      // when
      stage.fire('openAiTask.testRun');

      // then
      expect(events).to.eql([ 'blur in idle' ]);
      expect(document.activeElement).to.equal(field);

      await eventually(() => expect(stage.state().phase).to.equal('asking'));
    });


    it('should say why nothing can be run, and be reached nevertheless', async function() {

      // given
      const stage = await createStage({ bridge: null });
      const button = stage.button();

      // when
      button.focus();
      button.click();

      // then
      expect(document.activeElement).to.equal(button);
      expect(button.getAttribute('aria-disabled')).to.equal('true');

      const reason = stage.panel.querySelector(`[id="${ button.getAttribute('aria-describedby') }"]`);

      expect(reason?.textContent).to.contain('It needs Camunda Modeler 5.36 or later. There, restart the Modeler');
      await eventually(() => expect(stage.said()).to.contain('It needs Camunda Modeler 5.36 or later. There, restart the Modeler'));
    });

  });


  describe('questions', function() {

    it('should focus the first variable without a value', async function() {

      // given
      const stage = await createStage({ example: { complaint: { text: 'Broken' } } });

      // when
      await stage.ask();

      // then
      await eventually(() => expect(document.activeElement).to.equal(stage.field('language')));
    });


    it('should focus Run where all is known', async function() {

      // given
      const stage = await createStage({ prompt: '=complaint.text', example: { complaint: { text: 'Broken' } } });

      // when
      await stage.ask();

      // then
      await eventually(() => expect(document.activeElement).to.equal(stage.one('.openai-task-run-inputs')));
    });


    it('should show name, type, origin and what a null would do', async function() {

      // given
      const stage = await createStage({ example: { complaint: { text: 'Broken' } } });

      // when
      await stage.ask();

      // then
      expect(stage.all('.openai-task-variable-head').map(text)).to.eql([ 'languagestringno value: null', 'complaintcontextexample data' ]);
      expect(stage.field('complaint').value).to.equal('{\n  "text": "Broken"\n}');
      expect(stage.field('language').value).to.equal('null');
      expect(stage.all('.openai-task-message').map(text)).to.eql([ 'With null, the whole prompt becomes null.' ]);
      expect(stage.block()).to.contain('Read by the prompt.');
    });


    it('should tell what the first run does, and once only', async function() {

      // given
      const stage = await createStage();

      await stage.ask();

      expect(stage.block()).to.contain('The run sends one request to api.openai.com with the key OPENAI_API_KEY.');

      // when
      stage.run();
      stage.bridge.finish();
      stage.testRun.editInputs(stage.task);

      // then
      await eventually(() => expect(stage.state().phase).to.equal('asking'));
      await eventually(() => expect(stage.all('.openai-task-json')).to.have.length(2));

      expect(stage.block()).not.to.contain('The run sends one request');
    });


    it('should name the new place as soon as the test endpoint changes', async function() {

      // given
      const stage = await createStage();

      await stage.ask();

      // when
      stage.bridge.emit({ event: 'hostChanged', host: { simulated: false, origin: 'https://proxy.example', version: '1' } });

      // then
      await eventually(() => expect(stage.block()).to.contain('The run sends one request to proxy.example with the key OPENAI_API_KEY.'));
    });


    it('should tell that the simulator answers', async function() {

      // given
      const stage = await createStage({ bridge: new FakeBridge({ simulated: true }) });

      // when
      await stage.ask();

      // then
      expect(stage.block()).to.contain('The run uses the built-in simulator. No key, no network, no costs.');
    });


    it('should tell that one instance is run', async function() {

      // given
      const inner = '<bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>'
        + '<zeebe:loopCharacteristics inputCollection="=items" inputElement="item" />'
        + '</bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>';
      const stage = await createStage({ prompt: '=item', inner });

      // when
      await stage.ask();

      // then
      expect(stage.block()).to.contain('One instance is run.');
      expect(stage.all('.openai-task-variable-head code').map(text)).to.eql([ 'item' ]);
    });


    it('should name a mistake once the field is left, and offer to take the text as text', async function() {

      // given
      const stage = await createStage();

      await stage.ask();

      stage.field('language').focus();

      // when
      stage.type('language', 'English');

      // then
      expect(stage.all('.openai-task-message-error')).to.be.empty;

      stage.field('language').blur();

      await eventually(() => expect(stage.all('.openai-task-message-error').map(text)).to.eql([ 'Not JSON: a quote is missing in line 1.' ]));
      expect(stage.field('language').getAttribute('aria-invalid')).to.equal('true');

      stage.one('.openai-task-fix').click();

      await eventually(() => expect(stage.field('language').value).to.equal('"English"'));
      expect(document.activeElement).to.equal(stage.field('language'));
      expect(stage.all('.openai-task-message-error')).to.be.empty;
    });


    it('should lead to the mistake when Run is pressed', async function() {

      // given
      const stage = await createStage();

      await stage.ask();
      stage.type('complaint', '{');

      // when
      stage.one('.openai-task-run-inputs').click();

      // then
      await eventually(() => expect(document.activeElement).to.equal(stage.field('complaint')));
      await eventually(() => expect(stage.all('.openai-task-message-error').map(text)).to.eql([ 'Not JSON: a closing } is missing in line 1.' ]));
    });


    it('should run on Ctrl+Enter and hand the focus to the button', async function() {

      // given
      const stage = await createStage();

      await stage.ask();

      // when
      press(stage.field('language'), 'Enter', { ctrlKey: true });

      // then
      await eventually(() => expect(stage.state().phase).to.equal('running'));
      await eventually(() => expect(document.activeElement).to.equal(stage.button()));
    });


    it('should close on Escape and hand the focus back', async function() {

      // given
      const stage = await createStage();

      await stage.ask();

      // when
      press(stage.field('language'), 'Escape');

      // then
      await eventually(() => expect(stage.state().phase).to.equal('idle'));
      await eventually(() => expect(document.activeElement).to.equal(stage.button()));
    });


    it('should hand the focus back to the link that opened them', async function() {

      // given
      const stage = await createStage();

      await stage.finish();
      link(stage, 'Edit inputs').click();
      await eventually(() => expect(stage.all('.openai-task-json')).to.have.length(2));

      // when
      press(stage.field('language'), 'Escape');

      // then
      await eventually(() => expect(document.activeElement).to.equal(link(stage, 'Edit inputs')));
    });


    for (const key of [ 'z', 'Z', 'y' ]) {

      it(`should keep Ctrl+${ key } to the field`, async function() {

        // given
        const stage = await createStage();
        const seen: string[] = [];

        await stage.ask();
        stage.panel.addEventListener('keydown', event => seen.push(event.key));

        // when
        press(stage.field('language'), key, { ctrlKey: true });
        press(stage.field('language'), 'a', { ctrlKey: true });

        // then
        expect(seen).to.eql([ 'a' ]);
      });

    }

  });


  describe('steps', function() {

    let clock: SinonFakeTimers;

    afterEach(() => clock.restore());


    it('should show nothing of a run under 300 ms, and then the steps with the elapsed time', async function() {

      // given
      const stage = await createStage();

      await stage.ask();
      clock = useFakeTimers({ shouldClearNativeTimers: true, toFake: [ 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date' ] });

      // when
      stage.run();
      stage.bridge.step('inputs', 'done');
      stage.bridge.step('secrets', 'done');
      stage.bridge.step('request', 'done', { detail: 'POST https://api.openai.com', tokens: 182 });
      stage.bridge.step('response', 'running');
      await rendered(() => expect(stage.all('.openai-task-json')).to.be.empty, clock, 0);

      // then
      expect(stage.all('.openai-task-block')).to.be.empty;

      clock.tick(301);
      await rendered(() => expect(stage.all('.openai-task-steps > li')).to.have.length(6), clock, 1);

      clock.tick(4000);
      await rendered(() => expect(stage.all('.openai-task-step').map(step => step.textContent)).to.eql([
        'Inputs evaluateddone3 ms',
        'Secret OPENAI_API_KEYdoneready',
        'Request sentdone≈ 182 tokens',
        'Waiting for the answernow4.3 s of 30 s',
        'Result expressionnot yet',
        'Outcomenot yet'
      ]), clock, 1);
    });


    it('should tell after ten seconds and then every fifteen that it waits', async function() {

      // given
      const stage = await createStage();

      await stage.ask();
      clock = useFakeTimers({ shouldClearNativeTimers: true, toFake: [ 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date' ] });
      stage.run();
      await rendered(() => expect(stage.said()).to.equal('Test run started.'), clock, 0);

      // when
      clock.tick(10_000);

      // then
      await rendered(() => expect(stage.said()).to.equal('Still waiting, 10 seconds of 30.'), clock, 0);

      clock.tick(15_000);
      await rendered(() => expect(stage.said()).to.equal('Still waiting, 25 seconds of 30.'), clock, 0);
    });


    it('should not be cancelled by Escape', async function() {

      // given
      const stage = await createStage();

      await stage.ask();
      clock = useFakeTimers({ shouldClearNativeTimers: true, toFake: [ 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date' ] });
      stage.run();
      clock.tick(301);
      await rendered(() => expect(stage.all('.openai-task-steps')).to.have.length(1), clock, 0);

      // when
      press(stage.one('.openai-task-block'), 'Escape');
      press(stage.button(), 'Escape');

      // then
      expect(stage.state().phase).to.equal('running');
      expect(stage.bridge.cancelled).to.be.empty;
    });

  });


  describe('result', function() {

    it('should show sentence, figures, answer and variables in this order', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish(aRecord({ variables: { summary: 'Parcel 4711 arrived broken.', status: 200 } }));

      // then
      expect(stage.all('.openai-task-block h3, .openai-task-block h4, .openai-task-fold, .openai-task-actions').map(text)).to.eql([
        'Completes and writes summary (string) and 1 more.', 'Answer', 'Output mapping',
        'RequestPOST …/chat/completions', 'Response200 OK', 'Edit inputs'
      ]);
      expect(text(stage.one('.openai-task-figures'))).to.match(/^live1\.9 s214 tokens/);
      expect(stage.all('.openai-task-rows .openai-task-row').map(text)).to.eql([
        'Parcel 4711 arrived broken.', 'summarystringnewsame text as the answer', 'statusnumbernew200'
      ]);
      expect(text(stage.one('.openai-task-preview-line'))).to.equal('summary string · status number');
    });


    it('should still say of an answer of the simulator what it is once it is mapped again', async function() {

      // given
      const stage = await createStage({ bridge: new FakeBridge({ simulated: true }) });

      await stage.finish();

      // when
      stage.get<TestRun>('openAiTestRun').changeResult('Task_1')(result => ({ ...result, tag: 'replayed' }));

      // then
      await eventually(() => expect(stage.all('.openai-task-tag, .openai-task-figure').map(text).slice(0, 4)).to.eql([ 'simulated', 'replayed', '1.9 s', '214 tokens' ]));
      expect(stage.all('.openai-task-figure')).to.have.length(2);
    });


    it('should tell what is overwritten', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish(aRecord({ variables: { complaint: 'x' } }));

      // then
      expect(stage.all('.openai-task-rows .openai-task-tag').map(text)).to.eql([ 'overwrites' ]);
    });


    it('should tell what is lost', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish(aRecord({ variables: {}, lost: [ 'body' ] }));

      // then
      expect(stage.all('.openai-task-rows .openai-task-row').map(text).at(-1)).to.equal('bodylost');
    });


    it('should show all answers and what is not normal about them', async function() {

      // given
      const stage = await createStage();
      const response = aResponse('First', 'Second');
      const cut = JSON.parse(JSON.stringify(response).replace(/"stop"(?!.*"stop")/, '"length"'));

      // when
      await stage.finish(aRecord({ response: cut }));

      // then
      expect(stage.block()).to.contain('Answers 1 to 2');
      expect(stage.all('ol.openai-task-rows > li').map(text)).to.eql([ 'First', 'SecondCut off: the answer reached the length limit.' ]);
    });


    it('should tell why a value is null, in the mapping and under the expression', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish(aRecord({
        variables: { summary: null },
        warnings: [ { where: 'resultExpression', code: 'feel/index-zero', from: null, to: null } ]
      }));

      // then
      expect(stage.block()).to.contain('Completes, but summary is null.').and.to.contain('FEEL counts from 1');
      expect(text(stage.one('.openai-task-preview'))).to.contain('summary: FEEL counts from 1');
    });


    it('should show the verdict of a moderation with its scores, the low ones folded', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish(moderation());

      // then
      expect(text(stage.one('.openai-task-verdict'))).to.equal('Verdict: flaggedscore 0–1');
      expect(text(stage.one('.openai-task-figures'))).to.equal('live0.4 sfree of charge');
      expect(stage.all('.openai-task-bar > .openai-task-hidden').map(text)).to.eql([ 'violence, 0.871, flagged', 'hate, 0.031' ]);

      link(stage, 'Show 2 more, all below 0.01').click();

      await eventually(() => expect(stage.all('.openai-task-bar')).to.have.length(4));
    });


    it('should show the attempts, the reason and what OpenAI said of a failure', async function() {

      // given
      const written: string[][] = [];
      const stage = await createStage({
        more: { openAiModeling: [ 'value', { setField: (element: DiagramElement, ...field: string[]) => written.push([ element.id, ...field ]) } ] }
      });

      // when
      await stage.finish(aFailure(401, 'Unauthorized', { code: 'invalid_api_key', message: 'Incorrect API key provided: ***.' }));

      // then
      expect(stage.all('.openai-task-block h3, .openai-task-block h4').map(text)).to.eql([
        'Fails: 3 attempts, 30 s apart, then an incident.', 'Attempts in the process', 'Why', 'OpenAI said'
      ]);
      expect(stage.block())
        .to.contain('Attempt 1 at 0 seconds, attempt 2 at 30 seconds, attempt 3 at 60 seconds, then an incident')
        .and.to.contain('OpenAI does not recognize this API key')
        .and.to.contain('A retry does not help.')
        .and.to.contain('Incorrect API key provided: ***.');

      link(stage, 'Add an error expression that fails at once on 401').click();

      expect(written).to.eql([ [ 'Task_1', 'errorExpression', '=if error.code = "401" then jobError(error.message, {}, 0) else null' ] ]);
    });


    it('should draw the incident right behind the last attempt', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish(aFailure(401, 'Unauthorized', { code: 'invalid_api_key' }));

      // then
      const [ first = 0, second = 0, third = 0, incident = 0 ] = stage.all('.openai-task-time-dot, .openai-task-time-incident').map(middle);

      expect(third - second).to.be.closeTo(second - first, 1);
      expect(incident - third).to.be.within(20, (second - first) / 2);
    });


    it('should show an answer that is no JSON, and say so', async function() {

      // given
      const stage = await createStage();
      const body = '{"choices": [{"message"';

      // when
      await stage.finish(aRecord({ response: { status: 200, reason: 'OK', headers: {}, body }, variables: { answer: null }, usage: null }));

      // then
      expect(stage.all('.openai-task-block h4').map(text)).to.include('Answer');
      expect(stage.all('ol.openai-task-rows > li').map(text)).to.eql([ `${ body }Not JSON: the process receives this answer as a string.` ]);
    });


    it('should tell what became null before the call, the first reason of each place', async function() {

      // given
      const stage = await createStage();
      const warning = { where: 'internal_prompt', values: { key: 'nope', keys: 'text' }, from: 1, to: 5 };

      // when
      await stage.finish(aFailure(400, 'Bad Request', { message: 'No' }, {
        warnings: [ { ...warning, code: 'feel/missing-key' }, { ...warning, code: 'feel/other' }, { ...warning, where: 'mine', code: 'feel/other' } ]
      }));

      // then
      expect(stage.all('.openai-task-message').map(text)).to.eql([
        'prompt: The key “nope” does not exist, so the result is null. Available keys: text.',
        'input mine: Part of the expression has no result, so it is null.'
      ]);
    });


    it('should lead to the event that catches the error', async function() {

      // given
      const stage = await createStage();
      const caughtBy = { id: 'Task_2', name: 'Ask a human', type: 'boundaryEvent' } as const;

      await stage.finish(aFailure(429, 'Too Many Requests', { code: 'rate_limit_exceeded' }, {
        outcome: 'bpmnError', error: { code: 'BUSY', message: null, variables: {} }, caughtBy
      }));

      // when
      link(stage, 'Show “Ask a human” in the diagram').click();

      // then
      expect(stage.get<{ get(): DiagramElement[] }>('selection').get().map(element => element.id)).to.eql([ 'Task_2' ]);
    });


    it('should show the request with the placeholder of the key and the raw response, both folded', async function() {

      // given
      const stage = await createStage();

      await stage.finish();

      expect(stage.block()).not.to.contain('{{secrets.OPENAI_API_KEY}}');

      // when
      stage.all('.openai-task-fold').forEach(fold => fold.click());

      // then
      await eventually(() => expect(stage.block()).to.contain('Authorization: Bearer {{secrets.OPENAI_API_KEY}}').and.to.contain('"finish_reason": "stop"'));
    });


    it('should take nothing of an answer for markup', async function() {

      // given
      const stage = await createStage();
      const evil = '<img src=x onerror="window.hacked = true"> {name} `code`';

      // when
      await stage.finish(aRecord({ response: aResponse(evil), variables: { [ '<b>`x`{type}' ]: evil } }));

      // then
      expect(stage.all('.openai-task img, .openai-task b')).to.be.empty;
      expect(stage.all('ol.openai-task-rows > li').map(text)).to.eql([ evil ]);
      expect(text(stage.one('.openai-task-title'))).to.equal('Completes and writes <b>`x`{type} (string).');
    });


    it('should tell of a missing secret, at once and with a way out', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish(aRecord({
        outcome: 'jobFailed', response: null, request: null, variables: {}, usage: null, timing: { totalMs: 1, httpMs: 0, requests: 0 },
        problems: [ { rule: 'run/secret-missing', severity: 'error', taskId: 'Task_1', field: 'authentication.token', values: { name: 'OPENAI_API_KEY' } } ]
      }));

      // then
      expect(text(stage.one('.openai-task-title'))).to.equal('Not sent: OPENAI_API_KEY has no value on this computer.');
      expect(stage.block()).to.contain('OPENAI_TASK_SECRET_OPENAI_API_KEY');
      await eventually(() => expect(stage.alerted()).to.contain('Not sent: OPENAI_API_KEY has no value on this computer.'));
    });


    it('should hide the result and hand the focus to the button', async function() {

      // given
      const stage = await createStage();

      await stage.finish();

      // when
      stage.one('.openai-task-close').click();

      // then
      await eventually(() => expect(stage.all('.openai-task-block')).to.be.empty);
      await eventually(() => expect(document.activeElement).to.equal(stage.button()));
    });


    it('should say how it ended', async function() {

      // given
      const stage = await createStage();

      // when
      await stage.finish();

      // then
      await eventually(() => expect(stage.said()).to.match(/^Completes and writes answer \(string\)\. Live, 1\.9 seconds, 214 tokens/));
      expect(stage.alerted()).to.equal('');
    });


    it('should say that it was cancelled', async function() {

      // given
      const stage = await createStage();

      await stage.ask();
      stage.run();

      // when
      stage.testRun.press(stage.task);

      // then
      await eventually(() => expect(stage.said()).to.equal('Cancelled.'));
    });


    it('should be there when the task is selected again, without being said again', async function() {

      // given
      const stage = await createStage();

      await stage.finish();

      // when
      await stage.select('Task_2');
      await stage.select('Task_1');

      // then
      await eventually(() => expect(text(stage.one('.openai-task-title'))).to.contain('Completes and writes'));
      expect(stage.said()).to.equal('');
    });

  });


  describe('all states', function() {

    const states: [ name: string, show: (stage: Stage) => Promise<void> ][] = [
      [ 'asking', stage => stage.ask() ],
      [ 'a chat result', stage => stage.finish(aRecord({ variables: { summary: 'x'.repeat(400), status: 200, all: { deep: [ { text: 'word '.repeat(100) } ] } } })) ],
      [ 'several answers', stage => stage.finish(aRecord({ response: aResponse('a', 'b'.repeat(500), 'c') })) ],
      [ 'a failure', stage => stage.finish(aFailure(401, 'Unauthorized', { code: 'invalid_api_key', message: 'https://platform.openai.com/'.repeat(9) })) ],
      [ 'a moderation', stage => stage.finish(moderation()) ],
      [ 'the steps', async stage => {
        await stage.ask();
        stage.run();
        stage.bridge.step('response', 'running');
        await eventually(() => expect(stage.all('.openai-task-steps')).to.have.length(1));
      } ]
    ];

    for (const [ name, show ] of states) {

      it(`should be accessible and fit into 280 px: ${ name }`, async function() {

        // given
        const stage = await createStage();

        // when
        await show(stage);
        stage.all('.openai-task-fold').forEach(fold => fold.click());
        await eventually(() => expect(stage.all('.openai-task-block')).to.have.length(1));

        // then
        const group = stage.one('.openai-task');
        const { violations } = await axe.run(group, { rules: { region: { enabled: false } } });

        expect(violations.map(({ id, nodes }) => `${ id }: ${ nodes.map(node => node.html).join(' ') }`)).to.eql([]);
        expect(group.scrollWidth).to.be.at.most(group.clientWidth);
      });

    }

  });

});


// helpers //////////

type Stage = Awaited<ReturnType<typeof createStage>>;
type StageOptions = { bridge?: FakeBridge | null; prompt?: string; inner?: string; example?: object; more?: ModuleDeclaration };

async function createStage({ bridge = new FakeBridge(), prompt = '="In " + language + ": " + complaint.text', inner = '', example, more }: StageOptions = {}) {
  const inputs = {
    'authentication.token': '{{secrets.OPENAI_API_KEY}}',
    'operation': 'chat',
    'url': 'https://api.openai.com/v1/chat/completions',
    'internal_prompt': prompt,
    'connectionTimeoutInSeconds': '30'
  };

  const xml = withExample(shownDiagram(
    serviceTask({ name: 'Summarize complaint', inputs, inner }) + serviceTask({ id: 'Task_2', inputs }),
    [ 'Task_1', 'Task_2' ]
  ), example);

  const tested = await bootstrapModeler(xml, { modules: testRunModules(bridge, more), templates: [] });
  const task = await tested.select('Task_1');

  await eventually(() => expect(tested.panel.querySelector('.openai-task')).to.exist);

  return { ...tested, ...queries(tested), ...actions(tested, task, bridge ?? new FakeBridge()) };
}

function queries({ panel }: TestModeler) {
  const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] => [ ...panel.querySelectorAll<E>(selector) ];

  const one = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const [ found ] = all<E>(selector);

    if (!found) {
      throw new Error(`nothing is <${ selector }>`);
    }

    return found;
  };

  return {
    all,
    one,
    button: () => one<HTMLButtonElement>('.openai-task-run'),
    block: () => all('.openai-task-block').map(text).join(''),
    field: (name: string) => one<HTMLTextAreaElement>(`textarea[id$="-${ name }"]`),
    said: () => text(one('[role=status]')),
    alerted: () => text(one('[role=alert]'))
  };
}

function actions(tested: TestModeler, task: DiagramElement, bridge: FakeBridge) {
  const testRun = tested.get<TestRun>('openAiTestRun');
  const { one, all, field, button } = queries(tested);

  const ask = async () => {
    button().click();
    await eventually(() => expect(all('.openai-task-run-inputs')).to.have.length(1));
  };

  return {
    task,
    bridge,
    testRun,
    ask,
    state: () => testRun.getState(task),
    run: () => testRun.questions.run(task),
    fire: (event: string) => tested.get<{ fire(event: string, payload: object): void }>('eventBus').fire(event, { element: task }),

    type(name: string, typed: string) {
      field(name).value = typed;
      field(name).dispatchEvent(new InputEvent('input', { bubbles: true }));
    },

    async finish(record: RunRecord = aRecord()) {
      await ask();
      testRun.questions.run(task);
      bridge.finish(record);
      await eventually(() => expect(one('.openai-task-block').dataset.phase).to.equal('done'));
    }
  };
}

/** A start event before the task that holds example data, as the Modeler stores it. */
function withExample(xml: string, example: object | undefined): string {
  if (!example) {
    return xml;
  }

  const value = JSON.stringify(example).replaceAll('"', '&quot;');
  const start = `<bpmn:startEvent id="Start"><bpmn:extensionElements><zeebe:properties>
    <zeebe:property name="camundaModeler:exampleOutputJson" value="${ value }" />
  </zeebe:properties></bpmn:extensionElements><bpmn:outgoing>Flow</bpmn:outgoing></bpmn:startEvent>
  <bpmn:sequenceFlow id="Flow" sourceRef="Start" targetRef="Task_1" />`;

  return xml.replace(/(<bpmn:process [^>]*>)/, `$1${ start }`);
}

function moderation(): RunRecord {
  return aRecord({
    operation: 'moderation',
    usage: null,
    variables: { flagged: true },
    timing: { totalMs: 400, httpMs: 390, requests: 1 },
    response: {
      status: 200, reason: 'OK', headers: {},
      body: { results: [ {
        flagged: true,
        categories: { violence: true, hate: false, sexual: false, illicit: false },
        category_scores: { hate: 0.031, violence: 0.871, sexual: 0.0001, illicit: 0.002 }
      } ] }
    }
  });
}

function link({ all }: Stage, words: string): HTMLElement {
  const found = all('.openai-task-link').find(each => text(each) === words);

  if (!found) {
    throw new Error(`no link <${ words }>`);
  }

  return found;
}

function text(element: HTMLElement): string {
  return element.textContent ?? '';
}

function middle(element: HTMLElement): number {
  const { left, right } = element.getBoundingClientRect();

  return (left + right) / 2;
}

function label(element: HTMLElement): string {
  return text(element).trim();
}

function press(target: HTMLElement, key: string, modifiers: KeyboardEventInit = {}) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
}

/** Waits for a rendering under a fake clock, which moves on by some milliseconds for each frame. */
async function rendered(check: () => unknown, clock: SinonFakeTimers, msPerFrame: number): Promise<void> {
  await eventually(() => {
    clock.tick(msPerFrame);
    check();
  });
}
