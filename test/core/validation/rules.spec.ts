import { expect } from 'chai';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { FIX_TEXTS, MODELS_AS_OF, RULE_TEXTS, toDiagnosticMessage, toFixName } from '../../../core/messages';
import { AS_OF } from '../../../core/openai';
import { RULES, applyFix, validateTask } from '../../../core/validation';
import type { Diagnostic } from '../../../core/validation';
import { fieldText } from '../../../core/validation/text/field-text';
import type { RuleCases } from '../../helpers/rule-cases';
import { taskModel, withChanges } from '../../helpers/task-model';

const RULES_FOLDER = new URL('../../../core/validation/rules/', import.meta.url);
const CASES_FOLDER = new URL('./rules/', import.meta.url);

const DOCS = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');

const TODAY = '2026-11-22';
const LEFT_OVER_PLACEHOLDER = /(?<!\{)\{\w+\}(?!\})/;

const require = createRequire(import.meta.url);

const CASES = RULES.map(({ id }) => ({ id, cases: casesOf(id) }));


describe('core/validation/rules', function() {

  it('should list every rule file', function() {

    // when
    const files = readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' })
      .filter(file => file.includes('/') && file.endsWith('.ts'))
      .map(file => file.replace(/\.ts$/, ''));

    // then
    expect(RULES.map(({ id }) => id)).to.have.members(files);
  });


  it('should have cases for every rule and no other', function() {

    // when
    const files = readdirSync(CASES_FOLDER, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.cases.ts'))
      .map(file => file.replace(/\.cases\.ts$/, ''));

    // then
    expect(files).to.have.members(RULES.map(({ id }) => id));
  });


  it('should say of which day its facts about models are', function() {

    // given
    const task = taskModel({ texts: { internal_custom_model: 'my-own-model' } });

    // when
    const [ unknown ] = validateTask(task, { today: '2027-06-01' }).filter(({ rule }) => rule === 'model/unknown');

    // then
    expect(MODELS_AS_OF).to.match(/^\d+ [A-Z][a-z]+ \d{4}$/);
    expect(new Date(`${ MODELS_AS_OF } UTC`).toISOString()).to.match(new RegExp(`^${ AS_OF }`));
    expect(unknown && toDiagnosticMessage(unknown)).to.include(MODELS_AS_OF);
    expect(DOCS).to.include(`Facts about models are as of ${ MODELS_AS_OF }.`);
  });


  it('should neither beg nor blame', function() {

    // given
    const texts = [ ...Object.values(RULE_TEXTS), ...Object.values(FIX_TEXTS) ];

    // then
    expect(texts.filter(text => /please|invalid/i.test(text))).to.be.empty;
  });


  it('should judge models by the day it is told', function() {

    // given
    const task = taskModel({ texts: { internal_custom_model: 'gpt-5.1' } });
    const rulesOn = (today: string) => rulesOf(validateTask(task, { today })).filter(rule => rule.startsWith('model/'));

    // then
    expect(rulesOn('2026-12-31')).to.eql([]);
    expect(rulesOn('2027-01-01')).to.eql([ 'model/shutting-down' ]);
    expect(rulesOn('2027-04-01')).to.eql([ 'model/shut-down' ]);
  });


  for (const { today, message } of [
    { today: '2026-11-22', message: 'gpt-4o shuts down on 14 January 2027, in 53 days. After that, OpenAI returns 404. Choose another model.' },
    { today: '2027-01-12', message: 'gpt-4o shuts down on 14 January 2027, in 2 days. After that, OpenAI returns 404. Choose another model.' },
    { today: '2027-01-13', message: 'gpt-4o shuts down tomorrow, on 14 January 2027. After that, OpenAI returns 404. Choose another model.' },
    { today: '2027-01-14', message: 'gpt-4o was shut down on 14 January 2027, so OpenAI returns 404. Choose another model.' }
  ]) {

    it(`should say how long gpt-4o answers on ${ today }`, function() {

      // given
      const task = taskModel({ texts: { internal_custom_model: 'gpt-4o' } });

      // when
      const found = validateTask(task, { today }).filter(({ rule }) => rule.startsWith('model/'));

      // then
      expect(found.map(toDiagnosticMessage)).to.eql([ message ]);
    });
  }


  for (const { id, cases } of CASES) {

    describe(id, function() {

      it('should be documented with a wrong and a right example', function() {

        // given
        const severity = RULES.find(rule => rule.id === id)?.severity;

        // when
        const section = DOCS.split(/^###? /m).find(text => text.startsWith(`${ id }\n`));

        // then
        expect(section).to.include(`<a id="${ id.replace('/', '-') }"></a>`);
        expect(section).to.match(new RegExp(`\\*\\*${ severity }\\*\\*[^]+\\n\\nWrong:\\n\\n\`\`\`text\\n[^]+\\n\\nRight:\\n\\n\`\`\`text\\n[^]+`));
      });


      it('should have a valid and an invalid case', function() {

        // then
        expect(cases.valid).not.to.be.empty;
        expect(cases.invalid).not.to.be.empty;
      });


      for (const [ index, { context, ...options } ] of cases.valid.entries()) {

        it(`should accept #${ index + 1 } ${ title(options) }`, function() {

          // when
          const found = validateTask(taskModel(options), { today: TODAY, ...context }).filter(({ rule }) => rule === id);

          // then
          expect(found).to.be.empty;
        });
      }


      for (const [ index, { context, finds, fixed, noFix, ...options } ] of cases.invalid.entries()) {

        it(`should report #${ index + 1 } ${ title(options) }`, function() {

          // given
          const task = taskModel(options);

          // when
          const all = validateTask(task, { today: TODAY, ...context });
          const found = all.filter(({ rule }) => rule === id);

          // then
          expect(all.filter(({ rule }) => rule === 'rule-error')).to.be.empty;
          expect(found.map(each => pick(each, finds?.[ found.indexOf(each) ] ?? {}))).to.eql(finds ?? found.slice(0, 1).map(() => ({})));
          expect(found.map(blankValues).map(toDiagnosticMessage).filter(text => LEFT_OVER_PLACEHOLDER.test(text))).to.be.empty;
          expect(found).not.to.be.empty;
          expect(found[ 0 ]?.fix === undefined, 'no fix').to.equal(noFix === true);
        });


        if (noFix) {
          continue;
        }

        it(`should cure #${ index + 1 } ${ title(options) }`, function() {

          // given
          const task = taskModel(options);
          const before = validateTask(task, { today: TODAY, ...context });
          const [ diagnostic ] = before.filter(({ rule }) => rule === id);

          // when
          const cured = diagnostic ? withChanges(task, applyFix(task, diagnostic)) : task;
          const after = validateTask(cured, { today: TODAY, ...context });

          // then
          expect(after.filter(each => each.rule === id), 'gone').to.have.length.below(before.filter(each => each.rule === id).length);
          expect(rulesOf(after).filter(rule => !rulesOf(before).includes(rule)), 'new problems').to.be.empty;
          expect(diagnostic && toFixName(diagnostic)).to.be.a('string').that.is.not.empty;

          for (const [ field, text ] of Object.entries(fixed ?? {})) {
            expect(fieldText(cured, field) ?? null, field).to.equal(text);
          }
        });
      }
    });
  }
});


// helpers //////////

function casesOf(id: string): RuleCases {
  const file = fileURLToPath(new URL(`${ id }.cases.ts`, CASES_FOLDER));
  const module: { cases: RuleCases } = existsSync(file) ? require(file) : { cases: { valid: [], invalid: [] } };

  return module.cases;
}

function pick(diagnostic: Diagnostic, expected: object): object {
  return Object.fromEntries(Object.entries(diagnostic).filter(([ key ]) => Object.hasOwn(expected, key)));
}

/** Values may hold braces of their own. */
function blankValues(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, values: Object.fromEntries(Object.keys(diagnostic.values ?? {}).map(key => [ key, '' ])) };
}

function rulesOf(diagnostics: Diagnostic[]): string[] {
  return diagnostics.map(({ rule }) => rule);
}

function title({ version, operation, texts }: { version?: number; operation?: string; texts?: Record<string, unknown> }): string {
  return JSON.stringify({ ...version === undefined ? {} : { version }, ...operation === undefined ? {} : { operation }, ...texts }).slice(0, 100);
}
