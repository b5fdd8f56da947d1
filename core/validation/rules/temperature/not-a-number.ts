import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/** A temperature that is no number is sent as null: the model then uses its own. */
export const temperatureNotANumber = defineRule({
  id: 'temperature/not-a-number',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const temperature = readTemperature(facts);

    return temperature && temperature.number === null && !/^\s*\d+,\d+\s*$/.test(temperature.typed)
      ? [ { field: 'internal_temperature', values: { found: temperature.typed } } ]
      : [];
  }
});
