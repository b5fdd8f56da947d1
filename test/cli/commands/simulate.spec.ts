import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect } from 'chai';

import { callCli, printed, startCli, withFolder } from '../../helpers/cli';
import type { Printed } from '../../helpers/cli';

const KEY = 'Bearer sk-sim-1';
const CHAT = { model: 'gpt-4o', messages: [ { role: 'user', content: 'Hi' } ] };

describe('cli/commands/simulate', function() {

  for (const signal of [ 'SIGINT', 'SIGTERM' ] as const) {

    it(`should print its URL, answer, and end with exit code 0 on ${ signal }`, async function() {

      // when
      const { result, answers } = await simulate([], signal, url => post(`${ url }/chat/completions`, CHAT));

      // then
      expect(answers.status).to.equal(200);
      expect(result.stdout).to.match(/^http:\/\/127\.0\.0\.1:\d+\/v1\n$/);
      expect(result.stderr).to.equal('');
      expect(result.code).to.equal(0);
    });

  }


  it('should end while an answer is still on its way', async function() {

    // given
    const stalled = { ...CHAT, model: 'sim-stall' };

    // when
    const { result, answers } = await simulate([], 'SIGTERM', url => post(`${ url }/chat/completions`, stalled));

    // then
    expect(answers.status).to.equal(200);
    expect(result.code).to.equal(0);
  });


  it('should give the answers of a scenario file first', async function() {

    // given
    const files = { 'busy.json': JSON.stringify({ steps: [ { status: 503, headers: { 'Retry-After': '7' }, body: { error: 'busy' } } ] }) };

    // when
    const { answers } = await withFolder(files, cwd => simulate([ '--scenario', 'busy.json' ], 'SIGINT', async url => ({
      first: await post(`${ url }/chat/completions`, CHAT),
      second: await post(`${ url }/chat/completions`, CHAT)
    }), cwd));

    // then
    expect(answers.first.status).to.equal(503);
    expect(answers.first.headers.get('Retry-After')).to.equal('7');
    expect(answers.second.status).to.equal(200);
  });


  it('should say that the port is in use', async function() {

    // given
    const other = createServer().listen(0, '127.0.0.1');

    await once(other, 'listening');

    const { port } = other.address() as AddressInfo;

    // when
    const result = await callCli([ 'simulate', '--port', String(port) ]);

    other.close();

    // then
    expect(result).to.eql({
      code: 2,
      stdout: '',
      stderr: `openai-task: Port ${ port } is in use. Choose another one with --port, or 0 for any free port.\n`
    });
  });


  it('should name the reserved words in its help', async function() {

    // when
    const { stdout } = await callCli([ 'simulate', '--help' ]);

    // then
    expect(stdout).to.match(/^ {2}\[sim:pace\] +sim-pace +429/m);
  });

});


// helpers //////////

/** Starts the simulator on a free port, uses it, and ends it with a signal. */
async function simulate<T>(
    args: string[],
    signal: NodeJS.Signals,
    use: (url: string) => Promise<T>,
    cwd?: string
): Promise<{ result: Printed; answers: T }> {
  const child = startCli([ 'simulate', '--port', '0', ...args ], { cwd });
  const result = printed(child);
  const [ line ] = await once(child.stdout, 'data') as [ Buffer ];

  try {
    const answers = await use(line.toString('utf8').trim());

    child.kill(signal);

    return { result: await result, answers };
  } finally {
    child.kill('SIGKILL');
  }
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Authorization': KEY },
    body: JSON.stringify(body)
  });
}
