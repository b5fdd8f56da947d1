import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/** Whether the model takes another temperature than 1 is not documented. 1 is safe. */
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
