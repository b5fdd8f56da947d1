/** Fired with `{ element, said }`: the live region of the element's group reads it out. */
export const ANNOUNCE = 'openAiTask.announce';
