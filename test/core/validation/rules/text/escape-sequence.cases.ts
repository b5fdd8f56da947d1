import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    { texts: { 'internal_prompt': 'C:\\dir and \\d+' } },
    { texts: { 'internal_prompt': 'C:\\\\new' } },
    { texts: { 'internal_prompt': '="a\\nb"' } }
  ],
  invalid: [
    { texts: { 'internal_prompt': 'C:\\new' }, finds: [ { field: 'internal_prompt', from: 2, to: 4, values: { found: '\\n' } } ], fixed: { 'internal_prompt': 'C:\\\\new' } },
    { texts: { 'internal_prompt': 'It\\\'s C:\\new, isn\\\'t it' }, finds: [ { from: 2 }, { from: 8 }, { from: 17 } ], fixed: { 'internal_prompt': 'It\'s C:\\new, isn\'t it' } },
    { texts: { 'internal_systemMessage': 'a\\tb\\nc' }, finds: [ { from: 1 }, { from: 4 } ] }
  ]
};
