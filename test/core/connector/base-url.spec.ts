import { expect } from 'chai';

import { applyBaseUrl } from '../../../core/connector';


describe('core/connector - applyBaseUrl', function() {

  const REBASED: [ url: string, baseUrl: string | undefined, expected: string ][] = [
    [ 'https://api.openai.com/v1/chat/completions', 'http://127.0.0.1:8089/v1', 'http://127.0.0.1:8089/v1/chat/completions' ],
    [ 'https://api.openai.com/v1/chat/completions?v=1', 'https://proxy.example.com/openai/v1/', 'https://proxy.example.com/openai/v1/chat/completions?v=1' ],
    [ 'https://api.openai.com/v1', 'http://localhost:1', 'http://localhost:1' ],
    [ 'https://api.openai.com/other/path', 'http://127.0.0.1:8089/v1', 'http://127.0.0.1:8089/other/path' ],
    [ 'https://api.openai.com/v10/x', 'http://127.0.0.1:8089/v1', 'http://127.0.0.1:8089/v10/x' ],
    [ 'https://api.openai.com/v1/x', undefined, 'https://api.openai.com/v1/x' ],
    [ '{{secrets.URL}}', 'http://127.0.0.1:8089/v1', '{{secrets.URL}}' ]
  ];

  for (const [ url, baseUrl, expected ] of REBASED) {

    it(`should move ${ url } to ${ baseUrl ?? 'itself' }`, function() {

      // then
      expect(applyBaseUrl(url, baseUrl)).to.equal(expected);
    });
  }

});
