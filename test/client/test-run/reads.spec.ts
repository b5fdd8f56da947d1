import { expect } from 'chai';

import { readsOf } from '../../../client/test-run/reads';
import type { TaskModel } from '../../../core/task';
import { HIDDEN_VALUES } from '../../../core/template';


describe('client/test-run - reads', function() {

  it('should find what the inputs read, in their order, each name once', function() {

    // given
    const task = aTask({
      inputs: inputs({
        internal_systemMessage: '="Answer in " + language',
        internal_prompt: '="Summarize in " + language + ": " + complaint.text'
      })
    });

    // then
    expect(readsOf(task)).to.eql([
      { name: 'language', type: 'string', readers: [ reader('internal_systemMessage', 'whole'), reader('internal_prompt', 'whole') ] },
      { name: 'complaint', type: 'context', readers: [ reader('internal_prompt', 'whole') ] }
    ]);
  });


  it('should not ask for what the hidden expressions leave open', function() {

    // given
    const hidden = HIDDEN_VALUES
      .filter(({ binding, condition }) => binding.kind === 'input' && condition?.operation !== 'moderation')
      .map(({ id, fixed }) => [ id, fixed(8) ]);

    const task = aTask({ inputs: inputs({ internal_prompt: '=complaint', ...Object.fromEntries(hidden) }) });

    // then
    expect(names(task)).to.eql([ 'complaint' ]);
  });


  const types: [ target: string, source: string, type: string | null ][] = [
    [ 'internal_chatHistory', '=history', 'list' ],
    [ 'internal_choices', '=count', 'number' ],
    [ 'internal_prompt', '=question', 'string' ],
    [ 'internal_prompt', '=question.text', 'context' ],
    [ 'custom', '=anything', null ]
  ];

  for (const [ target, source, type ] of types) {

    it(`should take <${ source }> in ${ target } for ${ type ?? 'anything' }`, function() {

      expect(readsOf(aTask({ inputs: inputs({ [ target ]: source }) }))[ 0 ]?.type).to.equal(type);
    });

  }


  const effects: [ source: string, effect: string ][] = [
    [ '=language', 'value' ],
    [ '=complaint.text', 'value' ],
    [ '="In " + language', 'whole' ],
    [ '="if + " + language', 'whole' ],
    [ '=if language = null then "English" else "In " + language', 'part' ],
    [ '=upper case(language)', 'part' ],
    [ '={ a: language }', 'part' ]
  ];

  for (const [ source, effect ] of effects) {

    it(`should say that a null in <${ source }> concerns: ${ effect }`, function() {

      expect(readsOf(aTask({ inputs: inputs({ internal_prompt: source }) }))[ 0 ]?.readers).to.eql([ reader('internal_prompt', effect) ]);
    });

  }


  it('should not ask for what an earlier input defines', function() {

    // given
    const task = aTask({ inputs: inputs({ 'item': '=order.item', 'data.first': '=item.name', 'data.second': '=first', 'internal_prompt': '=item.name + data.second' }) });

    // then
    expect(names(task)).to.eql([ 'order' ]);
  });


  it('should ask for what only a later input defines', function() {

    // given
    const task = aTask({ inputs: inputs({ internal_prompt: '=item', item: '=1' }) });

    // then
    expect(names(task)).to.eql([ 'item' ]);
  });


  it('should ask for what the retries and the outputs read, but not for the result', function() {

    // given
    const task = aTask({
      retries: '=tries',
      inputs: inputs({ own: 'x' }),
      headers: [ { key: 'resultVariable', value: 'all' }, { key: 'resultExpression', value: '={ "answer": response.body, status: 1 }' } ],
      outputs: [
        { source: '=answer + order.id + own', target: 'total' },
        { source: '=all.status + total + status', target: 'other' }
      ]
    });

    // then
    expect(readsOf(task).map(({ name, readers }) => [ name, readers.map(each => each.where) ])).to.eql([
      [ 'tries', [ 'retries' ] ],
      [ 'order', [ 'output:total' ] ]
    ]);
  });


  it('should not ask for what result and error expression read', function() {

    // given
    const task = aTask({
      headers: [ { key: 'resultExpression', value: '={ a: response.body.x, b: other }' }, { key: 'errorExpression', value: '=error.code' } ]
    });

    // then
    expect(names(task)).to.be.empty;
  });


  it('should never ask for a secret', function() {

    expect(names(aTask({ inputs: inputs({ 'authentication.token': '=secrets.OPENAI_API_KEY + camunda.secrets.KEY' }) }))).to.be.empty;
  });


  it('should ask for the element of a multi-instance', function() {

    // given
    const task = aTask({ multiInstance: { inputElement: 'item' }, inputs: inputs({ internal_prompt: '=language' }) });

    // then
    expect(names(task)).to.eql([ 'language', 'item' ]);
  });


  it('should live with an expression that cannot be read', function() {

    expect(names(aTask({ inputs: inputs({ internal_prompt: '=if then +' }) }))).to.be.empty;
  });

});


// helpers //////////

function aTask(overrides: Partial<TaskModel>): TaskModel {
  return {
    taskId: 'Task_1', taskName: null, processId: 'Process_1', platform: 'camunda-cloud', platformVersion: '8.9.0', operation: 'chat',
    template: { id: 'io.camunda.connectors.OpenAI.v1', version: 8 }, jobType: 'io.camunda:http-json:1', retries: '3',
    inputs: [], outputs: [], headers: [], multiInstance: null, catchScopes: [], silencedRules: [], ...overrides
  };
}

function inputs(sources: Record<string, string>): TaskModel[ 'inputs' ] {
  return Object.entries(sources).map(([ target, source ]) => ({ target, source }));
}

function reader(where: string, nullEffect: string) {
  return { where, nullEffect };
}

function names(task: TaskModel): string[] {
  return readsOf(task).map(({ name }) => name);
}
