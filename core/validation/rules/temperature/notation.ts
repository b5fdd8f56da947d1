import { replace } from '../../findings';
import { defineRule } from '../../rule';
import { isInRange, readTemperature, temperatureText } from '../../fields/temperature';

/** The template accepts 0, 1, 2, and decimals such as 0.7 or 1.25. It does not accept `2.0`, `.5`, or more than two decimals. */
export const temperatureNotation = defineRule({
  id: 'temperature/notation',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const temperature = readTemperature(facts);

    if (!temperature || temperature.allowed || temperature.number === null || !isInRange(temperature.number)) {
      return [];
    }

    const text = temperatureText(temperature.number);

    return [ {
      field: 'internal_temperature',
      values: { found: temperature.text, text },
      fix: replace('replace-value', 0, temperature.text.length, text)
    } ];
  }
});
