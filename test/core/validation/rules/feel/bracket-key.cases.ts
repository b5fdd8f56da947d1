import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=items[1].name + items[name = "x"][1].id' } },
    { texts: { 'internal_prompt': '=string join(["a", "b"], ", ")' } },
    { texts: { 'internal_prompt': '=get value(customer, "first name")' } },
    { texts: { 'resultExpression': '={a: response.headers.`x-request-id`}' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '="Dear " + customer["name"]' }, finds: [ { from: 19, to: 27, values: { found: '["name"]', text: '.name' } } ], fixed: { 'internal_prompt': '="Dear " + customer.name' } },
    { texts: { 'resultExpression': '={a: response.headers["x-request-id"]}' }, fixed: { 'resultExpression': '={a: response.headers.`x-request-id`}' } },
    { texts: { 'resultExpression': '={a: response["body"].id}' }, fixed: { 'resultExpression': '={a: response.body.id}' } },
    { texts: { 'resultExpression': '={a: response.body.choices["message"]}' }, noFix: true },
    { texts: { 'resultExpression': '={a: response["choices"]}' }, noFix: true }
  ]
};
