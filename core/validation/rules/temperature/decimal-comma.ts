import { defineRule } from '../../rule';
import { isInRange, readTemperature, temperatureText } from '../../fields/temperature';

/** Use a decimal point. A string with a decimal comma is not a number, so null is sent. */
export const temperatureDecimalComma = defineRule({
  id: 'temperature/decimal-comma',
  severity: 'error',
  coveredByTemplate: true,
  check: facts => {
    const temperature = readTemperature(facts);

    if (!temperature || !/^\s*\d+,\d+\s*$/.test(temperature.typed)) {
      return [];
    }

    const number = Number(temperature.typed.replace(',', '.'));
    const text = temperatureText(number);

    return [ {
      field: 'internal_temperature',
      values: { found: temperature.text, text },
      ...isInRange(number) ? { fix: { id: 'use-decimal-point', values: { text }, edits: [ { from: 0, to: temperature.text.length, text } ] } } : {}
    } ];
  }
});
