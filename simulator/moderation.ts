import { isJsonObject } from '../core/result';
import type { Json, JsonObject } from '../core/result';

import { checkKeys, firstFault, firstOf, invalidType, missing, text, unknownParameter } from './check';
import { fault, faultReply, jsonReply, rateLimitHeaders } from './reply';
import type { ApiFault, Reply, SimulatedRequest } from './reply';
import { scenarioOfModel } from './scenarios';

/** A category: the score of a harmless text, whether images count, and the words that trip it. */
type Category = { calm: number; images: boolean; legacy: boolean; words: RegExp };

const FLAGGED_SCORE = 0.97;
const SNAPSHOT = 'omni-moderation-2024-09-26';
const LEGACY_MODEL = 'text-moderation-004';
const KNOWN = [ 'omni-moderation-latest', SNAPSHOT ];
const GONE = /^text-moderation-(?:latest|stable|\d+)$/;
const NEVER = /(?!)/;

const CATEGORIES: Readonly<Record<string, Category>> = {
  'hate': { calm: 0.0001, images: false, legacy: true, words: /\b(?:hate (?:all|every|those)|hasse alle)\b/i },
  'hate/threatening': { calm: 0.0001, images: false, legacy: true, words: /\bhate\b.*\bkill\b/is },
  'harassment': { calm: 0.0002, images: false, legacy: false, words: /\b(?:you are (?:stupid|an idiot|worthless)|shut up)\b/i },
  'harassment/threatening': { calm: 0.0001, images: false, legacy: false, words: /\b(?:i will (?:find|hurt|kill) you)\b/i },
  'illicit': { calm: 0.0001, images: false, legacy: false, words: /\b(?:shoplift\w*|steal|build a bomb)\b/i },
  'illicit/violent': { calm: 0.0001, images: false, legacy: false, words: /\bbuild a bomb\b/i },
  'self-harm': { calm: 0.0001, images: true, legacy: true, words: /\b(?:suicide|kill myself|hurt myself)\b/i },
  'self-harm/intent': { calm: 0.0001, images: true, legacy: false, words: /\b(?:kill|hurt) myself\b/i },
  'self-harm/instructions': { calm: 0.0001, images: true, legacy: false, words: NEVER },
  'sexual': { calm: 0.0001, images: true, legacy: true, words: /\b(?:porn\w*|sex scene)\b/i },
  'sexual/minors': { calm: 0.0001, images: false, legacy: true, words: NEVER },
  'violence': { calm: 0.0003, images: true, legacy: true, words: /\b(?:violen\w+|kill\w*|murder\w*|stab\w*|shoot\w*|attack\w*|beat (?:him|her|them|you) up|bomb)\b/i },
  'violence/graphic': { calm: 0.0001, images: true, legacy: true, words: /\b(?:gore|dismember\w*|blood everywhere)\b/i }
};

/** `POST /moderations`: a verdict by words, one for each text, one for a list of parts. */
export function answerModeration({ body, scenario }: SimulatedRequest): Reply {
  const found = checkModeration(body);

  if (found) {
    return faultReply(found);
  }

  const legacy = scenario === 'legacy';
  const results = subjectsOf(body.input).map(subject => judge(subject, legacy));

  return jsonReply(200, { id: 'modr-sim0001', model: legacy ? LEGACY_MODEL : SNAPSHOT, results }, rateLimitHeaders(0));
}


// helpers //////////

type Subject = { text: string; hasText: boolean; hasImage: boolean };

function checkModeration(body: JsonObject): ApiFault | null {
  return firstOf(
    () => body.input == null ? missing('input') : null,
    () => firstFault(Object.keys(body), key => key === 'input' || key === 'model' ? null : unknownParameter(key)),
    () => checkKeys(body, { input: checkInput, model: checkModel })
  );
}

function checkInput(input: Json, param: string): ApiFault | null {
  if (typeof input === 'string') {
    return null;
  }

  if (!Array.isArray(input)) {
    return invalidType(input, param, 'a string or an array');
  }

  if (input.length === 0) {
    return fault('input needs at least one item.', { param, code: 'empty_array' });
  }

  const images = input.filter(isImage).length;

  return images > 1
    ? fault(`${ images } images, at most 1 allowed.`, { param, code: 'too_many_images' })
    : firstFault(input, (item, index) => checkItem(item, `${ param }[${ index }]`, typeof input[ 0 ] === 'string'));
}

function checkItem(item: Json, param: string, strings: boolean): ApiFault | null {
  if (strings) {
    return text()(item, param);
  }

  if (!isJsonObject(item)) {
    return invalidType(item, param, 'an object');
  }

  if (item.type == null) {
    return missing(`${ param }.type`);
  }

  if (item.type !== 'text' && item.type !== 'image_url') {
    return fault(`A part of type ${ String(item.type) } is not supported here.`, { param: `${ param }.type`, code: 'invalid_value' });
  }

  return item[ item.type ] == null ? missing(`${ param }.${ item.type }`) : null;
}

function checkModel(model: Json, param: string): ApiFault | null {
  if (typeof model !== 'string') {
    return invalidType(model, param, 'a string');
  }

  if (GONE.test(model)) {
    return fault(`The model ${ model } has been deprecated and shut down.`, { status: 404, param, code: 'model_not_found' });
  }

  return KNOWN.includes(model) || scenarioOfModel(model) !== null
    ? null
    : fault(`The model ${ model } does not exist or you have no access to it.`, { status: 404, param, code: 'model_not_found' });
}

function subjectsOf(input: Json | undefined): Subject[] {
  if (Array.isArray(input) && input.some(isJsonObject)) {
    const texts = input.filter(isJsonObject).map(part => part.text).filter(part => typeof part === 'string');

    return [ { text: texts.join('\n'), hasText: texts.length > 0, hasImage: input.some(isImage) } ];
  }

  return (Array.isArray(input) ? input : [ input ]).map(item => ({ text: String(item), hasText: true, hasImage: false }));
}

function isImage(part: Json): boolean {
  return isJsonObject(part) && part.type === 'image_url';
}

function judge(subject: Subject, legacy: boolean): JsonObject {
  const categories = Object.entries(CATEGORIES).filter(([ , category ]) => !legacy || category.legacy);
  const tripped = new Map(categories.map(([ name, { words } ]) => [ name, words.test(subject.text) ]));

  return {
    flagged: [ ...tripped.values() ].includes(true),
    categories: Object.fromEntries(tripped),
    category_scores: Object.fromEntries(categories.map(([ name, { calm } ]) => [ name, tripped.get(name) ? FLAGGED_SCORE : calm ])),
    ...(legacy ? {} : {
      category_applied_input_types: Object.fromEntries(categories.map(([ name, category ]) => [ name, appliedTypes(subject, category) ]))
    })
  };
}

function appliedTypes({ hasText, hasImage }: Subject, { images }: Category): string[] {
  return [ ...(hasText ? [ 'text' ] : []), ...(hasImage && images ? [ 'image' ] : []) ];
}
