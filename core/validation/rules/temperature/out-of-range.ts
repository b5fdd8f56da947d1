import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { isInRange, readTemperature, temperatureText } from '../../fields/temperature';

/** OpenAI accepts temperatures from 0 to 2 and returns 400 for any other number. */
export const temperatureOutOfRange = defineRule({
  id: 'temperature/out-of-range',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const temperature = readTemperature(facts);

    return temperature && temperature.number !== null && !isInRange(temperature.number)
      ? [ {
        field: 'internal_temperature',
        values: { found: temperature.typed },
        fix: replace('replace-value', 0, temperature.text.length, temperatureText(temperature.number))
      } ]
      : [];
  }
});
