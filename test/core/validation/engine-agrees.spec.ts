import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { staticString } from '@openai-task/feel';
import { evaluateFeel } from '../../../core/feel';
import { validateTask } from '../../../core/validation';

import { SAMPLE } from '../../../packages/feel/test/conformance/case';
import type { Case } from '../../../packages/feel/test/conformance/case';
import { taskModel } from '../../helpers/task-model';

const CONFORMANCE = new URL('../../../packages/feel/test/conformance/', import.meta.url);

/** Answered by the engine, and yet always a slip: what is wrong is never reached, never differs, or is always empty. */
const SLIPS = [ 'if false then assert(1, false) else 2', 'true or assert(1, false)', 'false and foo(1)', 'null = 1', 'l["a"]' ];

const LEAST_EXPRESSIONS = 600;

/** What the engine reads in plain text in a way of its own, and what it does not. */
const CHARACTERS = [ '\\', '"', 'n', '\'', 'a' ];
const LONGEST = 4;

const require = createRequire(import.meta.url);


describe('core/validation - the engine agrees', function() {

  this.timeout(60_000);


  it('should find no error in FEEL that the engine answers', function() {

    // given
    const answered = conformanceCases().filter(([ expression, , context ]) => isAnswered(expression, context ?? SAMPLE) && !SLIPS.includes(expression));

    // when
    const alarms = answered.map(([ expression ]) => expression).filter(expression => errorsOf(`=${ expression }\n`).some(rule => rule.startsWith('feel/')));

    // then
    expect(answered).to.have.length.above(LEAST_EXPRESSIONS);
    expect(alarms).to.be.empty;
  });


  it('should find an error in FEEL that the engine refuses to read', function() {

    // given
    const refused = conformanceCases().map(([ expression ]) => expression).filter(expression => !isRead(expression));

    // when
    const silent = refused.filter(expression => !errorsOf(`=${ expression }\n`).some(rule => rule.startsWith('feel/')));

    // then
    expect(refused).not.to.be.empty;
    expect(silent).to.be.empty;
  });


  it('should find an error in plain text just where the engine rejects or changes it', function() {

    // given
    const texts = textsUpTo(LONGEST);

    // when
    const differing = texts.filter(text => errorsOf(text).some(rule => rule.startsWith('text/')) !== isRejectedOrChanged(text));

    // then
    expect(differing).to.be.empty;
  });
});


// helpers //////////

function conformanceCases(): Case[] {
  return readdirSync(CONFORMANCE).filter(file => file.endsWith('.cases.ts')).flatMap(file => {
    const lists = Object.values(require(fileURLToPath(new URL(file, CONFORMANCE))) as Record<string, Case[]>);

    return lists.flat();
  });
}

/** A value without a null and without a warning. */
function isAnswered(expression: string, context: NonNullable<Case[2]>): boolean {
  const evaluation = evaluateFeel(`=${ expression }`, context, { place: 'input', platformVersion: '8.9.0' });

  return evaluation.ok && evaluation.warnings.length === 0 && !JSON.stringify(evaluation.value).includes('null');
}

function isRead(expression: string): boolean {
  const evaluation = evaluateFeel(`=${ expression }`, {}, { place: 'input', platformVersion: '8.9.0' });

  return evaluation.ok || evaluation.problem.code !== 'feel/syntax-error';
}

function errorsOf(text: string): string[] {
  return validateTask(taskModel({ texts: { internal_prompt: text } }), { today: '2026-11-22' })
    .filter(({ field, severity }) => field === 'internal_prompt' && severity === 'error').map(({ rule }) => rule);
}

function textsUpTo(length: number): string[] {
  const shorter = length > 1 ? textsUpTo(length - 1) : [ '' ];

  return [ ...new Set([ ...shorter, ...shorter.flatMap(text => CHARACTERS.map(character => text + character)) ]) ].filter(text => text !== '');
}

/** That two backslashes become one is how a backslash is written. */
function isRejectedOrChanged(text: string): boolean {
  const read = staticString(text);

  return !read.ok || read.value !== text && read.value !== text.replaceAll('\\\\', '\\');
}
