/** The extension property (`zeebe:property`) that lists the rules that are silenced for a task. */
export const SILENCED_RULES = 'openaiTask:silencedRules';
