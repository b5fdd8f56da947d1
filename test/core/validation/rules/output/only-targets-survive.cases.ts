import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'resultExpression': '' }, outputs: [ { source: '=1', target: 'x' } ] }
  ],
  invalid: [
    { outputs: [ { source: '=openAiResponse.id', target: 'x' } ], finds: [ { field: 'resultExpression', values: { targets: 'x' } } ], noFix: true }
  ]
};
