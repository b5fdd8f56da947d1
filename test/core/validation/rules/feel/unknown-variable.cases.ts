import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': '=anything' } },
    { texts: { 'internal_prompt': '=string(items[price > 3])' }, context: { variables: [ 'items' ] } },
    { texts: { 'internal_prompt': '=known + internal_systemMessage' }, context: { variables: [ 'known', 'internal_systemMessage' ] } },
    { texts: { 'resultExpression': '={a: response.status, b: a + 1}' } },
    { texts: { 'errorExpression': '=if error.code = null and job.retries > 1 then null else openAiResponse.x' } },
    { texts: { 'internal_prompt': '=list[name = "x"][1].title' }, context: { variables: [ 'list' ] } },
    { texts: { 'internal_prompt': '=if is defined(maybe) then maybe else "none"' }, context: { variables: [] } },
    { texts: { 'internal_prompt': '=if maybe = null then "none" else maybe' }, context: { variables: [] } },
    { texts: { 'internal_prompt': '=get or else(maybe, camunda.vars.env.TEXT)' }, context: { variables: [] } }
  ],
  invalid: [
    { texts: { 'internal_prompt': '=name' }, context: { variables: [ 'other' ] }, finds: [ { field: 'internal_prompt', from: 1, to: 5, values: { name: 'name' } } ], noFix: true },
    { texts: { 'resultExpression': '={a: choices[1].message.content}' }, finds: [ { from: 5, to: 12 } ], fixed: { 'resultExpression': '={a: response.body.choices[1].message.content}' } },
    { texts: { 'resultExpression': '={a: customer}' }, noFix: true },
    { texts: { 'internal_prompt': '=for x in names return x + suffix' }, context: { variables: [ 'names' ] }, finds: [ { from: 27, to: 33, values: { name: 'suffix' } } ], noFix: true }
  ]
};
