/** The extension property (`zeebe:property`) that names the rules a task does not want to hear of. */
export const SILENCED_RULES = 'openaiTask:silencedRules';
