import axe from 'axe-core';
import { expect } from 'chai';

import { closeSecretManagers, showSecretManager } from '../../../helpers/secret-manager';
import { eventually } from '../../bootstrap';

const PROXY = 'https://proxy.example.com';


describe('client/secrets/manager - SecretManager', function() {

  afterEach(closeSecretManagers);


  describe('the list', function() {

    it('should say of each secret where its value comes from and where it may go', async function() {

      // given
      const { names, row } = await showSecretManager({
        states: { KEPT: 'stored', SHORT: 'session', FROM_OUTSIDE: 'environment', CLOSED: 'locked' },
        prepare: ({ origins }) => origins.set('KEPT', [ PROXY ])
      });

      // then
      expect(names()).to.eql([ 'KEPT', 'SHORT', 'FROM_OUTSIDE', 'CLOSED' ]);
      expect(row('KEPT').textContent).to.contain('Stored on this computer').and.contain(`May be sent to https://api.openai.com ${ PROXY }`);
      expect(row('SHORT').textContent).to.contain('Kept until the Modeler closes');
      expect(row('FROM_OUTSIDE').textContent).to.contain('From OPENAI_TASK_SECRET_FROM_OUTSIDE');
      expect(row('CLOSED').textContent).to.contain('is stored, but the operating system cannot decrypt it now.');
    });


    it('should offer what can be done with each, and nothing else', async function() {

      // given
      const { labels, row } = await showSecretManager({
        states: { KEPT: 'stored', SHORT: 'session', FROM_OUTSIDE: 'environment', CLOSED: 'locked' },
        prepare: ({ origins }) => origins.set('KEPT', [ PROXY ])
      });

      // then
      expect(labels(row('KEPT'))).to.eql([ 'Change value…', 'Rename…', 'Check key', 'Forget approved addresses', 'Delete' ]);
      expect(labels(row('SHORT'))).to.eql([ 'Change value…', 'Rename…', 'Check key', 'Delete' ]);
      expect(labels(row('FROM_OUTSIDE'))).to.eql([ 'Check key' ]);
      expect(labels(row('CLOSED'))).to.eql([ 'Change value…', 'Delete' ]);
    });


    it('should follow what changes elsewhere', async function() {

      // given
      const { bridge, names } = await showSecretManager({ states: { A: 'stored' } });

      // when
      bridge.states.set('B', 'stored');
      bridge.emit({ event: 'secretsChanged' });

      // then
      await eventually(() => expect(names()).to.eql([ 'A', 'B' ]));
    });


    it('should listen no longer once it is gone', async function() {

      // given
      const { bridge, container, unmount } = await showSecretManager();

      expect(bridge.listeners).to.equal(1);

      // when
      unmount();

      // then
      expect(bridge.listeners).to.equal(0);
      expect(container.childElementCount).to.equal(0);
    });


    it('should say what a secret is for where there is none', async function() {

      // when
      const { container, labels } = await showSecretManager();

      // then
      expect(container.textContent).to.contain('There is no secret yet.').and.contain('{{secrets.OPENAI_API_KEY}}');
      expect(labels()).to.eql([ 'Add secret…', 'Import from a file…' ]);
    });

  });


  describe('a host without native dialogs', function() {

    it('should offer neither the import nor to forget what it cannot ask for', async function() {

      // given
      const { labels } = await showSecretManager({
        states: { KEPT: 'session' },
        prepare: bridge => {
          bridge.noDialogs = true;
          bridge.origins.set('KEPT', [ PROXY ]);
        }
      });

      // then
      expect(labels()).to.eql([ 'Add secret…', 'Change value…', 'Rename…', 'Check key', 'Delete' ]);
    });


    it('should not speak of the import where there is no secret', async function() {

      // when
      const { container } = await showSecretManager({ prepare: bridge => bridge.noDialogs = true });

      // then
      expect(container.textContent).to.contain('There is no secret yet.').and.not.contain('import');
    });

  });


  for (const opener of [ 'Add secret…', 'Change value…', 'Rename…' ]) {

    it(`should have one filled button at a time: ${ opener }`, async function() {

      // given
      const { container, button, open } = await showSecretManager({ states: { A: 'stored' } });
      const filled = () => [ ...container.querySelectorAll('.openai-task-filled') ];

      expect(filled()).to.eql([ button('Add secret…') ]);

      // when
      await open(opener);

      // then
      expect(filled()).to.eql([ button('Save') ]);
    });

  }


  it('should have one live region, empty at the start', async function() {

    // given
    const { container, open, spoken, done, button } = await showSecretManager({ states: { A: 'stored', B: 'stored' } });

    expect(spoken()).to.equal('');
    await open('Delete');

    // when
    button('Delete').click();

    // then
    await eventually(() => expect(spoken()).to.equal('A is deleted.'));
    expect(done()).to.equal('A is deleted.');
    expect(container.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
  });


  describe('storage', function() {

    it('should say what protects the values', async function() {

      // when
      const { container } = await showSecretManager({ states: { A: 'stored' } });

      // then
      expect(container.textContent).to.contain('Values are encrypted by the operating system for your user.');
    });


    it('should say where values are not stored', async function() {

      // when
      const { container } = await showSecretManager({ storage: 'session' });

      // then
      expect(container.textContent).to.contain('This system offers no safe storage. Values are kept until you close the Modeler.');
      expect(container.textContent).not.to.contain('encrypted');
    });


    it('should report a file that cannot be read, change nothing and look again', async function() {

      // given
      const { bridge, container, labels, row, button } = await showSecretManager({
        states: { KEPT: 'session', FROM_OUTSIDE: 'environment' },
        prepare: bridge => bridge.fileProblem = { code: 'secrets/unreadable', values: { cause: 'EACCES' } }
      });

      expect(container.querySelector('[role=alert]')?.textContent).to.contain('The stored secrets cannot be read (EACCES). Nothing was changed.');
      expect(labels()).to.eql([ 'Try again', 'Check key', 'Check key' ]);
      expect(labels(row('FROM_OUTSIDE'))).to.eql([ 'Check key' ]);

      // when
      bridge.fileProblem = null;
      button('Try again').click();

      // then
      await eventually(() => expect(labels()).to.include('Add secret…'));
      expect(container.querySelector('[role=alert]')).to.be.null;
      await eventually(() => expect(container.contains(document.activeElement)).to.be.true);
    });


    for (const [ what, answer ] of [
      [ 'a list that is not available', () => Promise.resolve({ ok: false as const, problem: { code: 'protocol/not-available' } }) ],
      [ 'a channel that breaks', () => Promise.reject(new Error('gone')) ]
    ] as const) {

      it(`should report ${ what }`, async function() {

        // when
        const { container, labels } = await showSecretManager({ prepare: bridge => bridge.listSecrets = answer });

        // then
        expect(container.querySelector('[role=alert]')?.textContent).to.contain('An error in the plugin prevented this.');
        expect(labels()).to.eql([ 'Try again' ]);
      });

    }

  });


  describe('keyboard', function() {

    it('should begin at the first button and go through everything in order', async function() {

      // given
      const { container, button, row } = await showSecretManager({ states: { A: 'stored', B: 'environment' } });

      // then
      expect(button('Add secret…').matches(':focus')).to.be.true;
      expect([ ...container.querySelectorAll<HTMLElement>('a, button, input, [tabindex]') ].filter(each => each.tabIndex >= 0 && each.offsetParent)).to.eql([
        button('Add secret…'), button('Import from a file…'),
        button('Change value…', row('A')), button('Rename…', row('A')), button('Check key', row('A')), button('Delete', row('A')),
        button('Check key', row('B'))
      ]);
    });


    for (const opener of [ 'Add secret…', 'Change value…', 'Rename…', 'Delete' ]) {

      it(`should close what "${ opener }" opened on Escape, and leave the next Escape to the dialog`, async function() {

        // given
        const { button, open, escape, labels, passedOn } = await showSecretManager({ states: { A: 'stored' } });
        const before = labels();

        await open(opener);
        expect(button(opener === 'Delete' ? 'Keep' : opener)).to.exist;

        // when
        escape();

        // then
        await eventually(() => expect(labels()).to.eql(before));
        await eventually(() => expect(button(opener).matches(':focus')).to.be.true);
        expect(passedOn).to.be.empty;

        escape();

        expect(passedOn).to.eql([ 'Escape' ]);
      });

    }


    it('should have one thing open at a time', async function() {

      // given
      const { container, open, row } = await showSecretManager({ states: { A: 'stored', B: 'stored' } });

      await open('Change value…', () => row('A'));

      // when
      await open('Rename…', () => row('B'));

      // then
      await eventually(() => expect(row('A').querySelector('.openai-task-secret-editor')).to.be.null);
      await eventually(() => expect(row('B').querySelector('input')?.matches(':focus')).to.be.true);
      expect([ ...container.querySelectorAll('[aria-expanded=true]') ].map(each => each.textContent)).to.eql([ 'Rename…' ]);
    });

  });


  for (const width of [ 280, 480 ]) {

    it(`should have nothing that axe finds and fit into ${ width } px`, async function() {

      // given
      const { container } = await showSecretManager({
        width,
        states: { OPENAI_API_KEY: 'stored', [ 'A_LONG_NAME'.repeat(8) ]: 'session', CLOSED: 'locked', FROM_OUTSIDE: 'environment' },
        prepare: ({ origins }) => origins.set('OPENAI_API_KEY', [ PROXY, 'http://127.0.0.1:8089' ])
      });

      // when
      const { violations } = await axe.run(container);

      // then
      expect(violations.map(({ id }) => id)).to.be.empty;
      expect(container.scrollWidth).to.equal(width);
    });

  }


  for (const [ what, problem ] of [ [ 'in a report', { code: 'secrets/damaged' } ], [ 'where there is no secret', null ] ] as const) {

    it(`should have nothing that axe finds ${ what }`, async function() {

      // given
      const { container } = await showSecretManager({ prepare: bridge => bridge.fileProblem = problem });

      // when
      const { violations } = await axe.run(container);

      // then
      expect(violations.map(({ id }) => id)).to.be.empty;
    });

  }

});
