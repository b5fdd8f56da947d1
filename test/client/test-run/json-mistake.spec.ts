import { expect } from 'chai';

import { jsonMistake } from '../../../client/test-run/json-mistake';
import type { JsonMistake } from '../../../client/test-run/json-mistake';


describe('client/test-run - json-mistake', function() {

  const cases: [ text: string, code: JsonMistake['code'], line: number ][] = [
    [ '"Parcel', 'quote-missing', 1 ],
    [ 'Parcel 4711', 'quote-missing', 1 ],
    [ '{\n  "text": "Parcel\n}', 'quote-missing', 2 ],
    [ '{\n  "text": Parcel"\n}', 'quote-missing', 2 ],
    [ '{ "a": "b\\" }', 'quote-missing', 1 ],
    [ '{ text: "Parcel" }', 'key-without-quotes', 1 ],
    [ '{\n  "a": 1\n  "b": 2\n}', 'comma-missing', 3 ],
    [ '[ 1 2 ]', 'comma-missing', 1 ],
    [ '{ "a" 1 }', 'colon-missing', 1 ],
    [ '[ 1, ]', 'extra-comma', 1 ],
    [ '[ , 1 ]', 'extra-comma', 1 ],
    [ '{ "a": 1, }', 'extra-comma', 1 ],
    [ '[ 1', 'bracket-missing', 1 ],
    [ '{ "a": 1', 'brace-missing', 1 ],
    [ '{ "a": [ 1 }', 'bracket-missing', 1 ],
    [ '[ { "a": 1 ]', 'brace-missing', 1 ],
    [ '{ "a": 1 } }', 'unexpected', 1 ],
    [ '{ "a": 1 } 2', 'unexpected', 1 ],
    [ '{ 1: 2 }', 'key-without-quotes', 1 ],
    [ ': 1', 'unexpected', 1 ]
  ];

  for (const [ text, code, line ] of cases) {

    it(`should find ${ code } in ${ JSON.stringify(text) }`, function() {

      // when
      const mistake = jsonMistake(text);

      // then
      expect(mistake).to.include({ code, line });
    });

  }


  it('should see that a text without quotes was meant as text', function() {

    expect(jsonMistake('Parcel 4711').plainText).to.be.true;
    expect(jsonMistake('{ text: 1 }').plainText).to.be.false;
    expect(jsonMistake('"Parcel').plainText).to.be.false;
  });

});
