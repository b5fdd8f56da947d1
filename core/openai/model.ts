/** The state of every table in this folder (docs/openai-api.md). What is later than this date is not known here. */
export const AS_OF = '2026-11-22';

/**
 * What a model answers to a `temperature` at its default reasoning effort, the only one the connector can ask for:
 * `any` takes 0 to 2, `only-1` refuses every other value, `refused` refuses the parameter itself, `unknown` is not
 * documented (1 is safe).
 */
export type TemperatureRule = 'any' | 'only-1' | 'refused' | 'unknown';

/** US dollars per million tokens, standard tier. `cached` is null where no reduced price is published. */
export type Price = { input: number; cached: number | null; output: number };

/** Efforts a model reasons with. `none`: whether reasoning can be switched off. */
export type Reasoning = { default: 'none' | 'medium'; none: boolean };

/** One row of the catalog (docs/openai-api.md, section 5). Null: not published or not known. */
export type Model = {
  id: string;

  /** What the id stands for today, as responses name it; the id itself where nothing else is known. */
  snapshot: string;

  /** Other ids of the same model, with the same limits, price and end. */
  otherIds: readonly string[];

  /** Tokens of prompt and answer together. */
  window: number | null;

  /** Tokens of the prompt, where that is limited on its own. */
  maxInput: number | null;
  maxOutput: number | null;
  temperature: TemperatureRule;

  /** Null: the model does not reason. */
  reasoning: Reasoning | null;

  /** Above this `n` is refused. */
  maxChoices: number;

  /** Above this `n` may be refused: documents and measurements disagree from GPT-5 on. */
  safeChoices: number;
  price: Price | null;

  /** Twice the input and one and a half times the output price beyond 272,000 prompt tokens. */
  longPromptSurcharge: boolean;

  /** `YYYY-MM-DD`: the day the model stops answering, or stopped. */
  shutdown: string | null;

  /** OpenAI's own advice, best first. */
  successors: readonly string[];
};
