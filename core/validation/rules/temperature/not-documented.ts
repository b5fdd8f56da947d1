import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/** It is not documented whether the model accepts a temperature other than 1. A temperature of 1 is safe. */
export const temperatureNotDocumented = defineRule({
  id: 'temperature/not-documented',
  severity: 'warning',
  check: facts => {
    const model = facts.model();
    const temperature = readTemperature(facts);

    return model?.known?.temperature === 'unknown' && temperature && temperature.number !== null && temperature.number !== 1
      ? [ {
        field: 'internal_temperature',
        values: { model: model.id },
        fix: replace('replace-value', 0, temperature.text.length, '1')
      } ]
      : [];
  }
});
