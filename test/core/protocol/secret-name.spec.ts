import { expect } from 'chai';

import { isSecretName } from '../../../core/protocol';


describe('core/protocol - secret-name', function() {

  const NAMES: [ name: string, usable: boolean ][] = [
    [ 'OPENAI_API_KEY', true ],
    [ 'schlüssel', true ],
    [ '__proto__', true ],
    [ 'x'.repeat(200), true ],
    [ 'x'.repeat(201), false ],
    [ '', false ],
    [ 'a b', false ],
    [ 'a\nb', false ],
    [ '{a', false ]
  ];

  for (const [ name, usable ] of NAMES) {

    it(`should ${ usable ? 'accept' : 'refuse' } the name ${ JSON.stringify(name.slice(0, 20)) } (${ name.length })`, function() {
      expect(isSecretName(name)).to.equal(usable);
    });
  }

});
