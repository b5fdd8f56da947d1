import { expect } from 'chai';

import { environmentSecretName, environmentSecretNames } from '../../../core/connector';


describe('core/connector - names of environment secrets', function() {

  const CASES: [ version: string | null, name: string ][] = [
    [ '8.8', 'KEY' ],
    [ '8.6.12', 'KEY' ],
    [ '8.9.0', 'SECRET_KEY' ],
    [ '8.10', 'SECRET_KEY' ],
    [ null, 'SECRET_KEY' ]
  ];

  for (const [ platformVersion, expected ] of CASES) {

    it(`should be ${ expected } in ${ platformVersion ?? 'the newest stable' }`, function() {

      // when
      const name = environmentSecretName('KEY', { platformVersion });

      // then
      expect(name).to.equal(expected);
    });
  }


  it('should take a prefix and segments', function() {

    // then
    expect(environmentSecretName('KEY', { prefix: '' })).to.equal('KEY');
    expect(environmentSecretName('KEY', { segments: [ 'tenant', 'Process_1' ] })).to.equal('SECRET_tenant_Process_1_KEY');
  });


  it('should list the spellings in the order in which they are tried', function() {

    // when
    const names = environmentSecretNames('my-key.a');

    // then
    expect(names).to.eql([
      'SECRET_my-key.a', 'SECRET_my-key_a', 'SECRET_my_key.a', 'SECRET_my_key_a',
      'SECRET_MY-KEY.A', 'SECRET_MY-KEY_A', 'SECRET_MY_KEY.A', 'SECRET_MY_KEY_A'
    ]);
  });

});
