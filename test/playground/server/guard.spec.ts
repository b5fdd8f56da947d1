import { expect } from 'chai';

import { isOwnHost } from '../../../node/server';
import { keyFrom, mayUseBridge } from '../../../playground/server/guard';

const PORT = 4711;
const TOKEN = 'the-token-of-this-start';


describe('playground/server - guard', function() {

  const hosts: [ host: string | undefined, own: boolean ][] = [
    [ '127.0.0.1:4711', true ],
    [ 'localhost:4711', true ],
    [ 'LOCALHOST:4711', false ],
    [ '[::1]:4711', false ],
    [ '127.0.0.1', false ],
    [ '127.0.0.1:4712', false ],
    [ 'evil.example:4711', false ],
    [ 'localhost.evil.example:4711', false ],
    [ '', false ],
    [ undefined, false ]
  ];

  for (const [ host, own ] of hosts) {

    it(`should ${ own ? 'accept' : 'refuse' } host ${ host }`, function() {
      expect(isOwnHost(host, PORT)).to.equal(own);
    });

  }


  const good = { host: '127.0.0.1:4711', origin: 'http://127.0.0.1:4711', authorization: `Bearer ${ TOKEN }` };

  const requests: [ what: string, headers: Record<string, string | undefined>, allowed: boolean ][] = [
    [ 'the page itself', good, true ],
    [ 'the page under the other name', { ...good, host: 'localhost:4711', origin: 'http://localhost:4711' }, true ],
    [ 'another host', { ...good, host: 'evil.example:4711' }, false ],
    [ 'another origin', { ...good, origin: 'http://evil.example' }, false ],
    [ 'another port of this machine', { ...good, origin: 'http://127.0.0.1:8080' }, false ],
    [ 'an opaque origin', { ...good, origin: 'null' }, false ],
    [ 'no origin', { ...good, origin: undefined }, false ],
    [ 'no token', { ...good, authorization: undefined }, false ],
    [ 'an empty token', { ...good, authorization: 'Bearer ' }, false ],
    [ 'the start of the token', { ...good, authorization: `Bearer ${ TOKEN.slice(0, -1) }` }, false ]
  ];

  for (const [ what, headers, allowed ] of requests) {

    it(`should ${ allowed ? 'admit' : 'refuse' } ${ what }`, function() {
      expect(mayUseBridge(headers, PORT, TOKEN)).to.equal(allowed);
    });

  }


  const keys: [ title: string, key: string | undefined, expected: string | null ][] = [
    [ 'take a long key of the environment', 'a'.repeat(32), 'a'.repeat(32) ],
    [ 'not take a short key', 'a'.repeat(31), null ],
    [ 'not take a key with other characters', `${ 'a'.repeat(32) }&`, null ],
    [ 'have no key where the environment sets none', undefined, null ]
  ];

  for (const [ title, key, expected ] of keys) {

    it(`should ${ title }`, function() {
      expect(keyFrom({ OPENAI_TASK_PLAYGROUND_KEY: key })).to.equal(expected);
    });

  }

});
