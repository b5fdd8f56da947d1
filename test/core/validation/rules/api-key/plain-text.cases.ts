import type { RuleCases } from '../../../../helpers/rule-cases';

const KEY = `sk-${ 'aB3dE6gH9jK2mN5pQ8sT' }T3BlbkFJ${ 'uV1wX4yZ7aB0cD3eF6gH' }`;
const AZURE = `${ 'aB3d'.repeat(13) }JQQJ99${ 'aB3d'.repeat(4) }ACOGxY`.padEnd(84, 'z');

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'Explain what sk-... stands for.' } },
    { texts: { 'authentication.token': 'sk-your-api-key-here' } }
  ],
  invalid: [
    { texts: { 'authentication.token': KEY }, finds: [ { field: 'authentication.token', from: 0, to: 51 } ], fixed: { 'authentication.token': '{{secrets.OPENAI_API_KEY}}' } },
    { texts: { 'internal_prompt': `use ${ KEY }` }, finds: [ { field: 'internal_prompt', from: 4, to: 55 } ], noFix: true },
    { texts: { 'resultExpression': `={key: "${ KEY }"}` }, finds: [ { field: 'resultExpression' } ], noFix: true },
    { texts: { 'authentication.token': AZURE } },
    { texts: { 'authentication.token': `sk-ant-api03-${ 'aB3d_-'.repeat(15) }AA` } }
  ]
};
