import axe from 'axe-core';
import { expect } from 'chai';

import { CANARY, expectFault, key } from '../../../helpers/secret-field';
import { closeSecretManagers, expectNoValue, showSecretManager, type } from '../../../helpers/secret-manager';
import { eventually } from '../../bootstrap';


describe('client/secrets/manager - NewSecret', function() {

  afterEach(closeSecretManagers);


  for (const [ state, name ] of [ [ 'missing', 'OPENAI_API_KEY' ], [ 'stored', '' ] ] as const) {

    it(`should begin with the name "${ name }" where the usual one is ${ state }`, async function() {

      // given
      const { open, field } = await showSecretManager({ states: { OPENAI_API_KEY: state } });

      // when
      await open('Add secret…');

      // then
      expect(field('Name').value).to.equal(name);
      expect(field('Name').matches(':focus')).to.be.true;
    });

  }


  it('should read the value from a field that the browser does not remember', async function() {

    // given
    const { open, field } = await showSecretManager();

    // when
    await open('Add secret…');

    // then
    expect(field('Value').type).to.equal('password');
    expect(field('Value').autocomplete).to.equal('off');
    expect(field('Value').hasAttribute('value')).to.be.false;
  });


  for (const [ storage, said, state ] of [
    [ 'strong', 'TEAM_KEY is stored on this computer.', 'Stored on this computer' ],
    [ 'session', 'TEAM_KEY is kept until the Modeler closes.', 'Kept until the Modeler closes' ]
  ] as const) {

    it(`should hand the value over once, empty the field at once and say where it is: ${ storage }`, async function() {

      // given
      const manager = await showSecretManager({ storage });
      const { bridge, open, field, button, done, row } = manager;

      await open('Add secret…');
      const value = field('Value');

      type(field('Name'), ' TEAM_KEY ');
      type(value, ` ${ CANARY } `);
      expect(document.documentElement.outerHTML).not.to.contain(CANARY);

      // when
      button('Save').click();

      // then
      expect(value.value).to.equal('');
      expect(bridge.saved).to.eql([ { name: 'TEAM_KEY', value: CANARY } ]);
      await eventually(() => expect(done()).to.equal(said));
      await eventually(() => expect(button('Add secret…').matches(':focus')).to.be.true);
      expect(row('TEAM_KEY').textContent).to.contain(state);
      expectNoValue(manager);
    });

  }


  for (const label of [ 'Name', 'Value' ]) {

    it(`should save on Enter in ${ label }`, async function() {

      // given
      const { bridge, open, field } = await showSecretManager();

      await open('Add secret…');
      type(field('Value'), CANARY);

      // when
      key(field(label), 'Enter');

      // then
      await eventually(() => expect(bridge.saved).to.eql([ { name: 'OPENAI_API_KEY', value: CANARY } ]));
    });

  }


  it('should save once, however often it is pressed', async function() {

    // given
    const { bridge, open, field, button, done } = await showSecretManager();

    await open('Add secret…');
    type(field('Value'), CANARY);

    // when
    button('Save').click();
    type(field('Value'), CANARY);
    button('Save').click();

    // then
    await eventually(() => expect(done()).to.contain('is stored'));
    expect(bridge.saved).to.have.length(1);
  });


  const REFUSED: [ what: string, name: string, value: string, field: string, said: string ][] = [
    [ 'no name', '', CANARY, 'Name', 'Give the secret a name, such as OPENAI_API_KEY.' ],
    [ 'a name with a space', 'MY KEY', CANARY, 'Name', 'Use at most 200 characters, without spaces or braces.' ],
    [ 'a name with braces', '{{secrets.A}}', CANARY, 'Name', 'Use at most 200 characters, without spaces or braces.' ],
    [ 'no value', 'B', ' ', 'Value', 'Nothing to save: paste the value first.' ],
    [ 'the name of a kept secret', 'A', CANARY, 'Name', 'A secret named A already exists. Choose another name, or delete the existing secret first.' ]
  ];

  for (const [ what, name, value, label, said ] of REFUSED) {

    it(`should keep what was typed and say at the field what is missing: ${ what }`, async function() {

      // given
      const { bridge, container, open, field, button } = await showSecretManager({ states: { A: 'stored' } });

      await open('Add secret…');
      type(field('Name'), name);
      type(field('Value'), value);

      // when
      button('Save').click();

      // then
      await eventually(() => expectFault(field(label), said));
      expect(container.querySelectorAll('[aria-invalid]')).to.have.length(1);
      expect(field('Value').value).to.equal(value);
      expect(bridge.saved).to.be.empty;
    });

  }


  it('should report at the name that it has been taken since', async function() {

    // given
    const { bridge, open, field, button } = await showSecretManager();

    bridge.saveFault = { ok: false, problem: { code: 'secrets/exists', values: { name: 'B' } } };
    await open('Add secret…');
    type(field('Value'), CANARY);

    // when
    button('Save').click();

    // then
    await eventually(() => expectFault(field('Name'), 'A secret named B already exists. Choose another name, or delete the existing secret first.'));
  });


  it('should take back what was wrong once the field changes', async function() {

    // given
    const { open, field, button } = await showSecretManager();

    await open('Add secret…');
    button('Save').click();
    await eventually(() => expectFault(field('Value'), 'Nothing to save: paste the value first.'));

    // when
    type(field('Value'), CANARY);

    // then
    await eventually(() => expect(field('Value').hasAttribute('aria-invalid')).to.be.false);
    expect(field('Value').value).to.equal(CANARY);
  });


  it('should read out what is wrong where the focus is there already', async function() {

    // given
    const { open, field, spoken } = await showSecretManager();

    await open('Add secret…');
    type(field('Name'), '');

    // when
    key(field('Name'), 'Enter');

    // then
    await eventually(() => expect(spoken()).to.equal('Give the secret a name, such as OPENAI_API_KEY.'));
  });


  it('should store a name that the environment has as well', async function() {

    // given
    const { bridge, open, field, button } = await showSecretManager({ states: { A: 'environment' } });

    await open('Add secret…');
    type(field('Name'), 'A');
    type(field('Value'), CANARY);

    // when
    button('Save').click();

    // then
    await eventually(() => expect(bridge.saved).to.eql([ { name: 'A', value: CANARY } ]));
  });


  it('should take a key out of the field for names at once', async function() {

    // given
    const manager = await showSecretManager();
    const { open, field, spoken } = manager;

    await open('Add secret…');

    // when
    type(field('Name'), CANARY);

    // then
    expect(field('Name').value).to.equal('');
    await eventually(() => expectFault(field('Name'), 'This is an API key, not a name. It was removed from this field. Paste it below, as the value.'));
    expect(spoken()).to.contain('This is an API key, not a name.');
    expectNoValue(manager);
  });


  for (const [ what, problem, said ] of [
    [ 'a keyring that is closed', { code: 'secrets/not-sealed' }, 'The operating system did not encrypt the secret, so it was not stored.' ],
    [ 'a full disk', { code: 'secrets/unwritable', values: { cause: 'ENOSPC' } }, 'The secret was not stored (ENOSPC).' ],
    [ 'a fault of ours', { code: 'protocol/internal-error' }, 'An error in the plugin prevented this.' ]
  ] as const) {

    it(`should say why a value was not kept, without it: ${ what }`, async function() {

      // given
      const manager = await showSecretManager();
      const { bridge, container, open, field, button, spoken } = manager;

      bridge.saveFault = { ok: false, problem };
      await open('Add secret…');
      type(field('Value'), CANARY);

      // when
      button('Save').click();

      // then
      await eventually(() => expect(container.querySelector('.openai-task-secret-note .openai-task-message-error')?.textContent).to.contain(said));
      await eventually(() => expect(spoken()).to.contain(said));
      expect(field('Value').value).to.equal('');
      expectNoValue(manager);
    });

  }


  it('should lose what was typed with Cancel', async function() {

    // given
    const manager = await showSecretManager();
    const { bridge, open, field, button } = manager;

    await open('Add secret…');
    type(field('Value'), CANARY);

    // when
    button('Cancel').click();

    // then
    await eventually(() => expect(button('Add secret…').matches(':focus')).to.be.true);
    expectNoValue(manager);

    await open('Add secret…');

    expect(field('Value').value).to.equal('');
    expect(bridge.saved).to.be.empty;
  });


  it('should keep undo inside the fields', async function() {

    // given
    const { open, field, passedOn } = await showSecretManager();

    await open('Add secret…');

    // when
    key(field('Value'), 'z', { ctrlKey: true });
    key(field('Name'), 'y', { metaKey: true });
    key(field('Name'), 'a');

    // then
    expect(passedOn).to.eql([ 'a' ]);
  });


  it('should have nothing that axe finds', async function() {

    // given
    const { container, open, field, button } = await showSecretManager();

    await open('Add secret…');
    type(field('Name'), '');
    button('Save').click();

    // when
    const { violations } = await axe.run(container);

    // then
    expect(violations.map(({ id }) => id)).to.be.empty;
  });

});
