import { replaceModel, replacementFor } from '../../fields/model-advice';
import { defineRule } from '../../rule';
import { readTemperature } from '../../fields/temperature';

/** Some models refuse the parameter itself, which the template always sends. Another model is the way out. */
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
