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

/** The user's actions on a problem: apply its quick fix, or silence its rule. Each is one undo step. */
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

  /** Whether a problem has a quick fix that can be applied here. */
  canFix(element: DiagramElement, problem: Diagnostic): boolean {
    const { fix } = problem;

    switch (fix?.id) {
    case undefined: return false;

    // without a store for the key it would be lost: the message explains what to write
    case 'move-to-secret': return this.#secrets.storage !== null;
    case 'upgrade-template': return this.#changes.hasTemplate(Number(fix.values?.[ 'version' ]));
    case 'correct-input-order': return !this.#changes.isTemplated(element) || this.#keepsTemplateOrder(element, problem);
    default: return true;
    }
  }

  /** Applies the quick fix, keeps the focus at the place of the problem, and announces how many problems remain. */
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
   * Stores the API key of the field as a secret and makes the field refer to it. Returns null on success; otherwise the
   * reason, and then nothing has changed.
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

  /** Stops reporting a rule on this task. */
  silence(element: DiagramElement, rule: string, place: Place): void {
    const rules = readTask(element.businessObject)?.silencedRules ?? [];

    this.#changes.silence(element, [ ...rules.filter(other => other !== rule), rule ]);
    this.#focus.show(element, place);
  }

  /** Reports a rule on this task again, and focuses its problem, since the button that was pressed disappears. */
  reportAgain(element: DiagramElement, rule: string, place: Place): void {
    const rules = readTask(element.businessObject)?.silencedRules ?? [];

    this.#changes.silence(element, rules.filter(other => other !== rule));
    this.#focus.show(element, place);
  }

  /** A loaded template restores its own order of the inputs. */
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
