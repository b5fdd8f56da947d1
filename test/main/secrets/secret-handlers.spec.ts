import { expect } from 'chai';

import { DEFAULT_SETTINGS } from '../../../core/protocol';
import type { Event, HostDescription } from '../../../core/protocol';
import { createRateGuard } from '../../../main/handlers';
import { createStorageHandlers, createSecretAccess, createSecretStore } from '../../../main/secrets';
import { createSettings } from '../../../main/settings';

import { FakeFile, FakeVault } from '../../helpers/vault';

const OPENAI = 'https://api.openai.com';
const VALUE = 'sk-distinctive-value-0001';


describe('main/secrets - handlers of secrets and settings', function() {

  it('should save, list, rename and remove, and tell the window each time', async function() {

    // given
    const { handlers, events } = createTested();

    // then
    expect(await handlers.saveSecret({ verb: 'saveSecret', name: 'A', value: VALUE })).to.eql({ ok: true, value: { state: 'stored' } });
    expect(await handlers.renameSecret({ verb: 'renameSecret', name: 'A', newName: 'B' })).to.eql({ ok: true, value: { renamed: true } });
    expect(await handlers.listSecrets({ verb: 'listSecrets' })).to.eql({
      ok: true,
      value: { secrets: [ { name: 'B', state: 'stored', origins: [ OPENAI ] } ], storage: 'strong', problem: null }
    });
    expect(await handlers.removeSecret({ verb: 'removeSecret', name: 'B' })).to.eql({ ok: true, value: { removed: true } });
    expect(events).to.eql(Array.from({ length: 3 }, () => ({ event: 'secretsChanged' })));
  });


  it('should say why nothing was kept', async function() {

    // given
    const { handlers, file, events } = createTested();

    file.writeFault = 'ENOSPC';

    // then
    expect(await handlers.saveSecret({ verb: 'saveSecret', name: 'A', value: VALUE })).to.eql({
      ok: false,
      problem: { code: 'secrets/unwritable', values: { cause: 'ENOSPC' } }
    });
    expect(events).to.be.empty;
  });


  it('should take approvals back', async function() {

    // given
    const { handlers, store } = createTested();

    await store.save(new Map([ [ 'A', VALUE ] ]));
    await store.setOrigins('A', [ OPENAI, 'https://proxy.example' ]);

    // then
    expect(await handlers.forgetApprovals({ verb: 'forgetApprovals', name: 'A' })).to.eql({ ok: true, value: { origins: [ OPENAI ] } });
    expect(await store.find('A')).to.have.deep.property('origins', [ OPENAI ]);
  });


  it('should import by name', async function() {

    // given
    const { handlers, store } = createTested();

    // when
    const preview = await handlers.previewImport({ verb: 'previewImport' });
    const imported = await handlers.importSecrets({ verb: 'importSecrets', id: 'file-1', names: [ 'A' ] });

    // then
    expect(preview).to.eql({ ok: true, value: { id: 'file-1', fileName: '.env', secrets: [ { name: 'A', exists: false } ] } });
    expect(imported).to.eql({ ok: true, value: { imported: [ 'A' ], state: 'stored' } });
    expect(await store.find('A')).to.have.property('value', VALUE);
  });


  it('should check a key against the endpoint of the settings', async function() {

    // given
    const { handlers, store, urls } = createTested();

    await store.save(new Map([ [ 'A', VALUE ] ]));
    await handlers.saveSettings({ verb: 'saveSettings', settings: { ...DEFAULT_SETTINGS, baseUrl: 'https://proxy.example/v1' } });

    // when
    const checked = await handlers.checkKey({ verb: 'checkKey', name: 'A' });

    // then
    expect(checked).to.eql({ ok: true, value: { outcome: 'works', origin: 'https://proxy.example', status: 200 } });
    expect(urls).to.eql([ 'https://proxy.example/v1/models' ]);
  });


  it('should not check keys without end', async function() {

    // given
    const { handlers } = createTested({ limit: 1 });

    await handlers.checkKey({ verb: 'checkKey', name: 'A' });

    // then
    expect(await handlers.checkKey({ verb: 'checkKey', name: 'A' })).to.eql({ ok: false, problem: { code: 'run/rate-guard', values: { limit: '1' } } });
  });


  it('should describe the host anew after a change and tell the window, and refuse an endpoint of no use', async function() {

    // given
    const { handlers, events } = createTested();
    const settings = { baseUrl: 'http://127.0.0.1:8089/v1', timeLimitSeconds: 30, keepHistory: false };

    // then
    expect(await handlers.saveSettings({ verb: 'saveSettings', settings })).to.have.deep.nested.property('value.settings', settings);
    expect(await handlers.saveSettings({ verb: 'saveSettings', settings: { ...settings, baseUrl: 'nowhere' } }))
      .to.eql({ ok: false, problem: { code: 'settings/unreadable-base-url' } });
    expect(events).to.eql([ { event: 'hostChanged', host: { simulated: false, origin: OPENAI, version: '1', settings } } ]);
  });

});


// helpers //////////

function createTested({ limit = 10 } = {}) {
  const file = new FakeFile();
  const events: Event[] = [];
  const urls: string[] = [];
  const settings = createSettings();
  const store = createSecretStore({ file, vault: new FakeVault() });
  const host = (): HostDescription => ({ simulated: false, origin: OPENAI, version: '1', settings: settings.current() });

  const handlers = createStorageHandlers({
    store,
    access: createSecretAccess({ store, environment: {}, ask: async () => true }),
    settings,
    transport: {
      send: async ({ url }) => {
        urls.push(url);

        return { status: 200, reason: 'OK', headers: [], body: '{}' };
      }
    },
    clock: { now: () => 0, sleep: () => new Promise(() => undefined) },
    guard: createRateGuard(() => 0, limit),
    chooseFile: async () => ({ ok: true, value: { name: '.env', text: `A=${ VALUE }` } }),
    host,
    emit: event => events.push(event)
  });

  return { handlers, store, file, events, urls };
}
