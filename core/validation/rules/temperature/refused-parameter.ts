import { replaceModel, replacementFor } from '../../fields/model-advice';
import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/** Some models do not accept the temperature parameter, which the template always sends. Use another model. */
export const temperatureRefusedParameter = defineRule({
  id: 'temperature/refused-parameter',
  severity: 'error',
  check: facts => {
    const model = facts.model();
    const refused = model?.known?.temperature === 'refused' && model.known.reasoning?.none !== true;

    return model && refused && readTemperature(facts)
      ? [ {
        field: model.field,
        values: { model: model.id },
        ...replaceModel(replacementFor(model, facts))
      } ]
      : [];
  }
});
