import axe from 'axe-core';
import { expect } from 'chai';

import type { ImportPreview, Reply } from '../../../../core/protocol';
import type { Problem } from '../../../../core/result';
import type { SecretsBridge } from '../../../helpers/secrets-bridge';
import { aPreview, closeSecretManagers, showSecretManager } from '../../../helpers/secret-manager';
import type { ShownManager } from '../../../helpers/secret-manager';
import { eventually, rendered } from '../../bootstrap';

const PREVIEW = aPreview({ NEW_ONE: false, KEPT: true, NEW_TWO: false });


describe('client/secrets/manager - ImportSecrets', function() {

  afterEach(closeSecretManagers);


  it('should show the names of the file, the new ones chosen, and say what would be replaced', async function() {

    // given
    const { container, open } = await showSecretManager({ states: { KEPT: 'stored' }, prepare: choosing(PREVIEW) });

    // when
    await open('Import from a file…');

    // then
    await eventually(() => expect(container.querySelector('legend')?.textContent).to.equal('Import from connectors.env'));
    expect(picksOf(container)).to.eql([ [ 'NEW_ONE', true ], [ 'KEPT replaces the stored value', false ], [ 'NEW_TWO', true ] ]);
    await eventually(() => expect(boxOf(container, 'NEW_ONE').matches(':focus')).to.be.true);
  });


  it('should import what is chosen and say how many', async function() {

    // given
    const { bridge, container, names, button, done } = await showImport(PREVIEW);

    boxOf(container, 'NEW_ONE').click();
    await eventually(() => expect(button('Import 1 secret')).to.exist);
    boxOf(container, 'KEPT').click();

    // when
    await eventually(() => button('Import 2 secrets').click());

    // then
    await eventually(() => expect(done()).to.equal('Imported 2 secrets.'));
    expect(bridge.imported).to.eql([ { id: 'file-1', names: [ 'KEPT', 'NEW_TWO' ] } ]);
    expect(names()).to.have.members([ 'KEPT', 'NEW_TWO' ]);
    await eventually(() => expect(button('Import from a file…').matches(':focus')).to.be.true);
  });


  it('should name one secret in the singular', async function() {

    // given
    const { button, done } = await showImport(aPreview({ A: false }));

    // when
    button('Import 1 secret').click();

    // then
    await eventually(() => expect(done()).to.equal('Imported 1 secret.'));
  });


  it('should import nothing that was not chosen', async function() {

    // given
    const { bridge, container, button } = await showImport(aPreview({ KEPT: true }));

    // when
    button('Import').click();

    // then
    await eventually(() => expect(container.querySelector('.openai-task-message-error')?.textContent).to.equal('Nothing to import: choose at least one secret.'));
    expect(boxOf(container, 'KEPT').matches(':focus')).to.be.true;
    expect(bridge.imported).to.be.empty;

    // when
    boxOf(container, 'KEPT').click();
    await eventually(() => button('Import 1 secret').click());

    // then
    await eventually(() => expect(bridge.imported).to.eql([ { id: 'file-1', names: [ 'KEPT' ] } ]));
  });


  for (const [ how, end ] of [
    [ 'Cancel', ({ button }) => button('Cancel').click() ],
    [ 'Escape', ({ escape }) => escape() ],
    [ 'the end of the dialog', ({ unmount }) => unmount() ]
  ] as [ string, (shown: ShownManager) => void ][]) {

    it(`should have the file forgotten by ${ how }`, async function() {

      // given
      const shown = await showImport(PREVIEW, 'list');

      // when
      end(shown);

      // then
      await eventually(() => expect(shown.bridge.imported).to.eql([ { id: 'file-1', names: [] } ]));
      expect(shown.passedOn).to.be.empty;
      expect(shown.left).to.be.empty;
    });

  }


  it('should go back to the list on Cancel', async function() {

    // given
    const { button } = await showImport(PREVIEW, 'list');

    // when
    button('Cancel').click();

    // then
    await eventually(() => expect(button('Import from a file…').matches(':focus')).to.be.true);
  });


  it('should have a file forgotten that is chosen after the dialog is gone', async function() {

    // given
    let choose: ((reply: Reply<ImportPreview | null>) => void) | null = null;
    const { bridge, unmount } = await showSecretManager({
      start: 'import',
      prepare: bridge => bridge.preview = () => new Promise(resolve => choose = resolve)
    });

    const answer = await eventually(() => choose ?? expect.fail('no file is requested'));

    unmount();

    // when
    answer({ ok: true, value: PREVIEW });

    // then
    await eventually(() => expect(bridge.imported).to.eql([ { id: 'file-1', names: [] } ]));
  });


  it('should end no dialog that is gone already', async function() {

    // given
    let choose: ((reply: Reply<ImportPreview | null>) => void) | null = null;
    const { bridge, unmount, left } = await showSecretManager({
      start: 'import',
      prepare: bridge => bridge.preview = () => new Promise(resolve => choose = resolve)
    });
    const answer = await eventually(() => choose ?? expect.fail('no file is requested'));

    unmount();

    // when
    answer({ ok: true, value: null });
    await rendered();

    // then
    expect(left).to.be.empty;
    expect(bridge.imported).to.be.empty;
  });


  it('should return to the list where no file was chosen', async function() {

    // given
    const { bridge, open, button, left } = await showSecretManager();

    // when
    await open('Import from a file…').catch(() => undefined);

    // then
    await eventually(() => expect(button('Import from a file…').matches(':focus')).to.be.true);
    expect(bridge.imported).to.be.empty;
    expect(left).to.be.empty;
  });


  describe('begun from the menu', function() {

    it('should ask for the file at once', async function() {

      // when
      const { container, button } = await showSecretManager({
        start: 'import',
        prepare: bridge => bridge.preview = () => new Promise(() => {})
      });

      // then
      expect(container.textContent).to.contain('Choose a file of NAME=VALUE lines in the dialog.');
      expect(button('Cancel').matches(':focus')).to.be.true;
      expect((await axe.run(container)).violations.map(({ id }) => id)).to.be.empty;
    });


    it('should end the dialog where no file was chosen', async function() {

      // when
      const { left } = await showSecretManager({ start: 'import' });

      // then
      await eventually(() => expect(left).to.have.length(1));
    });


    it('should end the dialog on Cancel', async function() {

      // given
      const { button, left } = await showImport(PREVIEW);

      // when
      button('Cancel').click();

      // then
      expect(left).to.have.length(1);
    });


    it('should show the list once something was imported, and return to it from then on', async function() {

      // given
      const { button, names, left, container } = await showImport(aPreview({ A: false }));

      button('Import 1 secret').click();
      await eventually(() => expect(names()).to.eql([ 'A' ]));

      // when
      await eventually(() => button('Import from a file…').click());
      await eventually(() => expect(container.querySelector('fieldset')).to.exist);
      button('Cancel').click();

      // then
      await eventually(() => expect(names()).to.eql([ 'A' ]));
      expect(left).to.be.empty;
    });

  });


  for (const [ what, problem, said ] of [
    [ 'a line without a name', { code: 'secrets/no-name', values: { line: '3' } }, 'Line 3 of the secrets file has no name.' ],
    [ 'nothing usable', { code: 'secrets/file-empty' }, 'The chosen file has no usable NAME=VALUE line.' ],
    [ 'no permission', { code: 'secrets/file-unreadable', values: { cause: 'EACCES' } }, 'The chosen file cannot be read (EACCES).' ]
  ] as [ string, Problem, string ][]) {

    it(`should say why a file cannot be imported, and let choose another: ${ what }`, async function() {

      // given
      const { bridge, container, button, labels, spoken } = await showSecretManager({
        start: 'import',
        prepare: bridge => bridge.preview = () => Promise.resolve({ ok: false, problem })
      });

      await eventually(() => expect(container.querySelector('.openai-task-message-error')?.textContent).to.contain(said));
      await eventually(() => expect(spoken()).to.contain(said));
      expect(labels()).to.eql([ 'Choose a file…', 'Cancel' ]);
      await eventually(() => expect(button('Choose a file…').matches(':focus')).to.be.true);
      expect((await axe.run(container)).violations.map(({ id }) => id)).to.be.empty;

      // when
      choosing(PREVIEW)(bridge);
      button('Choose a file…').click();

      // then
      await eventually(() => expect(picksOf(container)).to.have.length(3));
    });

  }


  it('should say why the import failed, and that the file must be chosen again', async function() {

    // given
    const { bridge, container, button, labels, unmount } = await showImport(PREVIEW);

    bridge.saveFault = { ok: false, problem: { code: 'secrets/unwritable', values: { cause: 'ENOSPC' } } };

    // when
    button('Import 2 secrets').click();

    // then
    await eventually(() => expect(container.textContent).to.contain('The secret was not stored (ENOSPC).'));
    expect(labels()).to.eql([ 'Choose a file…', 'Cancel' ]);

    // the main process has already forgotten it
    unmount();
    expect(bridge.imported).to.have.length(1);
  });


  for (const width of [ 280, 480 ]) {

    it(`should have nothing that axe finds and fit into ${ width } px`, async function() {

      // given
      const { container } = await showImport(aPreview({ [ 'A_LONG_NAME'.repeat(8) ]: true, B: false }), 'import', width);

      // when
      const { violations } = await axe.run(container);

      // then
      expect(violations.map(({ id }) => id)).to.be.empty;
      expect(container.scrollWidth).to.equal(width);
    });

  }

});


