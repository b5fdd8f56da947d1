import { expect } from 'chai';

import { MAX_IMPORT, readRequest } from '../../../core/protocol';

const SETTINGS = { baseUrl: null, timeLimitSeconds: 120, keepHistory: true };


describe('core/protocol - guards', function() {

  const ACCEPTED: object[] = [
    { verb: 'listSecrets' },
    { verb: 'saveSecret', name: 'OPENAI_API_KEY', value: 'x' },
    { verb: 'saveSecret', name: 'OPENAI_API_KEY', value: 'x'.repeat(20_001) },
    { verb: 'renameSecret', name: 'A', newName: 'B' },
    { verb: 'removeSecret', name: 'team/openai.key-1' },
    { verb: 'forgetApprovals', name: 'A' },
    { verb: 'checkKey', name: 'A' },
    { verb: 'previewImport' },
    { verb: 'importSecrets', id: 'file-1', names: [] },
    { verb: 'saveSettings', settings: SETTINGS },
    { verb: 'saveSettings', settings: { ...SETTINGS, baseUrl: 'http://127.0.0.1:8089/v1' } }
  ];

  for (const message of ACCEPTED) {

    it(`should accept ${ JSON.stringify(message) }`, function() {
      expect(readRequest(message)).to.eql(message);
    });
  }


  const REFUSED: [ what: string, message: object ][] = [
    [ 'a secret without a value', { verb: 'saveSecret', name: 'A' } ],
    [ 'an empty value', { verb: 'saveSecret', name: 'A', value: '' } ],
    [ 'an origin with the value', { verb: 'saveSecret', name: 'A', value: 'x', origins: [ 'https://evil.example' ] } ],
    [ 'a name with braces', { verb: 'removeSecret', name: 'A}}' } ],
    [ 'a name with a space', { verb: 'checkKey', name: 'A B' } ],
    [ 'an empty name', { verb: 'checkKey', name: '' } ],
    [ 'a path to import', { verb: 'previewImport', path: '/etc/passwd' } ],
    [ 'more names than a file may bring', { verb: 'importSecrets', id: 'file-1', names: Array.from({ length: MAX_IMPORT + 1 }, (_, index) => `A${ index }`) } ],
    [ 'names that are not a list', { verb: 'importSecrets', id: 'file-1', names: 'A' } ],
    [ 'no time at all', { verb: 'saveSettings', settings: { ...SETTINGS, timeLimitSeconds: 0 } } ],
    [ 'part of a second', { verb: 'saveSettings', settings: { ...SETTINGS, timeLimitSeconds: 1.5 } } ],
    [ 'an unknown setting', { verb: 'saveSettings', settings: { ...SETTINGS, allowedOrigins: [ 'https://evil.example' ] } } ]
  ];

  for (const [ what, message ] of REFUSED) {

    it(`should refuse ${ what }`, function() {
      expect(readRequest(message)).to.be.null;
    });
  }

});
