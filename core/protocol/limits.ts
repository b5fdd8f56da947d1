/** How many secrets one message may ask about, and how long a name in it may be. */
export const MAX_NAMES = 200;
export const MAX_NAME_LENGTH = 500;
