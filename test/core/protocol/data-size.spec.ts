import { expect } from 'chai';

import { readRequest } from '../../../core/protocol';
import { isLargerThan } from '../../../core/protocol/data-size';
import { openAiTask } from '../../helpers/task';


describe('core/protocol - data size', function() {

  const deep = JSON.parse(`${ '['.repeat(5000) }${ ']'.repeat(5000) }`);

  const DATA: [ title: string, data: unknown, limit: number, larger: boolean ][] = [
    [ 'a string', 'x'.repeat(101), 100, true ],
    [ 'a string of the limit', 'x'.repeat(100), 100, false ],
    [ 'many strings', Array.from({ length: 11 }, () => 'x'.repeat(10)), 100, true ],
    [ 'long keys', { [ 'k'.repeat(101) ]: 1 }, 100, true ],
    [ 'many numbers', Array.from({ length: 100 }, () => 1), 100, true ],
    [ 'deep nesting', deep, 100, true ],
    [ 'little', { a: [ 1, 'b', null ] }, 100, false ]
  ];

  for (const [ title, data, limit, larger ] of DATA) {

    it(`should ${ larger ? 'refuse' : 'accept' } ${ title }`, function() {
      expect(isLargerThan(data, limit)).to.equal(larger);
    });
  }


  it('should refuse a message whose variables are too large', function() {

    // given
    const task = openAiTask();
    const variables = { list: Array.from({ length: 9 }, () => 'x'.repeat(1_000_000)) };

    // then
    expect(readRequest({ verb: 'startRun', token: 't', task, variables })).to.be.null;
    expect(readRequest({ verb: 'startRun', token: 't', task, variables: { list: 'x' } })).not.to.be.null;
  });

});
