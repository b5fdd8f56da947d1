import { chatCapability, isShutDown, modelById } from '../../core/openai';
import type { Model } from '../../core/openai';
import type { JsonObject } from '../../core/result';

import { fault } from '../reply';
import type { ApiFault } from '../reply';
import { scenarioOf, scenarioOfModel } from '../scenarios';

/** The model that scenario ids behave like. */
const STAND_IN = 'gpt-4o';

/** The catalog entry that a request's model answers as; null where there is none. */
export function modelOf(id: string): Model | null {
  const scenario = scenarioOfModel(id);

  if (scenario !== null && scenarioOf(scenario)) {
    const standIn = modelById(STAND_IN);

    return standIn && { ...standIn, id, snapshot: id, otherIds: [], shutdown: null };
  }

  return modelById(id);
}

/** Why a model does not answer chat completions; null where it does. */
export function checkModel(id: string): ApiFault | null {
  const model = modelOf(id);

  if (model && isShutDown(model)) {
    return fault(`The model ${ id } has been deprecated and shut down.`, { status: 404, code: 'model_not_found' });
  }

  if (model) {
    return null;
  }

  switch (chatCapability(id)) {
  case 'responses-only':
    return fault('This model is served by the responses endpoint only.', { status: 404, param: 'model' });
  case 'completions-only':
    return fault('This model is served by the completions endpoint only.', { status: 404, param: 'model' });
  default:
    return fault(`The model ${ id } does not exist or you have no access to it.`, { status: 404, code: 'model_not_found' });
  }
}

/** Whether the model reasons on this request: by its default, or by the effort asked for. */
export function reasons(model: Model, body: JsonObject): boolean {
  return model.reasoning !== null && (body.reasoning_effort ?? model.reasoning.default) !== 'none';
}
