import { camundaBuiltins } from '@camunda/feel-builtins';
import { expect } from 'chai';

import { functions, isKnownFunction, nearestFunction } from '../../../core/feel';


describe('core/feel - functions', function() {

  for (const { name, params = [] } of camundaBuiltins) {

    it(`should know ${ name }(${ params.map(param => param.name).join(', ') })`, function() {

      // when
      const counts = [ ...functions(), ...functions({ place: 'input' }) ].filter(signature => signature.name === name)
        .map(signature => signature.variadic ? Infinity : signature.params.length);

      // then
      expect(counts).not.to.be.empty;
      expect(Math.max(...counts)).to.be.at.least(params.length);
    });

  }


  const AVAILABILITY: [ name: string, place: 'input' | 'result' | 'error', version: string | null, known: boolean ][] = [
    [ 'bpmnError', 'error', '8.6', true ],
    [ 'bpmnError', 'result', null, true ],
    [ 'bpmnError', 'input', '8.9', false ],
    [ 'ignoreError', 'error', '8.8.5', false ],
    [ 'ignoreError', 'error', '8.9.0', true ],
    [ 'ignoreError', 'error', null, true ],
    [ 'backoff', 'error', '8.9', false ],
    [ 'backoff', 'error', '8.10', true ],
    [ 'cycle', 'input', '8.6', true ],
    [ 'cycle', 'result', '8.9', false ],
    [ 'from json', 'result', '8.6', false ],
    [ 'from json', 'result', '8.7', true ],
    [ 'from base64', 'input', '8.8', true ],
    [ 'is', 'result', null, false ],
    [ 'constructor', 'result', null, false ]
  ];

  for (const [ name, place, platformVersion, known ] of AVAILABILITY) {

    it(`should ${ known ? 'know' : 'not know' } ${ name } at ${ place } of ${ platformVersion ?? 'the newest version' }`, function() {

      // then
      expect(isKnownFunction(name, { place, platformVersion })).to.equal(known);
    });

  }


  const NEAREST: [ name: string, nearest: string | undefined ][] = [
    [ 'bpmError', 'bpmnError' ],
    [ 'stringJoin', 'string join' ],
    [ 'upperCase', 'upper case' ],
    [ 'lenght', undefined ],
    [ 'somethingElseEntirely', undefined ]
  ];

  for (const [ name, nearest ] of NEAREST) {

    it(`should offer ${ nearest ?? 'nothing' } for ${ name }`, function() {

      // then
      expect(nearestFunction(name)).to.equal(nearest);
    });

  }

});
