/**
 * What a model answers to a `temperature` at its default reasoning effort, the only one the connector can ask for:
 * `any` takes 0 to 2, `only-1` refuses every other value, `refused` refuses the parameter itself, `unknown` is not
 * documented (1 is safe).
 */
export type TemperatureRule = 'any' | 'only-1' | 'refused' | 'unknown';

/** US dollars per million tokens, standard tier. `cached` is null where no reduced price is published. */
export type Price = { input: number; cached: number | null; output: number };

/** The factors of the prices where a prompt has more than `above` tokens. */
export type LongPromptSurcharge = { above: number; inputFactor: number; outputFactor: number };

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

  /** Null: the price is the same for every prompt. */
  longPrompt: LongPromptSurcharge | null;

  /** `YYYY-MM-DD`: the day the model stops answering, or stopped. */
  shutdown: string | null;

  /** OpenAI's own advice, best first. */
  successors: readonly string[];

  /**
   * A model to propose where OpenAI names no successor, 1 first: every version of the template can use it. Null: not proposed.
   */
  fallbackRank: number | null;
};
