import { expect } from 'chai';
import fc from 'fast-check';

import { findJsonMistake } from '../../../core/result';
import type { JsonMistake } from '../../../core/result';

/** Text and the position of its first mistake, `line:column`. */
const PLACES: readonly [ text: string, position: string ][] = [
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

/** Text, its first mistake and the line. */
const MISTAKES: readonly [ text: string, code: JsonMistake['code'], line: number ][] = [
  [ '"Parcel', 'json/quote-missing', 1 ],
  [ 'Parcel 4711', 'json/quote-missing', 1 ],
  [ '{\n  "text": "Parcel\n}', 'json/quote-missing', 2 ],
  [ '{\n  "text": Parcel"\n}', 'json/quote-missing', 2 ],
  [ '{ "a": "b\\" }', 'json/quote-missing', 1 ],
  [ '{ text: "Parcel" }', 'json/key-without-quotes', 1 ],
  [ '{\n  "a": 1\n  "b": 2\n}', 'json/comma-missing', 3 ],
  [ '[ 1 2 ]', 'json/comma-missing', 1 ],
  [ '{ "a" 1 }', 'json/colon-missing', 1 ],
  [ '[ 1, ]', 'json/extra-comma', 1 ],
  [ '[ , 1 ]', 'json/extra-comma', 1 ],
  [ '{ "a": 1, }', 'json/extra-comma', 1 ],
  [ '[ 1', 'json/bracket-missing', 1 ],
  [ '{ "a": 1', 'json/brace-missing', 1 ],
  [ '{ "a": [ 1 }', 'json/bracket-missing', 1 ],
  [ '[ { "a": 1 ]', 'json/brace-missing', 1 ],
  [ '{ "a": 1 } }', 'json/unexpected', 1 ],
  [ '{ "a": 1 } 2', 'json/unexpected', 1 ],
  [ '{ 1: 2 }', 'json/key-without-quotes', 1 ],
  [ ': 1', 'json/unexpected', 1 ]
];

describe('core/result/json-mistake', function() {

  for (const [ text, expected ] of PLACES) {

    it(`should find the place of the mistake in ${ JSON.stringify(text) }`, function() {

      // when
      const mistake = findJsonMistake(text);

      // then
      expect(`${ mistake?.line }:${ mistake?.column }`).to.equal(expected);
    });

  }


  for (const [ text, code, line ] of MISTAKES) {

    it(`should find ${ code } in ${ JSON.stringify(text) }`, function() {

      // when
      const mistake = findJsonMistake(text);

      // then
      expect(mistake).to.include({ code, line });
    });

  }


  it('should see that text without quotes was meant as a string', function() {
    expect(findJsonMistake('Parcel 4711')?.isPlainText).to.be.true;
    expect(findJsonMistake('4711 Parcel')?.isPlainText).to.be.true;
    expect(findJsonMistake('{ text: 1 }')?.isPlainText).to.be.false;
    expect(findJsonMistake('"Parcel')?.isPlainText).to.be.false;
  });


  it('should return a mistake for text that is nested too deep for the parser', function() {
    expect(findJsonMistake('['.repeat(200_000))).to.include({ line: 1 });
  });


  it('should find none in any JSON', function() {
    fc.assert(fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
      expect(findJsonMistake(json)).to.equal(null);
      expect(findJsonMistake(JSON.stringify(JSON.parse(json), null, indent))).to.equal(null);
    }));
  });


  it('should find one only in text that the parser rejects', function() {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, noise) => {

      // given
      const text = json.slice(0, at % (json.length + 1)) + noise + json.slice(at % (json.length + 1) + 1);

      // then
      expect(findJsonMistake(text) === null).to.equal(parses(text));
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
