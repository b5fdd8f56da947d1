import { expect } from 'chai';

import { RULES } from '../../../core/validation';
import type { Rule } from '../../../core/validation';

import { errorsIn, unfold } from '../../helpers/panel';
import type { RuleCases } from '../../helpers/rule-cases';
import { taskDiagram } from '../../helpers/task-diagram';
import { taskModel } from '../../helpers/task-model';

import { bootstrapModeler, eventually, rendered } from '../bootstrap';

const FILES = import.meta.webpackContext('../../core/validation/rules', { recursive: true, regExp: /\.cases\.ts$/ });

/** Rules that say what a constraint of the template says as well. */
const COVERED = (RULES as readonly Rule[]).filter(({ coveredByTemplate }) => coveredByTemplate).map(({ id }) => id);


describe('client/validation - said once', function() {

  for (const id of COVERED) {

    const { cases } = FILES(`./${ id }.cases.ts`) as { cases: RuleCases };

    for (const [ index, invalid ] of cases.invalid.entries()) {

      it(`should say once what the template says, too: ${ id } #${ index + 1 }`, async function() {

        // given
        const tested = await bootstrapModeler(taskDiagram(taskModel(invalid)));

        // when
        await tested.select('Task_1');
        await unfold(tested.panel);
        await rendered();

        // then
        await eventually(() => expect([ ...errorsIn(tested.panel), ...coveredIn(tested.panel) ]).to.have.length(1));
      });
    }
  }
});


// helpers //////////

/** The problems of ours that the template might report itself. */
function coveredIn(panel: HTMLElement): string[] {
  return [ ...panel.querySelectorAll<HTMLElement>('[data-rule]') ].flatMap(({ dataset }) => dataset[ 'rule' ] ?? []).filter(rule => COVERED.includes(rule));
}
