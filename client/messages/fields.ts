/** Our own words for the fields, where no template is loaded that has some (docs/user-interface.md, section 2). */

import type { FieldId, SectionId } from '../../core/template';

export type FieldText = { label: string; tooltip: string; placeholder?: string };

export const FIELD_TEXTS: Record<FieldId, FieldText> = {
  'operation': {
    label: 'Operation',
    tooltip: 'What the task asks OpenAI to do. Switching replaces the fields below; undo brings them back.'
  },
  'authentication.token': {
    label: 'OpenAI API key',
    tooltip: 'A reference to a secret, such as {{secrets.OPENAI_API_KEY}}. The key itself never belongs in a diagram.',
    placeholder: '{{secrets.OPENAI_API_KEY}}'
  },
  'internal_organization': {
    label: 'Organization',
    tooltip: "Only if the key's owner belongs to several organizations. Starts with org-."
  },
  'internal_model': {
    label: 'Model',
    tooltip: 'The chat model. Choose Custom to enter any model ID.'
  },
  'internal_custom_model': {
    label: 'Custom model version',
    tooltip: 'The model ID, for example gpt-5.6-luna.'
  },
  'internal_temperature': {
    label: 'Temperature',
    tooltip: 'From 0 (steady) to 2 (varied). Some models accept only 1.'
  },
  'internal_systemMessage': {
    label: 'System message',
    tooltip: 'Instructions that apply to the whole conversation.'
  },
  'internal_chatHistory': {
    label: 'Chat history',
    tooltip: 'A FEEL list of earlier messages: [{role: "user", content: "…"}].'
  },
  'internal_prompt': {
    label: 'Prompt',
    tooltip: 'The question or text for the model.'
  },
  'internal_choices': {
    label: 'Choices to generate',
    tooltip: 'How many alternative answers to ask for. Each one costs tokens.'
  },
  'internal_textToAnalyze': {
    label: 'Evaluation input',
    tooltip: 'The text to check.'
  },
  'resultVariable': {
    label: 'Result variable',
    tooltip: 'Stores the whole response under this name.'
  },
  'resultExpression': {
    label: 'Result expression',
    tooltip: 'A FEEL context; each key becomes a process variable. Overrides the result variable if the names are the same.'
  },
  'connectionTimeoutInSeconds': {
    label: 'Connection timeout',
    tooltip: 'Seconds to wait. 0 means no limit.'
  },
  'errorExpression': {
    label: 'Error expression',
    tooltip: 'Runs after every call, including successful ones. Returns bpmnError(…), jobError(…), ignoreError(…) or null.'
  },
  'retries': {
    label: 'Retries',
    tooltip: 'The total number of attempts.'
  },
  'retryBackoff': {
    label: 'Retry backoff',
    tooltip: 'Pause between attempts, such as PT30S.',
    placeholder: 'PT30S'
  },
  'jobTimeout': {
    label: 'Job timeout',
    tooltip: 'After this time, the job is available to another worker.'
  }
};

/** The sections with a heading; the general fields stand above them without one. */
export const SECTION_LABELS: Record<Exclude<SectionId, 'general'>, string> = {
  payload: 'Payload',
  response: 'Response mapping',
  errors: 'Error handling',
  retries: 'Retries'
};

export const OPERATION_LABELS = { chat: 'Chat', moderation: 'Moderation' } as const;
