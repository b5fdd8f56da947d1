import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/**
 * Reports differ on whether these models accept a temperature, even a temperature of 1 (docs/openai-api.md, section 5). A
 * test run shows whether yours does.
 */
export const temperaturePresenceUnclear = defineRule({
  id: 'temperature/presence-unclear',
  severity: 'info',
  check: facts => {
    const model = facts.model();

    return model?.known?.temperature === 'refused' && model.known.reasoning?.none === true && readTemperature(facts) !== null
      ? [ { field: model.field, values: { model: model.id } } ]
      : [];
  }
});
