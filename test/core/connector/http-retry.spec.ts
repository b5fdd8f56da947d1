import { expect } from 'chai';

import { repeatAfter } from '../../../core/connector';


describe('core/connector - repeatAfter', function() {

  const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);

  const CASES: [ status: number, retryAfter: string | null, timeoutMs: number | null, wait: number | null ][] = [
    [ 429, '2', 20_000, 2_000 ],
    [ 503, null, 20_000, 1_000 ],
    [ 429, '0', 20_000, 1_000 ],
    [ 429, '-5', 20_000, 1_000 ],
    [ 429, 'soon', 20_000, 1_000 ],
    [ 429, '3600', 20_000, 3_600_000 ],
    [ 429, 'Thu, 01 Jan 2026 12:00:30 GMT', 20_000, 30_000 ],
    [ 429, 'Thu, 01 Jan 2026 11:00:00 GMT', 20_000, 1_000 ],
    [ 429, '2', null, null ],
    [ 429, '2', 500, null ],
    [ 500, '2', 20_000, null ],
    [ 200, null, 20_000, null ]
  ];

  for (const [ status, retryAfter, timeoutMs, wait ] of CASES) {

    it(`should wait ${ wait } ms after ${ status } with Retry-After ${ retryAfter } and a limit of ${ timeoutMs } ms`, function() {

      // given
      const headers: [ string, string ][] = retryAfter === null ? [] : [ [ 'retry-after', retryAfter ] ];

      // then
      expect(repeatAfter(status, headers, timeoutMs, NOW)).to.equal(wait);
    });
  }

});
