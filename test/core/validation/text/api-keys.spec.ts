import { expect } from 'chai';

import { findKeys } from '../../../../core/validation/text/api-keys';

const OPENAI = [ 'sk-proj-aB3dE6gH9jK2mN5pQ8sT', 'T3BlbkFJ', 'uV1wX4yZ7aB0cD3eF6gH' ].join('');
const OPEN_ROUTER = `sk-or-v1-${ '0123456789abcdef'.repeat(4) }`;

const CERTAIN: string[] = [ OPENAI, `${ 'aB3d'.repeat(13) }JQQJ99${ 'xY9z'.repeat(6) }ab`, `sk-ant-api03-${ 'aB3d_'.repeat(17) }AA` ];
const LIKELY: string[] = [ OPEN_ROUTER, 'sk-proj-aB3dE6gH9jK2mN5pQ8sTuV1w', `sk-${ 'aB3dE6gH'.repeat(4) }` ];

const NO_KEYS: string[] = [
  '', '{{secrets.OPENAI_API_KEY}}', '=key', 'sk-...', 'sk-your-api-key-here', 'sk-1234', 'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxx',
  'task-sk-circle-animation-of-many-parts', '123e4567-e89b-12d3-a456-426614174000', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'
];


describe('core/validation/keys', function() {

  for (const [ certain, keys ] of [ [ true, CERTAIN ], [ false, LIKELY ] ] as const) {

    for (const key of keys) {

      it(`should find ${ key.slice(0, 12) }… (${ certain ? 'certain' : 'likely' })`, function() {

        // when
        const found = findKeys(`the key ${ key } here`);

        // then
        expect(found).to.eql([ { from: 8, to: 8 + key.length, certain } ]);
      });
    }
  }


  for (const text of NO_KEYS) {

    it(`should find none in "${ text }"`, function() {

      // when
      const found = findKeys(text);

      // then
      expect(found).to.be.empty;
    });
  }
});
