import { expect } from 'chai';

import { createVault } from '../../../main/electron/vault';

import { FakeSafeStorage } from '../../helpers/fake-electron';
import type { StorageBackend } from '../../helpers/fake-electron';


describe('main/electron - vault', function() {

  const STRENGTHS: [ backend: StorageBackend, platform: NodeJS.Platform, strength: string ][] = [
    [ 'strong', 'linux', 'strong' ],
    [ 'strong', 'darwin', 'strong' ],
    [ 'strong', 'win32', 'strong' ],
    [ 'basic_text', 'linux', 'session' ],
    [ 'unavailable', 'linux', 'session' ],
    [ 'unavailable', 'darwin', 'session' ],
    [ 'unavailable', 'win32', 'session' ]
  ];

  for (const [ backend, platform, strength ] of STRENGTHS) {

    it(`should be ${ strength } over ${ backend } on ${ platform }`, function() {
      expect(createVault(new FakeSafeStorage(backend), platform).strength()).to.equal(strength);
    });
  }


  it('should trust no Linux that does not name its back end', function() {

    // given
    const storage = new FakeSafeStorage('strong');

    // then
    expect(createVault({ ...bound(storage), getSelectedStorageBackend: undefined }, 'linux').strength()).to.equal('session');
    expect(createVault({ ...bound(storage), getSelectedStorageBackend: () => 'unknown' }, 'linux').strength()).to.equal('session');
  });


  it('should open what it sealed', function() {

    // given
    const vault = createVault(new FakeSafeStorage('strong'), 'linux');
    const sealed = vault.seal('Grüße');

    // then
    expect(sealed).to.be.a('string').and.not.include('Gr');
    expect(vault.open(sealed ?? '')).to.equal('Grüße');
  });


  it('should answer null for whatever cannot be sealed or opened', function() {

    // given
    const vault = createVault(new FakeSafeStorage('unavailable'), 'linux');

    // then
    expect(vault.seal('x')).to.be.null;
    expect(vault.open('eA==')).to.be.null;
    expect(createVault(new FakeSafeStorage('strong'), 'linux').open('no base64 of ours')).to.be.null;
  });

});


// helpers //////////

function bound(storage: FakeSafeStorage) {
  return {
    isEncryptionAvailable: () => storage.isEncryptionAvailable(),
    encryptString: (text: string) => storage.encryptString(text),
    decryptString: (encrypted: Buffer) => storage.decryptString(encrypted)
  };
}
