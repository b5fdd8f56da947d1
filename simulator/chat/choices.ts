import type { Tokenizer } from '../../node/tokens';

import type { Model } from '../../core/openai';
import { isJsonObject } from '../../core/result';
import type { Json, JsonObject } from '../../core/result';

import { withoutScenario } from '../scenarios';

import { sampleOf } from './json';
import { reasons } from './model';
import { answerTo } from './texts';

/** Tokens that a reasoning model thinks before it answers. */
const REASONING_TOKENS = 64;
const REFUSAL = 'The simulator refuses this prompt.';

type Message = { content: string | null; refusal: string | null; tool_calls?: Json };

/** One answer and what it costs; `reasoning` tokens are part of `tokens`. */
export type Choice = { message: Message; finish: string; tokens: number; reasoning: number };

export type Question = { body: JsonObject; model: Model; scenario: string | null; tokenizer: Tokenizer };

/** The answers that a request asks for, each with its own text. */
export function choicesOf(question: Question): Choice[] {
  const count = typeof question.body.n === 'number' ? question.body.n : 1;

  return Array.from({ length: count }, (_, index) => choiceOf(question, { index, count }));
}


// helpers //////////

function choiceOf(question: Question, place: { index: number; count: number }): Choice {
  const { body, scenario } = question;

  if (scenario === 'content-filter') {
    return costing(question, { message: said(''), finish: 'content_filter' });
  }

  if (scenario === 'refusal') {
    return costing(question, { message: { content: null, refusal: REFUSAL }, finish: 'stop' });
  }

  const tool = toolOf(body);

  if (tool !== null) {
    return costing(question, { message: calling(tool), finish: 'tool_calls' });
  }

  const text = textOf(question, place);
  const { content, tokens, cut } = capped(question, stopped(text, body.stop));

  return { message: said(content), finish: cut ? 'length' : 'stop', tokens, reasoning: Math.min(tokens, reasoningOf(question)) };
}

function textOf({ body }: Question, { index, count }: { index: number; count: number }): string {
  const text = answerTo(withoutScenario(promptOf(body)));
  const own = index === 0 ? text : `${ text } (answer ${ index + 1 } of ${ count })`;
  const format = isJsonObject(body.response_format) ? body.response_format : {};

  if (format.type === 'json_schema' && isJsonObject(format.json_schema)) {
    return JSON.stringify(sampleOf(format.json_schema.schema ?? { type: 'object' }, own));
  }

  return format.type === 'json_object' ? JSON.stringify({ answer: own }) : own;
}

/** The last message of the user, its text parts joined. */
function promptOf({ messages }: JsonObject): string {
  const all = Array.isArray(messages) ? messages.filter(isJsonObject) : [];
  const content = all.findLast(({ role }) => role === 'user')?.content;

  if (Array.isArray(content)) {
    return content.filter(isJsonObject).map(({ text }) => typeof text === 'string' ? text : '').join('\n');
  }

  return typeof content === 'string' ? content : '';
}

/** The answer up to the cap asked for; reasoning counts first. The scenario `length` cuts at half. */
function capped(question: Question, text: string): { content: string; tokens: number; cut: boolean } {
  const { body, scenario, tokenizer } = question;
  const reasoning = reasoningOf(question);
  const tokens = tokenizer.encode(text);
  const half = scenario === 'length' ? reasoning + Math.floor(tokens.length / 2) : Infinity;
  const cap = Math.min(numberOr(body.max_completion_tokens), numberOr(body.max_tokens), half);

  if (reasoning + tokens.length <= cap) {
    return { content: text, tokens: reasoning + tokens.length, cut: false };
  }

  return { content: tokenizer.decode(tokens.slice(0, Math.max(0, cap - reasoning))), tokens: cap, cut: true };
}

function stopped(text: string, stop: Json | undefined): string {
  const marks = (Array.isArray(stop) ? stop : [ stop ]).filter(mark => typeof mark === 'string' && mark !== '');
  const ends = marks.map(mark => text.indexOf(String(mark))).filter(end => end >= 0);

  return text.slice(0, Math.min(text.length, ...ends));
}

/** The name of the tool that must be called; null where the model may answer. */
function toolOf({ tools, tool_choice: choice }: JsonObject): string | null {
  const names = (Array.isArray(tools) ? tools : []).map(nameOf).filter(name => name !== null);
  const wanted = nameOf(choice);

  if (wanted !== null) {
    return wanted;
  }

  return choice === 'required' ? names[ 0 ] ?? null : null;
}

function nameOf(tool: Json | undefined): string | null {
  const own = isJsonObject(tool) ? tool.function ?? tool.custom : null;

  return isJsonObject(own) && typeof own.name === 'string' ? own.name : null;
}

function calling(name: string): Message {
  return { ...said(null), tool_calls: [ { id: 'call_sim0001', type: 'function', function: { name, arguments: '{}' } } ] };
}

function said(content: string | null): Message {
  return { content, refusal: null };
}

function costing(question: Question, { message, finish }: { message: Message; finish: string }): Choice {
  const texts = [ message.content ?? '', message.refusal ?? '', message.tool_calls ? JSON.stringify(message.tool_calls) : '' ];
  const reasoning = reasoningOf(question);

  return { message, finish, reasoning, tokens: texts.reduce((sum, text) => sum + question.tokenizer.encode(text).length, reasoning) };
}

function reasoningOf({ model, body }: Question): number {
  return reasons(model, body) ? REASONING_TOKENS : 0;
}

function numberOr(value: Json | undefined): number {
  return typeof value === 'number' ? value : Infinity;
}
