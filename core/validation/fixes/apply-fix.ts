import type { TaskModel } from '../../task';

import { fieldText } from '../text/field-text';
import type { ElementFixId, FieldChange, Finding, FixValues } from '../types';

import { applyEdits } from './edits';
import { correctInputOrder } from './correct-input-order';
import { removeLeftOverInputs, writeUrl } from './operation-fixes';
import { writeModel } from './write-model';

const CHANGES: Record<ElementFixId, (task: TaskModel, values: FixValues) => FieldChange[]> = {
  'correct-input-order': correctInputOrder,
  'correct-model-name': writeModel,
  'correct-url': writeUrl,
  'remove-left-over-inputs': removeLeftOverInputs,
  'replace-model': writeModel,
  'set-catch-code': (_task, { eventId = '', code = '' }) => [ { eventId, errorCode: code } ],
  'upgrade-template': (_task, { version }) => [ { templateVersion: Number(version) } ]
};

/** The changes of a finding's quick fix; empty if it has none. Apply all of them in one undo step. */
export function applyFix(task: TaskModel, { field, fix }: Pick<Finding, 'field' | 'fix'>): FieldChange[] {
  if (!fix) {
    return [];
  }

  return 'edits' in fix
    ? [ { field, value: applyEdits(fieldText(task, field) ?? '', fix.edits) } ]
    : CHANGES[ fix.id ](task, fix.values ?? {});
}
