import { expect } from 'chai';

import { createStepper, NEVER, prepareJob, sendJob } from '../../../core/run';
import type { SecretSource } from '../../../core/run';

import { H200, jumpingClock } from '../../helpers/attempt';
import { openAiTask } from '../../helpers/task';


describe('core/run - resolving secrets', function() {

  it('should look each name up once', async function() {

    // when
    const { looked } = await send('{{secrets.A}} secrets.A {{secrets.B}}', { A: 'value-of-a', B: 'value-of-b' });

    // then
    expect(looked).to.eql([ 'A', 'B' ]);
  });


  it('should resolve values that name further secrets while passes are left', async function() {

    // when
    const { looked, sent } = await send('{{secrets.A}} {{secrets.C}}', { A: '{{secrets.B}}', B: 'value-of-b', C: 'value-of-c' });

    // then
    expect(looked).to.include('B');
    expect(sent).to.include('value-of-b value-of-c');
  });


  it('should look up only the secrets that are sent', async function() {

    // when
    const { asked } = await send('{{secrets.A__B}}', { A: 'value-of-a', A__B: 'value-of-b' });

    // then
    expect(asked).to.eql([ 'A__B' ]);
  });


  it('should not hang on values that refer to themselves', async function() {

    // when
    const { sent } = await send('{{secrets.A}}', { A: '{{secrets.A}}{{secrets.A}}' });

    // then
    expect(sent).to.be.null;
  });

});


// helpers //////////

async function send(prompt: string, values: Record<string, string>) {
  const looked: string[] = [];
  const asked: string[] = [];
  let sent: string | null = null;

  const secrets: SecretSource = {
    async get(name) {
      looked.push(name);

      return values[ name ];
    },
    async mayTravel(name) {
      asked.push(name);

      return true;
    }
  };
  const prepared = prepareJob(openAiTask({ inputs: { 'authentication.token': 'plain', 'internal_prompt': prompt } }), {});

  if (prepared.state === 'ready') {
    const clock = jumpingClock();

    await sendJob(prepared, {
      secrets,
      clock,
      cancel: NEVER,
      transport: {
        async send({ body }) {
          sent = body;

          return H200;
        }
      }
    }, createStepper(clock));
  }

  return { looked: [ ...new Set(looked) ].length === looked.length ? looked : [ 'twice' ], asked, sent };
}
