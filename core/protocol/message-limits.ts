/** The most secrets that one message can ask about, and the longest name in it. */
export const MAX_NAMES = 200;
export const MAX_NAME_LENGTH = 500;
