import { expect } from 'chai';

import { parseBaseUrl, parseTimeLimit } from '../../../core/protocol';


describe('core/protocol - settings', function() {

  const BASE_URLS: [ text: string, value: string | null ][] = [
    [ '', null ],
    [ '  ', null ],
    [ ' https://proxy.example/v1/ ', 'https://proxy.example/v1' ],
    [ 'http://127.0.0.1:8089/v1', 'http://127.0.0.1:8089/v1' ]
  ];

  for (const [ text, value ] of BASE_URLS) {

    it(`should read the test endpoint ${ JSON.stringify(text) }`, function() {
      expect(parseBaseUrl(text)).to.eql({ ok: true, value });
    });
  }


  const UNUSABLE_BASE_URLS: [ text: string, code: string ][] = [
    [ 'http://proxy.example/v1', 'settings/insecure-base-url' ],
    [ 'proxy.example', 'settings/unreadable-base-url' ],
    [ 'https://proxy.example/v1?key=1', 'settings/unreadable-base-url' ]
  ];

  for (const [ text, code ] of UNUSABLE_BASE_URLS) {

    it(`should report the problem of the test endpoint ${ text }`, function() {
      expect(parseBaseUrl(text)).to.eql({ ok: false, problems: [ { code } ] });
    });
  }


  for (const [ text, value ] of [ [ '1', 1 ], [ ' 120 ', 120 ], [ '3600', 3600 ] ] as const) {

    it(`should read the time limit <${ text }>`, function() {
      expect(parseTimeLimit(text)).to.eql({ ok: true, value });
    });
  }


  for (const text of [ '', '0', '3601', '-5', '1.5', '1e2', '0x10', 'two minutes' ]) {

    it(`should refuse the time limit <${ text }>`, function() {
      expect(parseTimeLimit(text)).to.eql({ ok: false, problems: [ { code: 'settings/time-limit' } ] });
    });
  }

});
