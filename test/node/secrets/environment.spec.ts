import { expect } from 'chai';

import { environmentVariableOf } from '../../../core/connector';
import { environmentSecrets } from '../../../node/secrets';


describe('node/secrets - environment', function() {

  const NAMES: [ name: string, variable: string ][] = [
    [ 'OPENAI_API_KEY', 'OPENAI_TASK_SECRET_OPENAI_API_KEY' ],
    [ 'openai.key-2', 'OPENAI_TASK_SECRET_OPENAI_KEY_2' ],
    [ 'a b=c', 'OPENAI_TASK_SECRET_A_B_C' ]
  ];

  for (const [ name, variable ] of NAMES) {

    it(`should look for ${ name }`, function() {
      expect(environmentVariableOf(name)).to.equal(variable);
    });
  }


  it('should read its own variables alone', async function() {

    // given
    const source = environmentSecrets({ PATH: '/bin', OPENAI_TASK_SECRET_KEY: 'value' }, () => true);

    // then
    expect(await source.get('key')).to.equal('value');
    expect(await source.get('PATH')).to.be.undefined;
  });

});
