import { modelById } from './find-model';

const MILLION = 1_000_000;

/** Tokens as `usage` reports them; `cachedTokens` are part of `promptTokens`. */
export type BilledTokens = { promptTokens: number; completionTokens: number; cachedTokens?: number };

/** The cost of a call in US dollars at the table's prices; null if the model or its price is not known. */
export function estimateCost(modelId: string, { promptTokens, completionTokens, cachedTokens = 0 }: BilledTokens): number | null {
  const model = modelById(modelId);

  if (!model?.price) {
    return null;
  }

  const { input, cached, output } = model.price;
  const surcharge = model.longPrompt && promptTokens > model.longPrompt.above ? model.longPrompt : null;
  const inputCost = (promptTokens - cachedTokens) * input + cachedTokens * (cached ?? input);
  const outputCost = completionTokens * output;

  return (inputCost * (surcharge?.inputFactor ?? 1) + outputCost * (surcharge?.outputFactor ?? 1)) / MILLION;
}

/** An amount of dollars, with one significant digit below a cent, otherwise two decimals: `$0.0001`, `$1.20`. */
export function formatCost(dollars: number): string {
  if (dollars === 0 || dollars >= 0.01) {
    return `$${ dollars.toFixed(2) }`;
  }

  const digits = Math.min(20, -Math.floor(Math.log10(dollars)));

  return `$${ dollars.toFixed(digits) }`;
}
