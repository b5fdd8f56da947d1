import type { Verb } from './messages';

/** Each verb once; the compiler asks for all of them. */
const KNOWN: Readonly<Record<Verb, true>> = {
  describe: true,
  startRun: true,
  cancelRun: true,
  map: true,
  secretStates: true,
  listSecrets: true,
  saveSecret: true,
  renameSecret: true,
  removeSecret: true,
  forgetApprovals: true,
  checkKey: true,
  previewImport: true,
  importSecrets: true,
  saveSettings: true
};

/** All verbs: what a bridge offers and the main process answers. */
export const VERBS: readonly Verb[] = Object.keys(KNOWN).filter(isVerb);

/** Whether a text is a verb. */
export function isVerb(text: string): text is Verb {
  return Object.hasOwn(KNOWN, text);
}
