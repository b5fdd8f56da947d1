import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { operation: 'moderation' }
  ],
  invalid: [
    { texts: { 'internal_textToAnalyze': 'old' }, finds: [ { field: 'operation', values: { inputs: 'internal_textToAnalyze' } } ], fixed: { 'internal_textToAnalyze': null } },
    { operation: 'moderation', texts: { 'internal_prompt': 'old', 'internal_choices': '1' }, fixed: { 'internal_prompt': null, 'internal_choices': null } },
    { texts: { 'body': '={"input": internal_textToAnalyze}' }, finds: [ { values: { inputs: 'body' } } ] }
  ]
};
