import { useLayoutEffect } from '@bpmn-io/properties-panel/preact/hooks';

import type { ClientMessage } from '../../../messages';

import { FormField } from '../../components/FormField';
import type { FieldProps } from '../../components/FormField';
import { containsKey } from '../../keys';

type Props = FieldProps & {
  label: ClientMessage;

  /** The initial text. */
  start: string;

  /** Called when a key was typed or pasted here by mistake. It is removed at once, because names are shown everywhere. */
  onKey: () => void;
};

/** The field for a name; it has the focus first. */
export function NameField({ start, onKey, ...props }: Props) {
  const { field, onChange } = props;

  useLayoutEffect(() => {
    if (field.current) {
      field.current.value = start;
      field.current.select();
      field.current.focus();
    }
  }, []);

  const guard = () => {
    if (field.current && containsKey(field.current.value)) {
      field.current.value = '';
      onKey();
    } else {
      onChange();
    }
  };

  return <FormField { ...props } type="text" onChange={ guard } />;
}
