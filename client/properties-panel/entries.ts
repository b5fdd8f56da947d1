import { inputSource } from '../../core/task';
import type { TaskModel } from '../../core/task';
import { conditionHolds, FIELDS, fieldById } from '../../core/template';
import type { Field, FieldId, SectionId } from '../../core/template';
import type { TemplateProperty } from '../types/host';
import { versionOf } from '../modeling';

import { FieldEntry } from './FieldEntry';
import { fieldOfProperty, isTemplateProperty } from './template-property';

/** An entry of the panel from any provider. */
export type PanelEntry = { id: string; component: unknown; property?: unknown; [name: string]: unknown };

/** A group of the panel; lists have `items` instead of entries. */
export type PanelGroup = { id: string; entries?: PanelEntry[]; [name: string]: unknown };

/** Our own entry. If it replaces a template's entry, it keeps its id and property, by which others find it. */
export type FieldEntryDefinition = PanelEntry & { fieldId: FieldId; version: number; property?: TemplateProperty };

/** Takes the entries that we render out of the template's groups and removes the groups that become empty. */
export function takeTemplateEntries(groups: readonly PanelGroup[], task: TaskModel): {
  groups: PanelGroup[];
  entries: FieldEntryDefinition[];
} {
  const taken = new Map<FieldId, FieldEntryDefinition>();

  const rest = groups.flatMap(group => {
    if (!group.id.startsWith(TEMPLATE_GROUP) || !group.entries) {
      return [ group ];
    }

    const kept = group.entries.filter(entry => {
      const property = isTemplateProperty(entry.property) ? entry.property : undefined;
      const field = property && fieldOfProperty(property);

      if (!field || taken.has(field.id)) {
        return true;
      }

      taken.set(field.id, { ...entry, ...ownEntry(field, task), id: entry.id, property });

      return false;
    });

    return kept.length ? [ { ...group, entries: kept } ] : [];
  });

  return { groups: rest, entries: FIELDS.flatMap(field => taken.get(field.id) ?? []) };
}

/** The entries of a task whose template is not loaded. */
export function ownEntries(task: TaskModel): FieldEntryDefinition[] {
  const version = versionOf(task);
  const model = inputSource(task, 'internal_model') ?? undefined;

  return FIELDS
    .filter(field => field.since <= version)
    .filter(field => task.operation ? conditionHolds(field.condition, task.operation, model) : !field.condition)
    .map(field => ownEntry(field, task));
}

export function sectionOf(entry: FieldEntryDefinition): SectionId {
  return fieldById(entry.fieldId).section;
}


// helpers //////////

const TEMPLATE_GROUP = 'ElementTemplates__CustomProperties';

function ownEntry(field: Field, task: TaskModel): FieldEntryDefinition {
  return { id: `openai-${ field.id }`, component: FieldEntry, fieldId: field.id, version: versionOf(task) };
}
