import type { LongPromptSurcharge, Model, Price, TemperatureRule } from './types';

/** The day of the facts in this folder (docs/openai-api.md). Later changes are not included. */
export const AS_OF = '2026-11-22';

/** Shared by the rows of a family; a row says only what is its own. */
type Family = Pick<Model, 'window' | 'maxInput' | 'maxOutput' | 'temperature' | 'reasoning' | 'maxChoices' | 'safeChoices' | 'longPrompt'>;
type Row = Partial<Omit<Model, 'id' | 'price'>>;
type Prices = readonly [ input: number, cached: number | null, output: number ];

const CHAT: Family = {
  window: 128000,
  maxInput: null,
  maxOutput: 16384,
  temperature: 'any',
  reasoning: null,
  maxChoices: 128,
  safeChoices: 128,
  longPrompt: null
};

const GPT_35: Family = { ...CHAT, window: 16385, maxOutput: 4096 };
const GPT_4: Family = { ...CHAT, window: 8192, maxOutput: 8192 };
const GPT_4_32K: Family = { ...CHAT, window: 32768, maxOutput: 8192 };
const GPT_4_TURBO: Family = { ...CHAT, maxOutput: 4096 };
const GPT_41: Family = { ...CHAT, window: 1047576, maxOutput: 32768 };

const O_SERIES: Family = {
  ...CHAT,
  window: 200000,
  maxOutput: 100000,
  temperature: 'only-1',
  reasoning: { default: 'medium', none: false }
};

const GPT_5_CHAT: Family = { ...CHAT, safeChoices: 8 };

const GPT_5: Family = {
  ...CHAT,
  window: 400000,
  maxInput: 272000,
  maxOutput: 128000,
  temperature: 'only-1',
  reasoning: { default: 'medium', none: false },
  safeChoices: 8
};

/** From 5.1 to 5.4 reasoning is off unless asked for, so any temperature is taken. */
const GPT_51: Family = { ...GPT_5, temperature: 'any', reasoning: { default: 'none', none: true } };
const SURCHARGE: LongPromptSurcharge = { above: 272_000, inputFactor: 2, outputFactor: 1.5 };
const LONG: Pick<Family, 'window' | 'maxInput' | 'longPrompt'> = { window: 1050000, maxInput: 922000, longPrompt: SURCHARGE };
const GPT_55: Family = { ...GPT_5, ...LONG, temperature: 'unknown', reasoning: { default: 'medium', none: true } };
const GPT_56: Family = { ...GPT_55, temperature: 'only-1', maxChoices: 8 };
const GPT_6: Family = { ...GPT_55, temperature: 'refused' };
const ALWAYS_REASONING: Pick<Family, 'reasoning'> = { reasoning: { default: 'medium', none: false } };

