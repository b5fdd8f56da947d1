import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'internal_temperature': '0,7' } },
    { texts: { 'internal_temperature': '=t' } }
  ],
  invalid: [
    { texts: { 'internal_temperature': '{{secrets.TEMPERATURE}}' }, finds: [ { values: { found: '{{secrets.TEMPERATURE}}' } } ], noFix: true },
    { texts: { 'internal_temperature': 'hot' }, finds: [ { field: 'internal_temperature', values: { found: 'hot' } } ], noFix: true },
    { texts: { 'internal_temperature': '="hot"' }, finds: [ { values: { found: 'hot' } } ], noFix: true }
  ]
};
