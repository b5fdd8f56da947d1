import { once } from 'node:events';
import { request } from 'node:http';

import { expect } from 'chai';

import { createSimulator, readScript, SCENARIOS } from '../../simulator';
import type { Incoming, Script } from '../../simulator';

import { startSimulator } from '../helpers/simulator';


describe('simulator - server', function() {

  let close: (() => Promise<void>) | undefined;
  let url = '';

  async function start(options: Parameters<typeof startSimulator>[ 0 ] = {}): Promise<void> {
    ({ url, close } = await startSimulator(options));
  }

  afterEach(async function() {
    await close?.();
    close = undefined;
  });


  describe('listen', function() {

    it('should say that a port is in use', async function() {

      // given
      await start();

      const port = Number(new URL(url).port);

      // when
      const second = await createSimulator({ port }).listen();

      // then
      expect(second).to.eql({ ok: false, problems: [ { code: 'simulator/port-in-use', values: { port: String(port) } } ] });
    });


    it('should listen on loopback alone', async function() {

      // when
      const listening = await createSimulator({ host: '0.0.0.0' }).listen();

      // then
      expect(listening).to.eql({ ok: false, problems: [ { code: 'simulator/host-not-loopback', values: { host: '0.0.0.0' } } ] });
    });

  });


  describe('guards', function() {

    const CALLERS: [ title: string, headers: Record<string, string>, status: number ][] = [
      [ 'this computer', { Host: 'localhost:1' }, 200 ],
      [ 'this computer by IPv6', { Host: '[::1]:1' }, 200 ],
      [ 'a page of this computer', { Origin: 'http://localhost:3000' }, 200 ],
      [ 'a name that resolves to it', { Host: 'evil.example' }, 403 ],
      [ 'a name that begins like it', { Host: 'localhost.evil.example' }, 403 ],
      [ 'a page of another site', { Origin: 'https://evil.example' }, 403 ],
      [ 'a page of no site', { Origin: 'null' }, 403 ],
      [ 'a page with a look-alike', { Origin: 'http://localhost@evil.example' }, 403 ]
    ];

    for (const [ title, headers, status ] of CALLERS) {

      it(`should answer ${ status } to ${ title }`, async function() {

        // given
        await start();

        // then
        expect(await statusOf(headers)).to.equal(status);
      });
    }


    async function statusOf(headers: Record<string, string>): Promise<number | undefined> {
      const call = request(`${ url }/models`, { headers: { Authorization: 'Bearer sk-sim-a', ...headers }, agent: false });

      call.end();

      const [ response ] = await once(call, 'response');

      response.resume();

      return response.statusCode;
    }

  });


  describe('answers', function() {

    it('should answer equal requests equally', async function() {

      // given
      await start();

      // when
      const first = await chat('Tell me a story');
      const second = await chat('Tell me a story');

      // then
      expect(await first.text()).to.equal(await second.text());
      expect([ ...first.headers ]).to.eql([ ...second.headers ]);
    });


    it('should know paths, methods and models', async function() {

      // given
      await start();

      // when
      const statuses = await Promise.all([ '/models/gpt-4o', '/models/gpt-4', '/models/%', '/chat/completions', '/v1/models', '/nothing' ].map(
        async path => (await fetch(url + path, { headers: headers() })).status
      ));

      // then
      expect(statuses).to.eql([ 200, 404, 404, 405, 404, 404 ]);
    });


    it('should tell who asks', async function() {

      // given
      const seen: Incoming[] = [];

      await start({ onRequest: incoming => seen.push(incoming) });

      // when
      await chat('Hi');

      // then
      expect(seen).to.have.length(1);
      expect(seen[ 0 ]?.headers.authorization).to.equal('Bearer sk-sim-test');
    });


    it('should count real tokens against the window', async function() {

      // given
      await start();

      // when
      const response = await chat('word '.repeat(128_001));

      // then
      expect(response.status).to.equal(400);
      expect(await response.json()).to.have.nested.property('error.code', 'context_length_exceeded');
    });


    it('should name a scenario that it does not have', async function() {

      // given
      await start();

      // when
      const response = await chat('[sim:unheard-of]');

      // then
      expect(response.status).to.equal(400);
      expect(await response.json()).to.have.nested.property('error.message').that.contains('unheard-of');
    });


    it('should take its time', async function() {

      // given
      const waits: number[] = [];

      await start({ latencyMs: 20, clock: { now: () => 0, sleep: async ms => void waits.push(ms) } });

      // when
      await chat('Hi');
      await chat('Hi [sim:slow]');

      // then
      expect(waits).to.eql([ 20, 3020 ]);
    });


    it('should break JSON off', async function() {

      // given
      await start();

      // when
      const response = await chat('[sim:broken-json]');
      const text = await response.text();

      // then
      expect(response.status).to.equal(200);
      expect(() => JSON.parse(text)).to.throw();
    });


    it('should cut an answer', async function() {

      // given
      await start();

      // when
      const response = await chat('Tell me a long story [sim:length]');

      // then
      expect(await response.json()).to.have.nested.property('choices[0].finish_reason', 'length');
    });


    it('should list each scenario once, by word and by model', function() {
      expect(new Set(SCENARIOS.map(({ word }) => word)).size).to.equal(SCENARIOS.length);
      expect(SCENARIOS.map(({ word }) => word)).to.include.members([ '[sim:pace]', '[sim:no-money]', '[sim:timeout]', '[sim:reset]', '[sim:slow]' ]);
    });

  });


  describe('scenario file', function() {

    it('should answer step by step, then as usual', async function() {

      // given
      await start({ scenario: script([
        { status: 429, headers: { 'Retry-After': '1', 'X-Two': [ 'a', 'b' ] }, body: { error: { code: 'slow_down' } } },
        { status: 200, headers: { 'content-type': 'text/plain' }, body: 'text' },
        { delayMs: 1 }
      ]) });

      // when
      const first = await chat('Hi');
      const second = await chat('Hi');
      const third = await chat('Hi');
      const fourth = await chat('Hi');

      // then
      expect(first.status).to.equal(429);
      expect(first.headers.get('retry-after')).to.equal('1');
      expect(first.headers.get('x-two')).to.equal('a, b');
      expect(first.headers.get('x-request-id')).to.match(/^req_/);
      expect(await first.json()).to.eql({ error: { code: 'slow_down' } });

      expect(second.headers.get('content-type')).to.equal('text/plain');
      expect(await second.text()).to.equal('text');

      expect(await third.json()).to.have.nested.property('choices[0].message.content', 'Approved.');
      expect(await fourth.json()).to.have.nested.property('choices[0].message.content', 'Approved.');
    });


    it('should break off as told', async function() {

      // given
      await start({ scenario: script([ { fault: 'drop' }, { status: 200, body: 'half of this', fault: 'reset' } ]) });

      // then
      expect(await outcomeOf(chat('Hi'))).to.equal('no answer');
      expect(await outcomeOf(chat('Hi'))).to.equal('broken body');
    });


    it('should answer without a body', async function() {

      // given
      await start({ scenario: script([ { status: 204 } ]) });

      // when
      const response = await chat('Hi');

      // then
      expect(response.status).to.equal(204);
      expect(await response.text()).to.equal('');
    });


    const BROKEN: [ title: string, text: string, code: string, path?: string ][] = [
      [ 'no JSON', '{', 'simulator/scenario-not-json' ],
      [ 'no steps', '{}', 'simulator/scenario-invalid', 'steps' ],
      [ 'a list', '[]', 'simulator/scenario-invalid' ],
      [ 'an unknown key', '{ "steps": [ { "stauts": 200 } ] }', 'simulator/scenario-invalid', 'steps.0.stauts' ],
      [ 'a status that is none', '{ "steps": [ {}, { "status": 99 } ] }', 'simulator/scenario-invalid', 'steps.1.status' ],
      [ 'a header that breaks lines', '{ "steps": [ { "headers": { "A": "b\\r\\nC: d" } } ] }', 'simulator/scenario-invalid', 'steps.0.headers.A' ],
      [ 'an unknown fault', '{ "steps": [ { "fault": "explode" } ] }', 'simulator/scenario-invalid', 'steps.0.fault' ]
    ];

    for (const [ title, text, code, path ] of BROKEN) {

      it(`should name ${ title }`, function() {

        // when
        const read = readScript(text);

        // then
        expect(read).to.have.nested.property('problems[0].code', code);

        if (path !== undefined) {
          expect(read).to.have.nested.property('problems[0].values.path', path);
        }
      });
    }

  });


  // helpers //////////

  function chat(prompt: string): Promise<Response> {
    return fetch(`${ url }/chat/completions`, {
      method: 'POST', headers: headers(), body: JSON.stringify({ model: 'gpt-4o', messages: [ { role: 'user', content: prompt } ] })
    });
  }

});


// helpers //////////

function headers(): Record<string, string> {
  return { Authorization: 'Bearer sk-sim-test' };
}

function script(steps: object[]): Script {
  const read = readScript(JSON.stringify({ steps }));

  if (!read.ok) {
    throw new Error(JSON.stringify(read.problems));
  }

  return read.value;
}

async function outcomeOf(answer: Promise<Response>): Promise<string> {
  const response = await answer.catch(() => null);

  if (!response) {
    return 'no answer';
  }

  return response.text().catch(() => 'broken body');
}