/** The catalog of docs/openai-api.md, section 5: ids, limits, prices and shutdowns as of `AS_OF`. */
export const MODELS: readonly Model[] = [
  model('gpt-3.5-turbo', GPT_35, [ 0.5, null, 1.5 ], {
    snapshot: 'gpt-3.5-turbo-0125', shutdown: '2026-10-23', successors: [ 'gpt-5.6-terra' ]
  }),
  model('gpt-3.5-turbo-1106', GPT_35, [ 1, null, 2 ], { shutdown: '2026-09-28' }),
  model('gpt-3.5-turbo-0613', GPT_35, [ 1.5, null, 2 ], { window: null, otherIds: [ 'gpt-3.5-turbo-0301' ], shutdown: '2024-09-13' }),
  model('gpt-3.5-turbo-16k-0613', GPT_35, [ 3, null, 4 ], { window: null, otherIds: [ 'gpt-3.5-turbo-16k' ], shutdown: '2024-09-13' }),
  model('gpt-4', GPT_4, [ 30, null, 60 ], { snapshot: 'gpt-4-0613', shutdown: '2026-10-23', successors: [ 'gpt-5.6-sol' ] }),
  model('gpt-4-32k', GPT_4_32K, [ 60, null, 120 ], {
    snapshot: 'gpt-4-32k-0613', otherIds: [ 'gpt-4-32k-0314' ], shutdown: '2025-06-06', successors: [ 'gpt-4o' ]
  }),
  model('gpt-4-turbo', GPT_4_TURBO, [ 10, null, 30 ], {
    snapshot: 'gpt-4-turbo-2024-04-09', shutdown: '2026-10-23', successors: [ 'gpt-5.6-sol' ]
  }),
  model('gpt-4-turbo-preview', GPT_4_TURBO, [ 10, null, 30 ], {
    snapshot: 'gpt-4-0125-preview', shutdown: '2026-03-26', successors: [ 'gpt-5', 'gpt-4.1' ]
  }),
  model('gpt-4-vision-preview', GPT_4_TURBO, [ 10, null, 30 ], { shutdown: '2024-12-06', successors: [ 'gpt-4o' ] }),
  model('gpt-4o', CHAT, [ 2.5, 1.25, 10 ], {
    snapshot: 'gpt-4o-2024-08-06', otherIds: [ 'gpt-4o-2024-11-20' ], shutdown: '2027-01-14', successors: [ 'gpt-6-luna' ]
  }),
  model('gpt-4o-2024-05-13', CHAT, [ 5, null, 15 ], { maxOutput: 4096, shutdown: '2026-10-23', successors: [ 'gpt-5.6-sol' ] }),
  model('gpt-4o-mini', CHAT, [ 0.15, 0.075, 0.6 ], {
    snapshot: 'gpt-4o-mini-2024-07-18', shutdown: '2027-01-14', successors: [ 'gpt-6-luna' ]
  }),
  model('gpt-4o-search-preview', CHAT, null, { temperature: 'refused', otherIds: [ 'gpt-4o-mini-search-preview' ] }),
  model('gpt-4o-search-preview-2025-03-11', CHAT, null, {
    temperature: 'refused', otherIds: [ 'gpt-4o-mini-search-preview-2025-03-11' ], shutdown: '2026-07-23'
  }),
  model('gpt-4o-audio-preview-2024-12-17', CHAT, null, {
    otherIds: [ 'gpt-4o-mini-audio-preview-2024-12-17' ], shutdown: '2026-07-23', successors: [ 'gpt-audio' ]
  }),
  model('gpt-4o-audio-preview', CHAT, null, { otherIds: [ 'gpt-4o-mini-audio-preview' ], shutdown: '2027-01-20', successors: [ 'gpt-audio' ] }),
  model('chatgpt-4o-latest', CHAT, [ 5, null, 15 ], { temperature: 'unknown', shutdown: '2026-02-17' }),
  model('gpt-4.5-preview', CHAT, [ 75, 37.5, 150 ], { temperature: 'unknown', shutdown: '2025-07-14' }),
  model('gpt-4.1', GPT_41, [ 2, 0.5, 8 ], {
    snapshot: 'gpt-4.1-2025-04-14', shutdown: '2027-01-14', successors: [ 'gpt-6-luna' ], fallbackRank: 3
  }),
  model('gpt-4.1-mini', GPT_41, [ 0.4, 0.1, 1.6 ], {
    snapshot: 'gpt-4.1-mini-2025-04-14', shutdown: '2027-01-14', successors: [ 'gpt-6-luna' ]
  }),
  model('gpt-4.1-nano', GPT_41, [ 0.1, 0.025, 0.4 ], {
    snapshot: 'gpt-4.1-nano-2025-04-14', shutdown: '2026-10-23', successors: [ 'gpt-5.6-luna' ]
  }),
  model('o1', O_SERIES, [ 15, 7.5, 60 ], { snapshot: 'o1-2024-12-17', shutdown: '2026-10-23', successors: [ 'gpt-5.6-sol' ] }),
  model('o1-preview', O_SERIES, [ 15, 7.5, 60 ], { window: 128000, maxOutput: 32768 }),
  model('o1-mini', O_SERIES, [ 1.1, 0.55, 4.4 ], { window: 128000, maxOutput: 65536 }),
  model('o3', O_SERIES, [ 2, 0.5, 8 ], { snapshot: 'o3-2025-04-16', shutdown: '2026-12-11', successors: [ 'gpt-5.6-sol' ] }),
  model('o3-mini', O_SERIES, [ 1.1, 0.55, 4.4 ], { snapshot: 'o3-mini-2025-01-31', shutdown: '2026-10-23', successors: [ 'gpt-5.6-sol' ] }),
  model('o4-mini', O_SERIES, [ 1.1, 0.275, 4.4 ], { snapshot: 'o4-mini-2025-04-16', shutdown: '2026-10-23', successors: [ 'gpt-5.6-terra' ] }),
  model('gpt-5', GPT_5, [ 1.25, 0.125, 10 ], { snapshot: 'gpt-5-2025-08-07', shutdown: '2026-12-11', successors: [ 'gpt-6.1-sol' ] }),
  model('gpt-5-mini', GPT_5, [ 0.25, 0.025, 2 ], { snapshot: 'gpt-5-mini-2025-08-07', shutdown: '2026-12-11', successors: [ 'gpt-6.1-terra' ] }),
  model('gpt-5-nano', GPT_5, [ 0.05, 0.005, 0.4 ], { snapshot: 'gpt-5-nano-2025-08-07', shutdown: '2026-12-11', successors: [ 'gpt-6-luna' ] }),
  model('gpt-5-chat-latest', GPT_5_CHAT, [ 1.25, 0.125, 10 ], { shutdown: '2026-07-23', successors: [ 'gpt-5.6-sol' ] }),
  model('gpt-5.1-chat-latest', GPT_5_CHAT, [ 1.25, 0.125, 10 ], { ...onlyOne(), shutdown: '2026-07-23', successors: [ 'gpt-5.6-sol' ] }),
  model('gpt-5.2-chat-latest', GPT_5_CHAT, [ 1.75, 0.175, 14 ], {
    ...onlyOne(), otherIds: [ 'gpt-5.3-chat-latest' ], shutdown: '2026-08-10', successors: [ 'gpt-5.6-sol' ]
  }),
  model('gpt-5.1', GPT_51, [ 1.25, 0.125, 10 ], { snapshot: 'gpt-5.1-2025-11-13', shutdown: '2027-04-01' }),
  model('gpt-5.2', GPT_51, [ 1.75, 0.175, 14 ], { snapshot: 'gpt-5.2-2025-12-11' }),
  model('gpt-5.4', { ...GPT_51, ...LONG }, [ 2.5, 0.25, 15 ], { snapshot: 'gpt-5.4-2026-03-05' }),
  model('gpt-5.4-mini', GPT_51, [ 0.75, 0.075, 4.5 ], { temperature: 'unknown', snapshot: 'gpt-5.4-mini-2026-03-17' }),
  model('gpt-5.4-nano', GPT_51, [ 0.2, 0.02, 1.25 ], { temperature: 'unknown', snapshot: 'gpt-5.4-nano-2026-03-17', shutdown: '2027-04-01' }),
  model('gpt-5.5', GPT_55, [ 5, 0.5, 30 ], { snapshot: 'gpt-5.5-2026-04-23' }),

  // the list price: a promotion (4 / 0.40 / 20) was promised until 2026-11-21, one day before this table's date
  model('gpt-5.6-sol', GPT_56, [ 5, 0.5, 30 ]),
  model('gpt-5.6-terra', GPT_56, [ 2, 0.2, 12 ], { fallbackRank: 1 }),
  model('gpt-5.6-luna', GPT_56, [ 0.2, 0.02, 1.2 ], { fallbackRank: 2 }),
  model('gpt-6-astra', GPT_6, [ 10, 1, 50 ], { ...ALWAYS_REASONING, maxInput: null }),
  model('gpt-6-sol', GPT_6, [ 2, 0.2, 10 ]),
  model('gpt-6-luna', GPT_6, [ 0.1, 0.01, 0.5 ]),
  model('gpt-6.1-sol', GPT_6, [ 2, 0.1, 10 ], { ...ALWAYS_REASONING, window: null, maxInput: null, maxOutput: null }),
  model('gpt-6.1-terra', GPT_6, [ 1, 0.05, 5 ]),
  model('chat-latest', { ...GPT_5, temperature: 'unknown' }, null)
];


// helpers //////////

function model(id: string, family: Family, prices: Prices | null, own: Row = {}): Model {
  return { id, snapshot: id, otherIds: [], shutdown: null, successors: [], fallbackRank: null, ...family, ...own, price: prices && priceOf(prices) };
}

function priceOf([ input, cached, output ]: Prices): Price {
  return { input, cached, output };
}

function onlyOne(): { temperature: TemperatureRule } {
  return { temperature: 'only-1' };
}
