import { message, renderText } from '../../messages';
import { useTranslate } from '../../ui/use-translate';

import { FormField } from './FormField';
import type { FieldProps } from './FormField';

/** The field into which a value is typed or pasted. Only `field` reads it: the value is in no state and no attribute. */
export function SecretValue(props: FieldProps) {
  const translate = useTranslate();

  return <FormField { ...props } type="password" label={ message('secret/value') } placeholder={ renderText(message('secret/placeholder'), translate) } />;
}
