import { expect } from 'chai';

import { mapInputs } from '../../../core/engine';
import type { MappingOptions } from '../../../core/engine';
import type { TaskModel } from '../../../core/task';
import type { JsonObject } from '../../../core/result';

import { openAiTask } from '../../helpers/task';


describe('core/engine - mapInputs', function() {

  type Mapping = [ target: string | null, source: string | null ];

  const MAPPED: [ name: string, mappings: Mapping[], variables: JsonObject, values: JsonObject ][] = [
    [ 'static text', [ [ 'a', '1' ], [ 'b', 'true' ], [ 'c', 'null' ], [ 'd', '' ], [ 'e', '=' ] ], {},
      { a: '1', b: 'true', c: 'null', d: '', e: '=' } ],
    [ 'line breaks in an expression', [ [ 'a', '=1 +\n2' ] ], {}, { a: 3 } ],
    [ 'line breaks in text', [ [ 'a', 'x\ny' ] ], {}, { a: 'x\ny' } ],
    [ 'earlier inputs by name', [ [ 'a', '=1' ], [ 'b', '=a + 1' ] ], {}, { a: 1, b: 2 } ],
    [ 'no later inputs', [ [ 'b', '=a' ], [ 'a', '=1' ] ], {}, { b: null, a: 1 } ],
    [ 'earlier inputs before variables', [ [ 'a', '=1' ], [ 'b', '=a' ] ], { a: 5 }, { a: 1, b: 1 } ],
    [ 'siblings by bare name', [ [ 'x.a', '=1' ], [ 'x.b', '=a + 1' ] ], {}, { x: { a: 1, b: 2 } } ],
    [ 'nested targets where their root first appears', [ [ 'x.a', '=1' ], [ 'y', '=2' ], [ 'x.b', '=3' ] ], {}, { x: { a: 1, b: 3 }, y: 2 } ],
    [ 'the later of two whole targets', [ [ 'a', '=1' ], [ 'a', '=2' ] ], {}, { a: 2 } ],
    [ 'an object in place of a value', [ [ 'a', '=1' ], [ 'a.b', '=2' ] ], {}, { a: { b: 2 } } ],
    [ 'a value in place of an object', [ [ 'a.b', '=2' ], [ 'a', '=1' ] ], {}, { a: 1 } ],
    [ 'a local object, never merged with an outer one', [ [ 'x.a', '=1' ] ], { x: { b: 2 } }, { x: { a: 1 } } ],
    [ 'a variable that is missing', [ [ 'a', '=b' ] ], {}, { a: null } ]
  ];

  for (const [ name, mappings, variables, values ] of MAPPED) {

    it(`should map ${ name }`, function() {

      // when
      const outcome = mapInputs(task(mappings), variables, {});

      // then
      expect(outcome).to.deep.include({ kind: 'mapped', values });
    });
  }


  const ORDERED: [ name: string, mappings: Mapping[], values: JsonObject ][] = [
    [ 'earlier inputs by name', [ [ 'a', '=1' ], [ 'b', '=a + 1' ] ], { a: 1, b: 2 } ],
    [ 'no siblings by bare name', [ [ 'x.a', '=1' ], [ 'x.b', '=a' ] ], { x: { a: 1, b: null } } ],
    [ 'siblings by their path', [ [ 'x.a', '=1' ], [ 'x.b', '=x.a' ] ], { x: { a: 1, b: 1 } } ],
    [ 'a value whole', [ [ 'a', '={b: 1}' ], [ 'a', '={c: 1}' ] ], { a: { c: 1 } } ],
    [ 'a comment at the end of a source', [ [ 'a', '=1 // one\n' ], [ 'b', '=2' ] ], { a: 1, b: 2 } ]
  ];

  for (const [ name, mappings, values ] of ORDERED) {

    it(`should map ${ name } in ordered mode`, function() {

      // when
      const outcome = mapInputs(task(mappings), {}, { inputMode: 'ordered' });

      // then
      expect(outcome).to.deep.include({ kind: 'mapped', values });
    });
  }


  const REJECTED: [ name: string, mappings: Mapping[], field: string, message: RegExp ][] = [
    [ 'a missing source', [ [ 'a', null ] ], 'a', /^Expected expression but not found\.$/ ],
    [ 'an expression that does not parse', [ [ 'a', '=1 +' ] ], 'a', /^failed to parse expression '1 \+'/ ],
    [ 'text with an escaped quote', [ [ 'a', '\\"' ] ], 'a', /^Failed to build variable mapping expression: / ],
    [ 'a target with a space', [ [ 'a b', '=1' ] ], 'a b', /^Expected path expression 'a b'/ ],
    [ 'a target that is reserved', [ [ 'a.then', '=1' ] ], 'a.then', /^Expected path expression/ ],
    [ 'a missing target', [ [ null, '=1' ] ], '', /^Expected path expression but not found/ ],
    [ 'a comment that swallows what follows', [ [ 'a', '=1' ], [ 'b', '=2 // two' ], [ 'c', '=3' ] ], 'b', /failed to parse expression/ ]
  ];

  for (const [ name, mappings, field, message ] of REJECTED) {

    it(`should reject ${ name }`, function() {

      // when
      const outcome = mapInputs(task(mappings), {}, {});

      // then
      expect(outcome.kind).to.equal('rejected');
      expect(outcome.kind === 'rejected' && outcome.rejection.field).to.equal(field);
      expect(outcome.kind === 'rejected' && outcome.rejection.message).to.match(message);
    });
  }


  it('should reject outputs, headers and retries that do not deploy', function() {

    // given
    const plain = openAiTask();

    // then
    expect(reject({ ...plain, outputs: [ { source: 'text', target: 'a' } ] })).to.match(/^Expected expression but found static value 'text'/);
    expect(reject({ ...plain, outputs: [ { source: null, target: 'a' } ] })).to.equal('Expected expression but not found.');
    expect(reject({ ...plain, outputs: [ { source: '=1 +', target: 'a' } ] })).to.match(/^failed to parse/);
    expect(reject({ ...plain, headers: [ { key: 'k', value: '1' }, { key: 'k', value: '2' } ] })).to.match(/^Headers contain duplicate entries/);
    expect(reject({ ...plain, retries: '=1 +' })).to.match(/^failed to parse/);
  });


  for (const inputMode of [ 'combined', 'ordered' ] satisfies MappingOptions['inputMode'][]) {

    it(`should end in an incident in mode ${ inputMode }`, function() {

      // when
      const outcome = mapInputs(task([ [ 'a', '=missing' ], [ 'b', '=assert(1, 1 = 2)' ] ]), {}, { inputMode });

      // then
      expect(outcome.kind).to.equal('incident');
      expect(outcome.kind === 'incident' && outcome.incident.type).to.equal('IO_MAPPING_ERROR');
      expect(outcome.kind === 'incident' && outcome.incident.message).to.match(/^Assertion failure on evaluate the expression '/);
    });
  }


  it('should list the nulls before an incident', function() {

    // when
    const outcome = mapInputs(task([ [ 'a', '=missing' ], [ 'b', '=assert(1, 1 = 2)' ] ]), {}, {});

    // then
    expect(outcome.kind === 'incident' && outcome.incident.message)
      .to.match(/ The evaluation reported the following warnings:\n\[NO_VARIABLE_FOUND\] .*missing/);
  });


  it('should locate warnings in their own source', function() {

    // given
    const mappings: Mapping[] = [ [ 'a', 'some "text"' ], [ 'x.b', '= 1 + missing' ] ];

    // when
    const { warnings } = mapInputs(task(mappings), {}, {});

    // then
    const unknown = warnings.find(({ code }) => code === 'feel/unknown-variable');

    expect(unknown?.where).to.equal('x.b');
    expect('= 1 + missing'.slice(unknown?.from ?? 0, unknown?.to ?? 0)).to.equal('missing');
  });

});


// helpers //////////

function task(mappings: [ target: string | null, source: string | null ][]): TaskModel {
  return { ...openAiTask(), inputs: mappings.map(([ target, source ]) => ({ source, target })) };
}

function reject(given: TaskModel): string | false {
  const outcome = mapInputs(given, {}, {});

  return outcome.kind === 'rejected' && outcome.rejection.message;
}
