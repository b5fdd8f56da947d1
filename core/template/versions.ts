export const TEMPLATE_ID = 'io.camunda.connectors.OpenAI.v1';

export type ModelChoice = { value: string; label: string };

/** One published version of the template. */
export type TemplateVersion = {

  /** 0 is the first version, which writes no version attribute. */
  version: number;

  /** The oldest platform that the template accepts; null if it names none. */
  platform: string | null;

  /** The choices of the model dropdown. */
  models: readonly ModelChoice[];
};

const CUSTOM: ModelChoice = { value: 'custom', label: 'Custom' };
const GPT_35: ModelChoice = { value: 'gpt-3.5-turbo', label: 'GPT-3.5-turbo' };
const GPT_4: ModelChoice = { value: 'gpt-4', label: 'GPT-4' };

const FIRST_MODELS = [ GPT_35, GPT_4 ];
const PREVIEW_MODELS = [ CUSTOM, GPT_35, GPT_4, { value: 'gpt-4-turbo-preview', label: 'GPT-4-turbo' } ];
const NEWEST_MODELS = [ CUSTOM, GPT_35, GPT_4, { value: 'gpt-4-turbo', label: 'GPT-4-turbo' }, { value: 'gpt-4o', label: 'GPT-4o' } ];

/** Every published version, oldest first (docs/connector-runtime.md, sections 1.1 and 1.4). */
export const TEMPLATE_VERSIONS = [
  { version: 0, platform: null, models: FIRST_MODELS },
  { version: 1, platform: '8.2', models: FIRST_MODELS },
  { version: 2, platform: '8.2', models: FIRST_MODELS },
  { version: 3, platform: '8.2', models: FIRST_MODELS },
  { version: 4, platform: '8.5', models: PREVIEW_MODELS },
  { version: 5, platform: '8.6', models: NEWEST_MODELS },
  { version: 6, platform: '8.3', models: NEWEST_MODELS },
  { version: 7, platform: '8.3', models: NEWEST_MODELS },
  { version: 8, platform: '8.3', models: NEWEST_MODELS }
] as const satisfies readonly TemplateVersion[];

export const NEWEST_TEMPLATE_VERSION = Math.max(...TEMPLATE_VERSIONS.map(({ version }) => version));

/** The model dropdown of a template version; that of the newest older version where the version is not published. */
export function modelChoices(version: number): readonly ModelChoice[] {
  return TEMPLATE_VERSIONS.findLast(row => row.version <= version)?.models ?? [];
}
