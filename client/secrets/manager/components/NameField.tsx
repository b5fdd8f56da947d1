import { useLayoutEffect } from '@bpmn-io/properties-panel/preact/hooks';

import type { ClientMessage } from '../../../messages';

import { FormField } from '../../components/FormField';
import type { FieldProps } from '../../components/FormField';
import { containsKey } from '../../keys';

type Props = FieldProps & {
  label: ClientMessage;

  /** What stands in it at first. */
  start: string;

  /** A key was typed or pasted here by mistake, and taken out at once: a name is shown everywhere. */
  onKey: () => void;
};

/** Where a name is typed; it has the focus first. */
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
