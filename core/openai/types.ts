/**
 * Whether a model accepts a `temperature` at its default reasoning effort, the only one the connector can ask for:
 * `any` accepts 0 to 2, `only-1` rejects any other value, `refused` rejects the parameter itself, `unknown` is not
 * documented (1 is safe).
 */
export type TemperatureRule = 'any' | 'only-1' | 'refused' | 'unknown';

/** US dollars per million tokens, standard tier. `cached` is null if no reduced price is published. */
export type Price = { input: number; cached: number | null; output: number };

/** The factors of the prices for a prompt of more than `above` tokens. */
export type LongPromptSurcharge = { above: number; inputFactor: number; outputFactor: number };

/** The reasoning efforts of a model. `none`: whether reasoning can be switched off. */
export type Reasoning = { default: 'none' | 'medium'; none: boolean };

/** One row of the catalog (docs/openai-api.md, section 5). Null: not published or not known. */
export type Model = {
  id: string;

  /** The current snapshot of the id, as responses name it; the id itself if no other is known. */
  snapshot: string;

  /** Other ids of the same model, with the same limits, price and shutdown. */
  otherIds: readonly string[];

  /** Tokens of prompt and answer together. */
  window: number | null;

  /** Tokens of the prompt, if they have a limit of their own. */
  maxInput: number | null;
  maxOutput: number | null;
  temperature: TemperatureRule;

  /** Null: the model does not reason. */
  reasoning: Reasoning | null;

  /** A larger `n` is rejected. */
  maxChoices: number;

  /** A larger `n` is possibly rejected: documentation and measurements differ from GPT-5 on. */
  safeChoices: number;
  price: Price | null;

  /** Null: the price is the same for every prompt. */
  longPrompt: LongPromptSurcharge | null;

  /** `YYYY-MM-DD`: the day of the shutdown, also a past one. */
  shutdown: string | null;

  /** OpenAI's own advice, best first. */
  successors: readonly string[];

  /**
   * The order in which the model is proposed if OpenAI names no usable successor, 1 first. Null: not proposed.
   */
  fallbackRank: number | null;
};
