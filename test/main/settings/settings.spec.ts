import { expect } from 'chai';

import { DEFAULT_SETTINGS } from '../../../core/protocol';
import { createSettings } from '../../../main/settings';


describe('main/settings - settings', function() {

  it('should start with the task\'s own URL', function() {
    expect(createSettings().current()).to.eql({ baseUrl: null, timeLimitSeconds: 120, keepHistory: true });
  });


  const USABLE: [ given: string | null, baseUrl: string | null ][] = [
    [ null, null ],
    [ '', null ],
    [ '  ', null ],
    [ ' https://proxy.example/v1/ ', 'https://proxy.example/v1' ],
    [ 'http://127.0.0.1:8089/v1', 'http://127.0.0.1:8089/v1' ],
    [ 'http://localhost:11434', 'http://localhost:11434' ]
  ];

  for (const [ given, baseUrl ] of USABLE) {

    it(`should take ${ JSON.stringify(given) }`, function() {

      // given
      const settings = createSettings();
      const wanted = { baseUrl: given, timeLimitSeconds: 5, keepHistory: false };

      // then
      expect(settings.save(wanted)).to.eql({ ok: true, value: { ...wanted, baseUrl } });
      expect(settings.current()).to.eql({ ...wanted, baseUrl });
    });
  }


  const UNUSABLE: [ baseUrl: string, code: string ][] = [
    [ 'http://proxy.example/v1', 'settings/insecure-base-url' ],
    [ 'proxy.example', 'settings/unreadable-base-url' ],
    [ 'https://user:password@proxy.example', 'settings/unreadable-base-url' ],
    [ 'https://api.openai.com\\@evil.example', 'settings/unreadable-base-url' ],
    [ 'https://proxy.example/v1?key=1', 'settings/unreadable-base-url' ],
    [ 'https://proxy.example/v1#x', 'settings/unreadable-base-url' ],
    [ 'file:///etc/passwd', 'settings/unreadable-base-url' ],
    [ 'javascript:alert(1)', 'settings/unreadable-base-url' ]
  ];

  for (const [ baseUrl, code ] of UNUSABLE) {

    it(`should refuse ${ baseUrl } and keep what holds`, function() {

      // given
      const settings = createSettings();

      // then
      expect(settings.save({ ...DEFAULT_SETTINGS, baseUrl, timeLimitSeconds: 5 })).to.eql({ ok: false, problems: [ { code } ] });
      expect(settings.current()).to.eql(DEFAULT_SETTINGS);
    });
  }

});
