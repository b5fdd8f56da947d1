/** Fired with `{ element, messages }`: the live region of the element's group reads the messages out. */
export const ANNOUNCE = 'openAiTask.announce';
