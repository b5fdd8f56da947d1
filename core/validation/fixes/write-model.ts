import type { TaskModel } from '../../task';
import { modelChoices } from '../../template';
import type { FieldId } from '../../template';

import { fieldText, fieldsVersion } from '../text/field-text';
import { CUSTOM, CUSTOM_SINCE } from '../facts/model-fact';
import type { FieldChange, FixValues } from '../types';

/** Writes a model, from the template's list if possible, else as the custom model, and the settings that it needs. */
export function writeModel(task: TaskModel, { model = '', temperature, choices }: FixValues): FieldChange[] {
  return [
    ...modelFields(fieldsVersion(task), model),
    ...changeTo(task, 'internal_temperature', temperature),
    ...changeTo(task, 'internal_choices', choices)
  ];
}


// helpers //////////

function modelFields(version: number, model: string): FieldChange[] {
  if (version < CUSTOM_SINCE) {
    return [ { field: 'internal_model', value: model } ];
  }

  const offered = modelChoices(version).some(({ value }) => value === model);

  return [
    { field: 'internal_model', value: offered ? model : CUSTOM },
    { field: 'internal_custom_model', value: offered ? null : model }
  ];
}

function changeTo(task: TaskModel, field: FieldId, value: string | undefined): FieldChange[] {
  return value === undefined || fieldText(task, field) === value ? [] : [ { field, value } ];
}
