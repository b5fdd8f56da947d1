import { expect } from 'chai';

import { readSetting, SETTINGS_GROUP, settingKey } from '../../../client/extension/modeler-settings';
import { DEFAULT_SETTINGS } from '../../../core/protocol';
import type { HostSettings } from '../../../core/protocol';


describe('client/extension - settings', function() {

  it('should offer the defaults', function() {

    for (const [ name, value ] of Object.entries(DEFAULT_SETTINGS)) {
      expect(readSetting(name as keyof HostSettings, propertyOf(name as keyof HostSettings).default)).to.eql({ ok: true, value: { [ name ]: value } });
    }
  });


  it('should prefix every key with an id without dots', function() {
    expect(SETTINGS_GROUP.id).not.to.include('.');
    expect(Object.keys(SETTINGS_GROUP.properties).every(key => key.startsWith(`${ SETTINGS_GROUP.id }.`))).to.be.true;
  });


  const TEXTS: [ name: 'baseUrl' | 'timeLimitSeconds', fits: string[], fitsNot: string[] ][] = [
    [ 'baseUrl',
      [ '', '  ', 'https://proxy.example', ' https://proxy.example:8443/v1/ ', 'http://localhost:11434', 'http://127.0.0.1:8089/v1', 'http://[::1]:80/v1' ],
      [ 'proxy.example', 'http://proxy.example/v1', 'https://user:password@proxy.example', 'https://proxy.example/v1?key=1', 'https://proxy.example/#a', 'file:///etc/passwd', 'https://' ] ],
    [ 'timeLimitSeconds',
      [ '1', ' 9 ', '10', '120', '999', '1000', '2999', '3599', '3600' ],
      [ '', '0', '-1', '1.5', '3601', '4000', '10000', 'ten' ] ]
  ];

  for (const [ name, fits, fitsNot ] of TEXTS) {

    for (const text of fits) {

      it(`should take <${ text }> as ${ name }, in the dialog and after it`, function() {
        expect(readSetting(name, text).ok).to.be.true;
        expect(text).to.match(patternOf(name));
      });
    }


    for (const text of fitsNot) {

      it(`should refuse <${ text }> as ${ name }, in the dialog and after it`, function() {
        expect(readSetting(name, text).ok).to.be.false;
        expect(text).not.to.match(patternOf(name));
      });
    }
  }


  const WRITTEN_BY_HAND: [ name: keyof HostSettings, value: unknown, ok: boolean ][] = [
    [ 'baseUrl', {}, false ],
    [ 'baseUrl', null, true ],
    [ 'timeLimitSeconds', 60, true ],
    [ 'timeLimitSeconds', true, false ],
    [ 'keepHistory', 'yes', true ]
  ];

  for (const [ name, value, ok ] of WRITTEN_BY_HAND) {

    it(`should ${ ok ? 'take' : 'refuse' } ${ JSON.stringify(value) } as ${ name }`, function() {
      expect(readSetting(name, value).ok).to.equal(ok);
    });
  }


  it('should keep nothing unless the value is certain', function() {
    expect(readSetting('keepHistory', 'yes')).to.eql({ ok: true, value: { keepHistory: false } });
  });

});


// helpers //////////

type Property = { default: unknown; constraints?: { pattern: { value: string } } };

function propertyOf(name: keyof HostSettings): Property {
  const property = SETTINGS_GROUP.properties[ settingKey(name) ];

  if (!property) {
    throw new Error(`no setting <${ name }>`);
  }

  return property;
}

/** As in the dialog: the pattern can match anywhere in the text. */
function patternOf(name: keyof HostSettings): RegExp {
  return new RegExp(propertyOf(name).constraints?.pattern.value ?? '');
}
