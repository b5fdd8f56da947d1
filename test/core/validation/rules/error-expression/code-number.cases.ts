import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'errorExpression': '=if error.code = "401" then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if error.code in ("401", "403") or starts with(error.code, "5") then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if number(error.code) >= 500 then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if error.code in ["401", error.message[1]] then ignoreError() else null' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=if error.code = 401 then ignoreError() else null' }, finds: [ { from: 17, to: 20 } ], fixed: { 'errorExpression': '=if error.code = "401" then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if error.code in [401, 403] then ignoreError() else null' }, finds: [ { from: 19, to: 22 } ], fixed: { 'errorExpression': '=if error.code in ["401", "403"] then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if error.code in (401, 403) then ignoreError() else null' }, fixed: { 'errorExpression': '=if error.code in ("401", "403") then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if error.code between 400 and 499 then ignoreError() else null' }, fixed: { 'errorExpression': '=if error.code between "400" and "499" then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if list contains([401], error.code) then ignoreError() else null' }, fixed: { 'errorExpression': '=if list contains(["401"], error.code) then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if starts with(error.code, 5) then ignoreError() else null' }, fixed: { 'errorExpression': '=if starts with(error.code, "5") then ignoreError() else null' } }
  ]
};
