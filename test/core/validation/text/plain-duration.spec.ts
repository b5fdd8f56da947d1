import { expect } from 'chai';

import { plainDuration, plainSeconds } from '../../../../core/validation/text/plain-duration';

const TIMES: [ text: string, seconds: number | null, duration: string | null ][] = [
  [ '30', 30, 'PT30S' ],
  [ '30 seconds', 30, 'PT30S' ],
  [ '5 sec.', 5, 'PT5S' ],
  [ '2 min', 120, 'PT2M' ],
  [ '1 hour', 3600, 'PT1H' ],
  [ '3 days', 259200, 'P3D' ],
  [ '2 weeks', 1209600, 'P14D' ],
  [ '1.5 min', 90, null ],
  [ '12.5', 13, null ],
  [ 'P1M', null, 'PT1M' ],
  [ 'P2W', null, 'P14D' ],
  [ ' pt5m ', null, 'PT5M' ],
  [ '=duration("PT10S")', null, 'PT10S' ],
  [ 'soon', null, null ],
  [ '10 fortnights', null, null ],
  [ '', null, null ]
];


describe('core/validation/numbers', function() {

  for (const [ text, seconds, duration ] of TIMES) {

    it(`should read "${ text }"`, function() {

      // when
      const read = { seconds: plainSeconds(text), duration: plainDuration(text) };

      // then
      expect(read).to.eql({ seconds, duration });
    });
  }
});
