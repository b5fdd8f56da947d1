import type { TaskModel } from '../../model';
import { modelChoices } from '../../template';

import { fieldText, fieldsVersion } from '../field-text';
import { CUSTOM, CUSTOM_SINCE } from '../model';
import type { FieldChange, FixValues } from '../types';

/** Chooses a model: from the template's list where it is there, else as the custom model; with its temperature. */
export function writeModel(task: TaskModel, { model = '', temperature }: FixValues): FieldChange[] {
  const version = fieldsVersion(task);

  if (version < CUSTOM_SINCE) {
    return [ { field: 'internal_model', value: model } ];
  }

  const offered = modelChoices(version).some(({ value }) => value === model);
  const changes: FieldChange[] = [
    { field: 'internal_model', value: offered ? model : CUSTOM },
    { field: 'internal_custom_model', value: offered ? null : model }
  ];

  return temperature === undefined || fieldText(task, 'internal_temperature') === temperature
    ? changes
    : [ ...changes, { field: 'internal_temperature', value: temperature } ];
}
