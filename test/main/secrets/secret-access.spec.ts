import { expect } from 'chai';

import { createCancel, NEVER } from '../../../core/run';
import { createSecretAccess, createSecretStore } from '../../../main/secrets';
import type { Question, Requester } from '../../../main/secrets';

import { FakeFile, FakeVault } from '../../helpers/vault';

const OPENAI = 'https://api.openai.com';
const PROXY = 'https://proxy.example';
const VALUE = 'sk-distinctive-value-0001';

const TASK = { taskId: 'Task_1', taskName: 'Summarize', processId: 'Process_1' };


describe('main/secrets - secret access', function() {

  describe('look-up', function() {

    it('should prefer what is kept to the environment', async function() {

      // given
      const { store, run, access } = createTested({ OPENAI_TASK_SECRET_KEY: 'environment' });

      // then
      expect(await run().get('KEY')).to.equal('environment');
      expect(await access.stateOf('KEY')).to.equal('environment');

      // when
      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // then
      expect(await run().get('KEY')).to.equal(VALUE);
      expect(await access.stateOf('KEY')).to.equal('stored');
    });


    it('should read no variable without the prefix', async function() {

      // given
      const { run, access } = createTested({ PATH: '/bin', KEY: 'x', SECRET_KEY: 'x' });

      // then
      for (const name of [ 'PATH', 'KEY', 'SECRET_KEY', '../PATH' ]) {
        expect(await run().get(name)).to.be.undefined;
        expect(await access.stateOf(name)).to.equal('missing');
      }
    });


    it('should not put the environment in the place of a locked secret', async function() {

      // given
      const { store, vault, run, access } = createTested({ OPENAI_TASK_SECRET_KEY: 'environment' });

      await store.save(new Map([ [ 'KEY', VALUE ] ]));
      vault.locked = true;

      // then
      expect(await run().get('KEY')).to.be.undefined;
      expect(await access.stateOf('KEY')).to.equal('locked');
    });


    it('should list all of them, none twice, no value', async function() {

      // given
      const { store, access } = createTested({ OPENAI_TASK_SECRET_MY_KEY: 'a', OPENAI_TASK_SECRET_OTHER: 'b', OPENAI_TASK_SECRET_: 'c', HOME: '/' });

      await store.save(new Map([ [ 'my.key', VALUE ] ]));

      // then
      expect(await access.list()).to.eql({
        secrets: [
          { name: 'my.key', state: 'stored', origins: [ OPENAI ] },
          { name: 'OTHER', state: 'environment', origins: [ OPENAI ] }
        ],
        storage: 'strong',
        problem: null
      });
    });

  });


  describe('origins', function() {

    it('should let a secret go to OpenAI without a question', async function() {

      // given
      const { store, run, questions } = createTested();

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // then
      expect(await run().mayTravel('KEY', OPENAI, 'credentials')).to.be.true;
      expect(questions).to.be.empty;
    });


    it('should ask once for a new one and remember it with the secret', async function() {

      // given
      const { store, run, questions } = createTested();

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // when
      const answers = [ await run().mayTravel('KEY', PROXY, 'credentials'), await run().mayTravel('KEY', PROXY, 'credentials') ];

      // then
      expect(answers).to.eql([ true, true ]);
      expect(questions).to.eql([ { kind: 'origin', name: 'KEY', origin: PROXY, task: 'Summarize', origins: [ OPENAI ] } ]);
      expect(await store.find('KEY')).to.have.deep.property('origins', [ OPENAI, PROXY ]);
    });


    it('should remember nothing where the user refuses, and ask once per run', async function() {

      // given
      const { store, run, questions } = createTested({}, () => false);

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      const secrets = run();

      // when
      const answers = [ await secrets.mayTravel('KEY', PROXY, 'content'), await secrets.mayTravel('KEY', PROXY, 'credentials') ];

      // then
      expect(answers).to.eql([ false, false ]);
      expect(questions).to.have.length(1);
      expect(await store.find('KEY')).to.have.deep.property('origins', [ OPENAI ]);

      // when
      await run().mayTravel('KEY', PROXY, 'credentials');

      // then
      expect(questions).to.have.length(2);
    });


    it('should ask for each secret of its own', async function() {

      // given
      const { store, run, questions } = createTested();

      await store.save(new Map([ [ 'A', VALUE ], [ 'B', VALUE ] ]));

      // when
      await run().mayTravel('A', PROXY, 'credentials');
      await run().mayTravel('B', PROXY, 'credentials');

      // then
      expect(questions.map(({ name }) => name)).to.eql([ 'A', 'B' ]);
    });


    it('should remember approvals for the environment while the process runs', async function() {

      // given
      const { run, questions, file } = createTested({ OPENAI_TASK_SECRET_KEY: VALUE });

      // when
      await run().mayTravel('KEY', PROXY, 'credentials');
      await run().mayTravel('KEY', PROXY, 'credentials');

      // then
      expect(questions).to.have.length(1);
      expect(file.writes).to.equal(0);
    });


    it('should not show a value that stands in the address', async function() {

      // given
      const { store, run, questions } = createTested();

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      const secrets = run();

      await secrets.get('KEY');

      // then
      expect(await secrets.mayTravel('KEY', `https://${ VALUE }.evil.example`, 'credentials')).to.be.false;
      expect(questions).to.be.empty;
    });


    it('should let nothing travel that does not exist', async function() {

      // given
      const { run, questions } = createTested();

      // then
      expect(await run().mayTravel('KEY', OPENAI, 'credentials')).to.be.false;
      expect(questions).to.be.empty;
    });

  });


  describe('content', function() {

    it('should ask once per task and secret', async function() {

      // given
      const { store, run, questions } = createTested();

      await store.save(new Map([ [ 'A', VALUE ], [ 'B', VALUE ] ]));

      // when
      await run().mayTravel('A', OPENAI, 'content');
      await run().mayTravel('A', OPENAI, 'content');
      await run().mayTravel('B', OPENAI, 'content');
      await run({ task: { ...TASK, taskId: 'Task_2', taskName: null } }).mayTravel('A', OPENAI, 'content');

      // then
      expect(questions.map(({ kind, name, task }) => [ kind, name, task ])).to.eql([
        [ 'content', 'A', 'Summarize' ],
        [ 'content', 'B', 'Summarize' ],
        [ 'content', 'A', 'Task_2' ]
      ]);
    });


    it('should ask again for another address', async function() {

      // given
      const { store, run, questions } = createTested();

      await store.save(new Map([ [ 'A', VALUE ] ]));
      await store.setOrigins('A', [ OPENAI, PROXY ]);

      // when
      await run().mayTravel('A', OPENAI, 'content');
      await run().mayTravel('A', PROXY, 'content');

      // then
      expect(questions.map(({ kind, origin }) => [ kind, origin ])).to.eql([ [ 'content', OPENAI ], [ 'content', PROXY ] ]);
    });


    it('should ask for the origin first', async function() {

      // given
      const { store, run, questions } = createTested();

      await store.save(new Map([ [ 'A', VALUE ] ]));

      // when
      await run().mayTravel('A', PROXY, 'content');

      // then
      expect(questions.map(({ kind }) => kind)).to.eql([ 'origin', 'content' ]);
    });

  });


  describe('dialogs', function() {

    it('should come one at a time, and not for what was decided meanwhile', async function() {

      // given
      const answers: ((answer: boolean) => void)[] = [];
      const { store, run, questions } = createTested({}, () => new Promise(resolve => answers.push(resolve)));

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // when
      const both = [ run().mayTravel('KEY', PROXY, 'credentials'), run().mayTravel('KEY', PROXY, 'credentials') ];

      await until(() => answers.length > 0);
      answers[ 0 ]?.(true);

      // then
      expect(await Promise.all(both)).to.eql([ true, true ]);
      expect(questions).to.have.length(1);
    });


    it('should be told while they wait', async function() {

      // given
      const { store, run } = createTested();
      const states: string[] = [];

      await store.save(new Map([ [ 'KEY', VALUE ] ]));

      // when
      await run({ onAsking: state => states.push(state) }).mayTravel('KEY', PROXY, 'credentials');

      // then
      expect(states).to.eql([ 'waiting', 'decided' ]);
    });


    it('should not open for a run that was cancelled', async function() {

      // given
      const { store, run, questions } = createTested();
      const { signal, cancel } = createCancel();

      await store.save(new Map([ [ 'KEY', VALUE ] ]));
      cancel();

      // then
      expect(await run({ cancel: signal }).mayTravel('KEY', PROXY, 'credentials')).to.be.false;
      expect(questions).to.be.empty;
    });

  });

});


// helpers //////////

function createTested(environment: Record<string, string> = {}, answer: () => boolean | Promise<boolean> = () => true) {
  const file = new FakeFile();
  const vault = new FakeVault();
  const questions: Question[] = [];
  const store = createSecretStore({ file, vault });

  const access = createSecretAccess({
    store,
    environment,
    ask: async question => {
      questions.push(question);

      return answer();
    }
  });

  const run = (own: Partial<Requester> = {}) => access.forRun({ task: TASK, cancel: NEVER, ...own });

  return { file, vault, store, access, run, questions };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise(setImmediate);
  }
}
