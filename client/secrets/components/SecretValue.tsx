import { message, renderText } from '../../messages';
import { useTranslate } from '../../ui/use-translate';

import { FormField } from './FormField';
import type { FieldProps } from './FormField';

/** Where a value is typed or pasted. Nothing but `field` ever reads it: it stands in no state and no attribute. */
export function SecretValue(props: FieldProps) {
  const translate = useTranslate();

  return <FormField { ...props } type="password" label={ message('secret/value') } placeholder={ renderText(message('secret/placeholder'), translate) } />;
}
