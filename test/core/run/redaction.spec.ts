import { expect } from 'chai';

import { createCancel } from '../../../core/run';

import { attempt, H401, KEY } from '../../helpers/attempt';
import { openAiTask } from '../../helpers/task';


describe('core/run - redaction of responses', function() {

  it('should show no part of a response that could not be searched', async function() {

    // when
    const { document } = await attempt(openAiTask(), { settings: { redactor: { redact: async () => null } } });

    // then
    expect(document.response).to.be.null;
    expect(document.outcome).to.equal('notRun');
    expect(document.problems.map(({ rule }) => rule)).to.eql([ 'run/not-redacted' ]);
  });


  it('should end when the run is cancelled', async function() {

    // given
    const { signal, cancel } = createCancel();

    // when
    const { document } = await attempt(openAiTask(), {
      settings: {
        cancel: signal,
        redactor: {
          redact: () => {
            cancel();

            return new Promise(() => undefined);
          }
        }
      }
    });

    // then
    expect(document.response).to.be.null;
    expect(document.problems.map(({ rule }) => rule)).to.eql([ 'run/cancelled' ]);
  });


  it('should not search if no secret was used', async function() {

    // given
    const redactor = { redact: async () => null };

    // when
    const { document } = await attempt(openAiTask({ inputs: { 'authentication.token': 'plain' } }), { settings: { redactor } });

    // then
    expect(document.outcome).to.equal('completed');
  });


  it('should redact a key that HTTP stripped', async function() {

    // when
    const { document } = await attempt(openAiTask(), {
      secrets: { OPENAI_API_KEY: `${ KEY } \n` },
      answers: [ { ...H401, body: JSON.stringify({ error: { message: `bad key ${ KEY }` } }) } ]
    });

    // then
    expect(JSON.stringify(document)).to.include('bad key ***').and.not.include(KEY);
  });


  it('should refuse a value of more than 20,000 characters before anything is sent', async function() {

    // when
    const { document, requests } = await attempt(openAiTask(), { secrets: { OPENAI_API_KEY: 'k'.repeat(20_001) } });

    // then
    expect(requests).to.be.empty;
    expect(document.problems.map(({ rule, field, message }) => [ rule, field, message ])).to.eql([ [
      'run/secret-too-long',
      'authentication.token',
      'Not sent: the value of the secret OPENAI_API_KEY has more than 20,000 characters, far more than an API key. Enter only the key.'
    ] ]);
  });

});
