import { expect } from 'chai';
import fc from 'fast-check';

import { findJsonFault } from '../../../cli/input/json-fault';

/** A text and the position of its first fault, `line:column`. */
const FAULTS: readonly [ text: string, position: string ][] = [
  [ '', '1:1' ],
  [ 'x', '1:1' ],
  [ '{', '1:2' ],
  [ '{a: 1}', '1:2' ],
  [ '{"a" 1}', '1:6' ],
  [ '{"a": tru}', '1:7' ],
  [ '{"a": 1,}', '1:9' ],
  [ '{"a": 1]', '1:8' ],
  [ '[1 2]', '1:4' ],
  [ '[1,]', '1:4' ],
  [ '{\n  "a": 1\n  "b": 2\n}', '3:3' ],
  [ '{"a": "no end}', '1:7' ],
  [ '{"a": "bad \\x"}', '1:7' ],
  [ '{"a": 01}', '1:8' ],
  [ '{} {}', '1:4' ],
  [ '\u00a01', '1:1' ]
];

describe('cli/input/json-fault', function() {

  for (const [ text, expected ] of FAULTS) {

    it(`should find the fault of ${ JSON.stringify(text) }`, function() {

      // when
      const fault = findJsonFault(text);

      // then
      expect(`${ fault?.line }:${ fault?.column }`).to.equal(expected);
    });

  }


  it('should find none in any JSON', function() {
    fc.assert(fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
      expect(findJsonFault(json)).to.equal(null);
      expect(findJsonFault(JSON.stringify(JSON.parse(json), null, indent))).to.equal(null);
    }));
  });


  it('should find one exactly where the parser refuses a text', function() {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, noise) => {

      // given
      const text = json.slice(0, at % (json.length + 1)) + noise + json.slice(at % (json.length + 1) + 1);

      // then
      expect(findJsonFault(text) === null).to.equal(parses(text));
    }), { numRuns: 500 });
  });

});


// helpers //////////

function parses(text: string): boolean {
  try {
    JSON.parse(text);

    return true;
  } catch {
    return false;
  }
}
