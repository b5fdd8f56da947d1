import {
  FeelEntry, FeelTextAreaEntry, SelectEntry, TextAreaEntry, TextFieldEntry
} from '@bpmn-io/properties-panel';
import { useMemo } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import { fieldById } from '../../core/template';
import type { FieldId } from '../../core/template';
import type { Diagnostic } from '../../core/validation';
import type { DiagramElement, TemplateProperty, Translate } from '../types/host';
import { readBinding } from '../modeling';
import type { OpenAiModeling } from '../modeling';
import { RichText } from '../ui/RichText';
import { FieldProblems } from '../validation';

import { createValidator } from './constraints';
import type { Validate } from './constraints';
import { describeField } from './describe-field';
import { useFieldVariables } from './variables';

type Props = {
  element: DiagramElement;
  id: string;
  fieldId: FieldId;
  version: number;
  property?: TemplateProperty;
};

/** One field of the task with its problems, shown with the host's own component for this kind of field. */
export function FieldEntry({ problems, ...props }: Props & { problems: readonly Diagnostic[] }) {
  const { element, id, fieldId, version, property } = props;
  const translate = useService<Translate>('translate');
  const { label } = describeField(fieldId, version, property, translate);
  const validate = useMemo(() => property && createValidator(property, label, translate), [ property, label, translate ]);
  const value = readBinding(element.businessObject, fieldById(fieldId).binding);

  return (
    <FieldProblems element={ element } id={ id } place={ fieldId } problems={ problems } text={ value } templateError={ validate?.(value) }>
      <Field { ...props } validate={ validate } />
    </FieldProblems>
  );
}


// helpers //////////

function Field({ element, id, fieldId, version, property, validate }: Props & { validate: Validate | undefined }) {
  const modeling = useService<OpenAiModeling>('openAiModeling');
  const translate = useService<Translate>('translate');
  const debounce = useService<unknown>('debounceInput');
  const panelConfig = useService<{ feelTooltipContainer?: unknown }>('config.propertiesPanel', false);
  const variables = useFieldVariables(fieldId);

  const { binding } = fieldById(fieldId);
  const { label, tooltip, placeholder, feel, control, choices } = describeField(fieldId, version, property, translate);

  const common = {
    element, id, label, placeholder, debounce, validate,
    disabled: property?.editable === false,
    tooltip: tooltip && <RichText html={ tooltip } />,
    getValue: () => readBinding(element.businessObject, binding),
    setValue: (value: string | undefined) => modeling.setField(element, fieldId, value ?? '')
  };

  if (choices) {
    return <SelectEntry { ...common } getOptions={ () => withCurrent(choices, common.getValue()) } />;
  }

  if (feel === 'none') {
    return control === 'textarea' ? <TextAreaEntry { ...common } autoResize /> : <TextFieldEntry { ...common } />;
  }

  const Feel = control === 'textarea' ? FeelTextAreaEntry : FeelEntry;

  return (
    <Feel
      { ...common }
      feel={ feel }
      variables={ variables }
      translate={ translate }
      tooltipContainer={ panelConfig?.feelTooltipContainer }
    />
  );
}

type Choice = { value: string; label: string };

/** Keeps a value that is not among the choices visible and selected, so that the dropdown never loses it. */
function withCurrent(choices: readonly Choice[], value: string): readonly Choice[] {
  return value === '' || choices.some(choice => choice.value === value)
    ? choices
    : [ ...choices, { value, label: value } ];
}
