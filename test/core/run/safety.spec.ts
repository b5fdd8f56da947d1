import { expect } from 'chai';

import { H401, KEY, answer, attempt } from '../../helpers/attempt';
import { openAiTask } from '../../helpers/task';


/** Deliberate differences from the runtime (docs/contract.md, section 2; docs/architecture.md, section 2). */
describe('core/run - safety differences', function() {

  const ECHOES: [ name: string, echo: string ][] = [
    [ 'as it is', KEY ],
    [ 'in base64', Buffer.from(`Bearer ${ KEY }`).toString('base64') ],
    [ 'in a URL', `https://example.com/?k=${ encodeURIComponent(KEY) }` ],
    [ 'shortened', `${ KEY.slice(0, 6) }*******${ KEY.slice(-4) }` ]
  ];

  for (const [ name, echo ] of ECHOES) {

    it(`should hide a key from expressions if a success echoes it ${ name }`, async function() {

      // given
      const response = answer({
        headers: [ [ 'X-Echo', echo ] ],
        reason: `OK ${ echo }`,
        body: JSON.stringify({ [ echo ]: echo })
      });

      // when
      const { document } = await attempt(openAiTask({ headers: { resultExpression: '={all: response}' } }), { answers: [ response ] });

      // then
      const text = JSON.stringify(document);

      expect(document.outcome).to.equal('completed');
      expect(text).to.not.include(echo).and.not.include(KEY);
      expect(text).to.include('***');
    });
  }


  it('should hide a key that an error echoes', async function() {

    // given
    const response = answer({ ...H401, body: JSON.stringify({ error: { message: `Incorrect API key provided: ${ KEY }` } }) });

    // when
    const { document } = await attempt(openAiTask(), { answers: [ response ] });

    // then
    expect(JSON.stringify(document)).to.not.include(KEY);
    expect(document.error?.variables).to.have.nested.property('error.variables.response.body.error.message', 'Incorrect API key provided: ***');
  });


  it('should not redact short values, which the runtime does not mask in a success either', async function() {

    // when
    const { document } = await attempt(openAiTask(), { secrets: { OPENAI_API_KEY: 'short' }, answers: [ answer({ body: '{"a":"short"}' }) ] });

    // then
    expect(document.variables).to.eql({ openAiResponse: { a: 'short' } });
  });


  it('should hide a key in the detail of a broken connection', async function() {

    // when
    const { document } = await attempt(openAiTask(), { answers: [ { failure: 'tls', detail: `no certificate for ${ KEY }` } ] });

    // then
    expect(document.error?.message).to.match(/^TLS handshake failed: no certificate for \*\*\*\. /);
  });


  it('should hide a secret in the message of an input error', async function() {

    // when
    const { document } = await attempt(openAiTask({ inputs: { url: '{{secrets.URL}}' } }), { secrets: { OPENAI_API_KEY: KEY, URL: 'https:///odd-path' } });

    // then
    expect(document.error?.message).to.match(/^Invalid URL: The URL '\*\*\*' /);
  });


  it('should hide a secret of the address in the steps', async function() {

    // when
    const { document, requests } = await attempt(openAiTask({ inputs: { url: 'https://{{secrets.HOST}}.example.com/v1' } }), {
      secrets: { OPENAI_API_KEY: KEY, HOST: 'sekrethost' }
    });

    // then
    expect(requests[ 0 ]?.url).to.equal('https://sekrethost.example.com/v1');
    expect(JSON.stringify(document)).to.not.include('sekrethost');
  });


  it('should send nothing if one of several secrets may not be sent', async function() {

    // given
    const secrets = {
      get: async (name: string) => name === 'A' ? 'value-of-a' : 'value-of-b',
      mayTravel: async (name: string) => name === 'A'
    };
    const task = openAiTask({ inputs: { 'authentication.token': '{{secrets.A}}', 'internal_organization': '{{secrets.B}}' } });

    // when
    const { document, requests } = await attempt(task, { secrets });

    // then
    expect(document).to.deep.include({ outcome: 'notRun' });
    expect(requests).to.be.empty;
  });


  it('should not follow a redirect even if the process asks for it', async function() {

    // given
    const redirect = answer({ status: 307, headers: [ [ 'Location', 'https://evil.example/' ] ], body: '' });

    // when
    const { document, requests } = await attempt(openAiTask({ headers: { resultExpression: '={s: status}' } }), {
      answers: [ redirect ],
      variables: { followRedirects: true }
    });

    // then
    expect(requests).to.have.length(1);
    expect(document.variables).to.eql({ s: 307 });
  });

});
