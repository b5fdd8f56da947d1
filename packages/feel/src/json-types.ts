/** A JSON value: the variables of an evaluation and its result. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };
