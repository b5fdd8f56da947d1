import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=if error.code = "401" then ignoreError() else null' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=if error.code = 401 then ignoreError() else null' }, finds: [ { from: 17, to: 20 } ], fixed: { 'errorExpression': '=if error.code = "401" then ignoreError() else null' } }
  ]
};
