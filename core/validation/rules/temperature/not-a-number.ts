import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/** If the temperature is not a number, null is sent and the model uses its default. */
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
