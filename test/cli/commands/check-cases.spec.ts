import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { toDiagnostic } from '../../../core/messages';
import type { WordedDiagnostic } from '../../../core/messages';
import { RULES, validateTask } from '../../../core/validation';
import type { RuleId } from '../../../core/validation';

import { callCli, withFolder } from '../../helpers/cli';
import type { InvalidCase, RuleCases, ValidCase } from '../../helpers/rule-cases';
import { isDrawn, taskDiagram } from '../../helpers/task-diagram';
import { taskModel } from '../../helpers/task-model';

const CASES_FOLDER = new URL('../../core/validation/rules/', import.meta.url);

/** Rules about what a single task and its diagram's tasks do not tell: known secrets, known variables, texts elsewhere. */
const OUT_OF_SIGHT: readonly RuleId[] = [ 'secret/no-value-here', 'diagram/looks-like-key', 'diagram/plain-text-key' ];

/** Rules whose cases say a day: on another day, as the command's own, other models end. */
const BY_DAY: readonly RuleId[] = [ 'model/shut-down', 'model/shutting-down' ];

type Case = ValidCase | InvalidCase;

const require = createRequire(import.meta.url);


describe('cli/commands/check - every case', function() {

  const files = Object.fromEntries(readdirSync(CASES_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.cases.ts'))
    .flatMap(diagramsOf));

  let found: WordedDiagnostic[];

  before('check all of them at once', async function() {
    this.timeout(60_000);

    const diagrams = Object.fromEntries(Object.entries(files).map(([ name, each ]) => [ name, taskDiagram(taskModel(optionsOf(each))) ]));

    const { stdout, stderr, code } = await withFolder(diagrams, cwd => callCli([ 'check', ...Object.keys(diagrams), '--format', 'json' ], { cwd }));

    expect(stderr).to.equal('');
    expect(code).to.equal(1);

    found = JSON.parse(stdout) as WordedDiagnostic[];
  });


  for (const [ name, each ] of Object.entries(files)) {

    it(`should print what the rules say of ${ name }`, function() {

      // given
      const context = { today: dayHere(), diagram: { taskIds: [ 'Task_1' ] } };

      // when
      const said = validateTask(taskModel(optionsOf(each)), context);

      // then
      expect(found.filter(({ file }) => file === name)).to.eql(said.map(diagnostic => ({ ...toDiagnostic(diagnostic), file: name })));
    });
  }


  it('should have printed a problem of every rule', function() {

    // given
    const others = RULES.map(({ id }) => id).filter(id => !OUT_OF_SIGHT.includes(id) && !BY_DAY.includes(id));

    // then
    expect(found.map(({ rule }) => rule)).to.include.members(others);
  });
});


// helpers //////////

/** A diagram a case, but for those whose catching events stand elsewhere than at the task. */
function diagramsOf(file: string): [ name: string, each: Case ][] {
  const { cases } = require(fileURLToPath(new URL(file, CASES_FOLDER))) as { cases: RuleCases };
  const name = file.replace('/', '-').replace('.cases.ts', '');
  const numbered = (title: string, list: Case[]) => list.map((each, index): [ string, Case ] => [ `${ name }-${ title }-${ index + 1 }.bpmn`, each ]);

  return [ ...numbered('valid', cases.valid), ...numbered('invalid', cases.invalid) ].filter(([ , each ]) => isDrawn(taskModel(optionsOf(each))));
}

/** Only the task: the command has no secrets and variables. */
function optionsOf({ context: _context, ...options }: Case) {
  return options;
}

/** The day here, as the command reads it: `YYYY-MM-DD`. */
function dayHere(): string {
  return new Intl.DateTimeFormat('sv').format(new Date());
}
