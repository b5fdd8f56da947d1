import { expect } from 'chai';
import fc from 'fast-check';

import { isAllowedOrigin, isSameOrigin, readOrigin } from '../../../core/connector';


describe('core/connector - origins', function() {

  const READ: [ url: string, origin: string ][] = [
    [ 'https://api.openai.com/v1/chat/completions', 'https://api.openai.com' ],
    [ 'HTTPS://API.OpenAI.com:443/v1?x#y', 'https://api.openai.com' ],
    [ 'https://proxy.example.com:8443', 'https://proxy.example.com:8443' ],
    [ 'http://127.0.0.1:8089/v1', 'http://127.0.0.1:8089' ],
    [ 'http://localhost/v1', 'http://localhost' ],
    [ 'http://[::1]:80/', 'http://[::1]' ],
    [ 'https://10.0.0.1/', 'https://10.0.0.1' ]
  ];

  for (const [ url, origin ] of READ) {

    it(`should read ${ url }`, function() {

      // when
      const read = readOrigin(url);

      // then
      expect(read).to.deep.include({ ok: true, origin });
      expect(new URL(url).origin).to.equal(origin);
    });
  }


  const REFUSED: [ url: string, problem: string ][] = [
    [ 'https://api.openai.com@evil.example/', 'unreadable' ],
    [ 'https://user:pass@api.openai.com/', 'unreadable' ],
    [ 'https://api.openai.com\\@evil.example/', 'unreadable' ],
    [ 'https:\\\\api.openai.com/', 'unreadable' ],
    [ 'https:/api.openai.com/', 'unreadable' ],
    [ 'https://api.openai.com .evil.example/', 'unreadable' ],
    [ 'https://api.openai.com\t/', 'unreadable' ],
    [ 'https://api.openai.com\n/', 'unreadable' ],
    [ 'https://аpi.openai.com/', 'unreadable' ],
    [ 'https://api.openai.com./', 'unreadable' ],
    [ 'https://api。openai.com/', 'unreadable' ],
    [ 'https://%61pi.openai.com/', 'unreadable' ],
    [ 'https://[2001:db8::1]/', 'unreadable' ],
    [ 'https://2130706433/', 'unreadable' ],
    [ 'https://0x7f000001/', 'unreadable' ],
    [ 'https://127.1/', 'unreadable' ],
    [ 'https://01.2.3.4/', 'unreadable' ],
    [ 'https://host:0/', 'unreadable' ],
    [ 'https://host:99999/', 'unreadable' ],
    [ 'https://host:/', 'unreadable' ],
    [ 'https://', 'unreadable' ],
    [ 'ftp://host/', 'unreadable' ],
    [ '{{secrets.URL}}', 'unreadable' ],
    [ '', 'unreadable' ],
    [ 'http://api.openai.com/', 'insecure' ],
    [ 'http://127.0.0.1.evil.example/', 'insecure' ],
    [ 'http://localhost.evil.example/', 'insecure' ],
    [ 'http://10.0.0.1/', 'insecure' ]
  ];

  for (const [ url, problem ] of REFUSED) {

    it(`should refuse ${ JSON.stringify(url) }`, function() {

      // when
      const read = readOrigin(url);

      // then
      expect(read).to.eql({ ok: false, problem });
    });
  }


  it('should agree with the platform about every accepted URL', function() {

    // given
    const pieces = fc.constantFrom(
      'https://', 'http://', 'api.openai.com', 'evil', '.', ':', '443', '8080', '/', '\\', '@', '?', '#', '%2e', '[::1]', '127.0.0.1',
      'localhost', ' ', '\t', 'é', '-', '0x7f', '1', '_'
    );

    fc.assert(fc.property(fc.array(pieces, { maxLength: 8 }), parts => {

      // given
      const url = parts.join('');
      const read = readOrigin(url);

      // then
      expect(!read.ok || read.origin === new URL(url).origin, url).to.be.true;
    }), { numRuns: 5000 });
  });


  it('should compare origins in any spelling', function() {

    // then
    expect(isSameOrigin('https://api.openai.com', 'https://API.openai.com:443/v1')).to.be.true;
    expect(isSameOrigin('https://api.openai.com', 'https://api.openai.com:8443')).to.be.false;
    expect(isSameOrigin('nonsense', 'nonsense')).to.be.false;
  });


  it('should allow OpenAI, the base URL and approved origins', function() {

    // given
    const allowed = (origin: string) => isAllowedOrigin(origin, 'http://127.0.0.1:8089/v1', [ 'https://proxy.example.com' ]);

    // then
    expect(allowed('https://api.openai.com')).to.be.true;
    expect(allowed('http://127.0.0.1:8089')).to.be.true;
    expect(allowed('https://proxy.example.com')).to.be.true;
    expect(allowed('https://api.openai.com.evil.example')).to.be.false;
    expect(allowed('http://127.0.0.1:9')).to.be.false;
  });


});
