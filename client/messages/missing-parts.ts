/** What is said where the Modeler lacks something that the plugin cannot do without. */
export const HOST_TEXTS = {
  'host/missing-parts': 'The OpenAI fields cannot be shown: this Modeler does not provide {parts}. Use Camunda Modeler 5.36 or later, or a newer version of the plugin.'
} as const;