// helpers //////////

function choosing(preview: ImportPreview): (bridge: SecretsBridge) => void {
  return bridge => {
    bridge.preview = () => Promise.resolve({ ok: true, value: preview });
  };
}

/** The preview of a file, reached from the menu or from the list. */
async function showImport(preview: ImportPreview, start: 'import' | 'list' = 'import', width?: number): Promise<ShownManager> {
  const shown = await showSecretManager({ start, width, prepare: choosing(preview) });

  if (start === 'list') {
    await shown.open('Import from a file…');
  }

  await eventually(() => expect(picksOf(shown.container)).to.have.length(preview.secrets.length));

  return shown;
}

function picksOf(container: HTMLElement): [ label: string, checked: boolean ][] {
  return [ ...container.querySelectorAll('label') ].map(label => [
    [ ...label.querySelectorAll('code, span span') ].map(each => each.textContent).join(' '),
    label.control instanceof HTMLInputElement && label.control.checked
  ]);
}

function boxOf(container: HTMLElement, name: string): HTMLInputElement {
  const box = [ ...container.querySelectorAll('label') ].find(label => label.querySelector('code')?.textContent === name)?.control;

  if (!(box instanceof HTMLInputElement)) {
    throw new Error(`no name <${ name }>`);
  }

  return box;
}
