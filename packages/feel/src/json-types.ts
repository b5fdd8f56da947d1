/** A JSON value: what goes into an evaluation as context and comes out of it as result. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };
