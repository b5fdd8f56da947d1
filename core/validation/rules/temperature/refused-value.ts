import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/** Reasoning models accept only temperature 1, and the template cannot switch reasoning off. */
export const temperatureRefusedValue = defineRule({
  id: 'temperature/refused-value',
  severity: 'error',
  check: facts => {
    const model = facts.model();
    const temperature = readTemperature(facts);
    const rule = model?.known?.temperature;

    if (!model || !temperature || temperature.number === null || temperature.number === 1) {
      return [];
    }

    return rule === 'only-1' || rule === 'refused' && model.known?.reasoning?.none === true
      ? [ {
        field: 'internal_temperature',
        values: { model: model.id },
        fix: replace('replace-value', 0, temperature.text.length, '1')
      } ]
      : [];
  }
});
