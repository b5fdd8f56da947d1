import path from 'node:path';

import { expect } from 'chai';

import type { Json } from '../../../core/result';
import { parseDiagram } from '../../../lib';
import { createChildProcessStarter, createWorkerEvaluator } from '../../../node/worker';
import type { WorkerEvaluator } from '../../../node/worker';

import { diagram, serviceTask } from '../../helpers/diagram';


describe('node/worker - evaluator', function() {

  this.timeout(30000);

  const file = path.join(__dirname, '../../helpers/worker.cjs');

  let evaluator: WorkerEvaluator;

  beforeEach(function() {
    evaluator = createWorkerEvaluator({ start: createChildProcessStarter(file) });
  });

  afterEach(() => evaluator.dispose());


  it('should evaluate expressions in order', async function() {

    // when
    const answers = await evaluator.evaluate([
      { expression: '= a + 1', context: { a: 1 } },
      { expression: 'a +', context: {} },
      { expression: 'b', context: {} }
    ]);

    // then
    expect(answers.map(answer => answer.ok)).to.eql([ true, true, true ]);
    expect(answers).to.have.deep.nested.property('[0].value', { ok: true, value: 2, warnings: [] });
    expect(answers).to.have.nested.property('[1].value.problem.code', 'feel/syntax-error');
    expect(answers).to.have.nested.property('[2].value.warnings[0].code', 'feel/unknown-variable');
  });


  it('should end what takes too long, and answer the rest', async function() {

    // given
    const hasty = createWorkerEvaluator({ start: createChildProcessStarter(file), deadlineMs: 1000 });

    // when
    const answers = await hasty.evaluate([
      { expression: '1', context: {} },
      { expression: `matches("${ 'a'.repeat(50) }!", "(a+)+$")`, context: {} },
      { expression: '2', context: {} }
    ]);

    // then
    expect(answers).to.eql([
      { ok: true, value: { ok: true, value: 1, warnings: [] } },
      { ok: false, code: 'run/evaluation-deadline' },
      { ok: true, value: { ok: true, value: 2, warnings: [] } }
    ]);

    hasty.dispose();
  });


  it('should say of data that is nested too deep to reach the thread what it is, and answer the rest', async function() {

    // when
    const answers = await evaluator.evaluate([
      { expression: '1', context: { x: nested() } },
      { expression: '2', context: {} }
    ]);

    // then
    expect(answers).to.eql([
      { ok: true, value: { ok: false, problem: { code: 'feel/too-deep' }, warnings: [] } },
      { ok: true, value: { ok: true, value: 2, warnings: [] } }
    ]);
  });


  it('should end a run whose variables or response are nested too deep at that limit', async function() {

    // given
    const parsed = await parseDiagram(diagram(serviceTask({ inputs: { method: 'post', url: 'https://api.openai.com/v1/moderations' } })));
    const task = parsed.ok ? parsed.value[ 0 ] : undefined;

    if (!task) {
      throw new Error('no task');
    }

    // when
    const prepared = await evaluator.prepare(task, { x: nested() }, {});
    const ready = await evaluator.prepare(task, {}, {});
    const finished = ready.ok && await evaluator.finish(ready.value, { status: 200, headers: {}, body: nested() });

    // then
    expect(prepared).to.have.nested.property('value.record.problems[0].rule', 'run/evaluation-limit');
    expect(finished).to.have.nested.property('value.problems[0].rule', 'run/evaluation-limit');
  });


  it('should do the legs of a run that evaluate', async function() {

    // given
    const parsed = await parseDiagram(diagram(serviceTask({
      inputs: {
        'authentication.type': 'bearer',
        'authentication.token': '{{secrets.KEY}}',
        'method': 'post',
        'url': 'https://api.openai.com/v1/chat/completions',
        'body': '={ model: "gpt-4o", messages: [ { role: "user", content: prompt } ] }'
      },
      headers: { resultExpression: '={ answer: response.body.choices[1].message.content }' }
    })));

    const task = parsed.ok ? parsed.value[ 0 ] : undefined;

    // when
    const prepared = task && await evaluator.prepare(task, { prompt: 'Hi' }, {});
    const finished = prepared?.ok
      && await evaluator.finish(prepared.value, { status: 200, headers: {}, body: { choices: [ { message: { content: 'Ho' } } ] } });

    // then
    expect(prepared).to.have.deep.nested.property('value.request.body.messages[0].content', 'Hi');
    expect(finished).to.deep.nested.include({ ok: true, 'value.outcome': 'completed', 'value.variables': { answer: 'Ho' } });
  });


  it('should evaluate nothing', async function() {
    expect(await evaluator.evaluate([])).to.eql([]);
  });

});


// helpers //////////

function nested(): Json {
  return JSON.parse(`${ '['.repeat(100_000) }${ ']'.repeat(100_000) }`) as Json;
}
