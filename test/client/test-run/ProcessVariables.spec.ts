import { expect } from 'chai';

import { SILENT_HOST } from '../../../client/host';
import { ProcessVariables } from '../../../client/test-run/ProcessVariables';
import type { Memory } from '../../../client/test-run/ProcessVariables';
import type { ModdleElement, TaskModel } from '../../../core/task';


describe('client/test-run - ProcessVariables', function() {

  it('should prefer what was typed, then the last run, the Test tab, example data, the diagram', async function() {

    // given
    const memory = { drafts: new Map([ [ 'a', '"typed"' ] ]), lastRun: { a: 'last', b: 'last' } };
    const testTab = '{ "a": "tab", "b": "tab", "c": "tab" }';
    const variables = [ 'a', 'b', 'c', 'd' ].map(name => ({ name, info: '"known"', origin: [ withExample({ a: 'ex', b: 'ex', c: 'ex', d: 'ex' }) ] }));

    // when
    const found = await find({ memory, testTab, variables: [ ...variables, { name: 'e', info: '"known"' }, { name: 'f', info: null } ] });

    // then
    expect(found.variables.map(({ name, origin, text }) => [ name, origin, text ])).to.eql([
      [ 'a', 'typed', '"typed"' ],
      [ 'b', 'last-run', '"last"' ],
      [ 'c', 'test-tab', '"tab"' ],
      [ 'd', 'example', '"ex"' ],
      [ 'e', 'diagram', '"known"' ],
      [ 'f', 'none', 'null' ],
      [ 'g', 'none', 'null' ]
    ]);
  });


  it('should make a context of the keys that the diagram knows', async function() {

    // when
    const { variables } = await find({
      variables: [ { name: 'a', entries: [ { name: 'text', info: '"Broken"' }, { name: 'customer', entries: [ { name: 'id' } ] } ] } ]
    });

    // then
    expect(variables[ 0 ]).to.include({ type: 'context', origin: 'diagram' });
    expect(JSON.parse(variables[ 0 ]?.text ?? '')).to.eql({ text: 'Broken', customer: { id: null } });
  });


  it('should take a null of the last run for an answer', async function() {

    // when
    const { variables } = await find({ memory: { drafts: new Map(), lastRun: { a: null } } });

    // then
    expect(variables[ 0 ]).to.include({ origin: 'last-run', text: 'null' });
  });


  it('should know what the process has before the task', async function() {

    // given
    const own = [ element() ];

    // when
    const { knownVariables } = await find({ element: own[ 0 ], variables: [ { name: 'before' }, { name: 'result', origin: own }, { name: 'input', scope: own[ 0 ] } ] });

    // then
    expect(knownVariables).to.eql([ 'before' ]);
  });


  for (const [ name, options ] of Object.entries({
    'has no resolver': { resolver: null },
    'has a resolver that fails': { resolver: { getVariablesForElement: () => Promise.reject(new Error('broken')) } },
    'has a resolver that answers nonsense': { resolver: { getVariablesForElement: () => Promise.resolve({ a: 1 }) } },
    'has a Test tab with something else in it': { testTab: '[ 1' },
    'has a Test tab that fails': { testTab: new Error('broken') }
  })) {

    it(`should do without where the host ${ name }`, async function() {

      // when
      const { variables } = await find(options);

      // then
      expect(variables[ 0 ]).to.include({ name: 'a', origin: 'none', text: 'null' });
    });

  }

});


// helpers //////////

type Options = {
  memory?: Memory;
  testTab?: string | Error | null;
  variables?: object[];
  resolver?: object | null;
  element?: ModdleElement;
};

const NOTHING: Memory = { drafts: new Map(), lastRun: null };

function find({ memory = NOTHING, testTab = null, variables = [], resolver, element: businessObject = element() }: Options) {
  const service: unknown = resolver === undefined ? { getVariablesForElement: () => Promise.resolve(variables) } : resolver;

  const services = new ProcessVariables(
    { get: <Service>() => service as Service },
    { ...SILENT_HOST, taskTestInput: () => testTab instanceof Error ? Promise.reject(testTab) : Promise.resolve(testTab) }
  );

  return services.find({ id: 'Task_1', type: businessObject.$type, businessObject }, aTask(), memory);
}

function aTask(): TaskModel {
  return {
    taskId: 'Task_1', taskName: null, processId: null, platform: 'camunda-cloud', platformVersion: null, operation: 'chat',
    template: { id: null, version: null }, jobType: null, retries: null, outputs: [], headers: [], multiInstance: null, catchScopes: [], silencedRules: [],
    inputs: [ { target: 'internal_prompt', source: '=a + b + c + d + e + f + g' } ]
  };
}

function element(properties: Record<string, unknown> = {}, type = 'bpmn:ServiceTask'): ModdleElement {
  return { $type: type, get: name => properties[ name ] };
}

function withExample(example: object): ModdleElement {
  const property = element({ name: 'camundaModeler:exampleOutputJson', value: JSON.stringify(example) }, 'zeebe:Property');
  const extension = element({ properties: [ property ] }, 'zeebe:Properties');

  return element({ extensionElements: element({ values: [ extension ] }, 'bpmn:ExtensionElements') });
}
