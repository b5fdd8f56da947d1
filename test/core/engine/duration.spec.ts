import { expect } from 'chai';

import { formatDuration, parseDuration } from '../../../core/engine';


describe('core/engine - durations', function() {

  const READ: [ text: string, ms: number | null ][] = [
    [ 'PT30S', 30_000 ],
    [ 'pt5s', 5_000 ],
    [ 'P1D', 86_400_000 ],
    [ 'P1DT2H3M4.5S', 93_784_500 ],
    [ 'PT-1.5S', -1_500 ],
    [ '-PT10S', -10_000 ],
    [ 'PT0,25S', 250 ],
    [ 'PT0S', 0 ],
    [ 'P1M', null ],
    [ 'P1W', null ],
    [ '30', null ],
    [ 'P', null ],
    [ 'PT', null ],
    [ 'P1DT', null ],
    [ ' PT1S', null ],
    [ 'PT1S\n', null ],
    [ '', null ],
    [ `PT${ '9'.repeat(400) }S`, null ]
  ];

  for (const [ text, ms ] of READ) {

    it(`should read <${ text.slice(0, 20).trim() }> as ${ ms }`, function() {

      // when
      const parsed = parseDuration(text);

      // then
      expect(parsed).to.equal(ms);
    });
  }


  const WRITTEN: [ ms: number, text: string ][] = [
    [ 30_000, 'PT30S' ],
    [ 90_061_500, 'PT25H1M1.5S' ],
    [ 0, 'PT0S' ],
    [ 81, 'PT0.081S' ]
  ];

  for (const [ ms, text ] of WRITTEN) {

    it(`should write ${ ms } ms as ${ text }`, function() {

      // when
      const written = formatDuration(ms);

      // then
      expect(written).to.equal(text);
      expect(parseDuration(written)).to.equal(ms);
    });
  }

});
