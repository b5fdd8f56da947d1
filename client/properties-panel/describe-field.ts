import { fieldById, modelChoices } from '../../core/template';
import type { Control, FeelMode, FieldId } from '../../core/template';
import type { TemplateProperty, Translate } from '../types/host';
import { FIELD_TEXTS, OPERATION_LABELS } from '../messages/fields';

import { choicesOfProperty, feelOfProperty, textOfProperty } from './template-property';
import type { Choice } from './template-property';

/** The presentation of a field. `tooltip` can contain the template's HTML; `choices` is null if it is not a dropdown. */
export type FieldDescription = {
  label: string;
  tooltip: string | undefined;
  placeholder: string | undefined;
  feel: FeelMode;
  control: Control;
  choices: readonly Choice[] | null;
};

/** Describes a field with the texts of the loaded template or, if none is loaded, with ours. */
export function describeField(
    fieldId: FieldId,
    version: number,
    property: TemplateProperty | undefined,
    translate: Translate
): FieldDescription {
  const { feel, control } = fieldById(fieldId);
  const words = FIELD_TEXTS[ fieldId ];

  if (!property) {
    return {
      label: translate(words.label),
      tooltip: escapeHtml(translate(words.tooltip)),
      placeholder: words.placeholder,
      feel,
      control,
      choices: ownChoices(fieldId, version, translate)
    };
  }

  return {
    label: textOfProperty(property, 'label') ?? translate(words.label),
    tooltip: tooltipOf(property, translate),
    placeholder: textOfProperty(property, 'placeholder') ?? words.placeholder,
    feel: feelOfProperty(property),
    control,
    choices: choicesOfProperty(property)
  };
}


// helpers //////////

/** Appends the description to the tooltip, which keeps the form compact. */
function tooltipOf(property: TemplateProperty, translate: Translate): string | undefined {
  const texts = [ textOfProperty(property, 'tooltip'), textOfProperty(property, 'description') ]
    .flatMap(text => text === undefined ? [] : [ translate(text) ]);

  return texts.length ? texts.join(' ') : undefined;
}

function ownChoices(fieldId: FieldId, version: number, translate: Translate): readonly Choice[] | null {
  if (fieldId === 'operation') {
    return Object.entries(OPERATION_LABELS).map(([ value, label ]) => ({ value, label: translate(label) }));
  }

  return fieldId === 'internal_model' ? modelChoices(version) : null;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
