import { expect } from 'chai';

import { isAtLeast } from '../../../core/engine';


describe('core/engine - isAtLeast', function() {

  const CASES: [ version: string | null | undefined, minor: string, expected: boolean ][] = [
    [ '8.9.0', '8.9', true ],
    [ '8.10', '8.9', true ],
    [ '8.8.23', '8.9', false ],
    [ '7.24', '8.6', false ],
    [ null, '8.9', true ],
    [ undefined, '8.10', false ],
    [ 'latest', '8.9', true ]
  ];

  for (const [ version, minor, expected ] of CASES) {

    it(`should return ${ expected } for ${ version } and ${ minor }`, function() {

      // then
      expect(isAtLeast(version, minor)).to.equal(expected);
    });
  }

});
