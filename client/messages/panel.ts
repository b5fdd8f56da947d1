/** The labels of the group of fields, and the summaries of its folded sections. */
export const PANEL_TEXTS = {
  'panel/group': 'OpenAI',
  'panel/contains-error': 'Section contains an error',
  'panel/toggle': 'Toggle section',
  'panel/result-expression': 'Result expression',
  'panel/not-stored': 'Not stored',
  'panel/error-expression': 'Error expression',
  'panel/no-error-expression': 'No error expression',
  'panel/attempts-by-expression': 'Attempts by expression',
  'panel/one-attempt': '1 attempt',
  'panel/attempts': '{attempts} attempts',
  'panel/attempts-with-pause': '{attempts} attempts, {pause} apart',
  'panel/written-in': 'Written in {origins}'
} as const;
