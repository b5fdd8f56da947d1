import { readTask } from '../../core/task';
import type { Problem } from '../../core/result';
import { fieldById, INPUT_ORDER } from '../../core/template';
import { applyFix } from '../../core/validation';
import type { Diagnostic } from '../../core/validation';
import type { DiagramElement, EventBus } from '../types/host';
import { message } from '../messages';
import { readBinding } from '../modeling';
import type { TaskChanges } from '../modeling';
import { ANNOUNCE } from '../ui/announce';
import { problemMessage } from '../secrets';
import type { PastedKeys, Secrets } from '../secrets';

import type { LiveValidation } from './LiveValidation';
import { countOf } from './problem-places';
import type { Place } from './problem-places';
import type { ProblemFocus } from './ProblemFocus';

/** What a user does about a problem: its cure, or the wish not to hear of it. One undo step each. */
export class QuickFixes {

  static $inject = [
    'eventBus', 'openAiTaskChanges', 'openAiLiveValidation', 'openAiProblemFocus', 'openAiSecrets', 'openAiPastedKeys'
  ];

  readonly #eventBus: EventBus;
  readonly #changes: TaskChanges;
  readonly #validation: LiveValidation;
  readonly #focus: ProblemFocus;
  readonly #secrets: Secrets;
  readonly #keys: PastedKeys;

  constructor(
      eventBus: EventBus, openAiTaskChanges: TaskChanges, openAiLiveValidation: LiveValidation, openAiProblemFocus: ProblemFocus,
      openAiSecrets: Secrets, openAiPastedKeys: PastedKeys
  ) {
    this.#eventBus = eventBus;
    this.#changes = openAiTaskChanges;
    this.#validation = openAiLiveValidation;
    this.#focus = openAiProblemFocus;
    this.#secrets = openAiSecrets;
    this.#keys = openAiPastedKeys;
  }

  /** Whether a problem has a cure that can be carried out here. */
  canFix(element: DiagramElement, problem: Diagnostic): boolean {
    const { fix } = problem;

    switch (fix?.id) {
    case undefined: return false;

    // where nobody keeps the key it would be lost: the message says what to write
    case 'move-to-secret': return this.#secrets.storage !== null;
    case 'upgrade-template': return this.#changes.hasTemplate(Number(fix.values?.[ 'version' ]));
    case 'correct-input-order': return !this.#changes.isTemplated(element) || this.#keepsTemplateOrder(element, problem);
    default: return true;
    }
  }

  /** Carries out the cure, keeps the focus at the place of the problem and tells how many are left. */
  fix(element: DiagramElement, problem: Diagnostic, place: Place): void {
    const task = readTask(element.businessObject);

    if (!task) {
      return;
    }

    this.#changes.apply(element, applyFix(task, problem));
    this.#focus.show(element, place);
    this.#announce(element);
  }

  /**
   * Keeps the API key that the field holds as a secret and has the field refer to it. Null: done; else what went wrong,
   * and then nothing has changed.
   */
  async moveToSecret(element: DiagramElement, place: Place): Promise<Problem | null> {
    const problem = await this.#keys.moveTextToSecret(element, readBinding(element.businessObject, fieldById('authentication.token').binding));

    if (problem) {
      this.#eventBus.fire(ANNOUNCE, { element, messages: [ problemMessage(problem) ] });
    } else {
      this.#focus.show(element, place);
      this.#announce(element);
    }

    return problem;
  }

  /** Reports a rule on this task no more. */
  silence(element: DiagramElement, rule: string, place: Place): void {
    const rules = readTask(element.businessObject)?.silencedRules ?? [];

    this.#changes.silence(element, [ ...rules.filter(other => other !== rule), rule ]);
    this.#focus.show(element, place);
  }

  /** Reports a rule on this task again, and leads to what it reports: the way there went from the list. */
  reportAgain(element: DiagramElement, rule: string, place: Place): void {
    const rules = readTask(element.businessObject)?.silencedRules ?? [];

    this.#changes.silence(element, rules.filter(other => other !== rule));
    this.#focus.show(element, place);
  }

  /** A loaded template puts its inputs back into its own order. */
  #keepsTemplateOrder(element: DiagramElement, problem: Diagnostic): boolean {
    const task = readTask(element.businessObject);
    const rank = (target: string) => INPUT_ORDER.indexOf(target);

    return !!task && applyFix(task, problem).every(change => !('inputOrder' in change)
      || change.inputOrder.every((target, index, all) => index === 0 || rank(all[ index - 1 ] ?? '') <= rank(target)));
  }

  #announce(element: DiagramElement): void {
    const { errors, warnings } = countOf(this.#validation.getProblems(element).reported);
    const left = errors + warnings;
    const said = left === 0 ? message('live/fixed-all') : left === 1 ? message('live/fixed-one-left') : message('live/fixed', { n: String(left) });

    this.#eventBus.fire(ANNOUNCE, { element, messages: [ said ] });
  }
}
