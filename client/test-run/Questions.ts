import { readTask } from '../../core/task';
import type { TaskModel } from '../../core/task';
import type { DiagramElement } from '../types/host';

import { valuesOf } from './json';
import type { ProcessVariables } from './ProcessVariables';
import { readsOf } from './reads';
import type { Runs } from './Runs';
import { isRunning, stateAfter } from './Sessions';
import type { Session, Sessions } from './Sessions';
import type { AskedVariable, AskingState } from './state';

/** The questions before a run: the process variables that the task reads, each with the JSON text of its value. */
export class Questions {
  readonly #sessions: Sessions;
  readonly #variables: ProcessVariables;
  readonly #runs: Runs;

  constructor(sessions: Sessions, variables: ProcessVariables, runs: Runs) {
    this.#sessions = sessions;
    this.#variables = variables;
    this.#runs = runs;
  }

  /** Finds the variables of a run and asks for them; `ifNeeded` starts the run at once if an earlier run provides all values. */
  async open(element: DiagramElement, asks: 'always' | 'ifNeeded', opener: AskingState['opener']): Promise<void> {
    const session = this.#sessions.of(element.id);
    const task = readTask(element.businessObject);

    if (!task || isRunning(session.state)) {
      return;
    }

    const action = ++session.action;

    const found = await this.#variables.find(element, task, session);

    if (session.action !== action) {
      return;
    }

    const first = session.lastRun === null;
    const asking: AskingState = { phase: 'asking', task, ...found, first, tried: false, opener };
    const open = found.variables.some(variable => variable.origin === 'none') || valuesOf(found.variables) === null;

    if (asks === 'ifNeeded' && !first && !open) {
      return this.#start(element, session, task, asking);
    }

    session.focus = 'inputs';
    this.#sessions.update(element.id, { ...asking, result: session.state.result });
  }

  /** Stores the user's text of a question. */
  setVariable(element: DiagramElement, name: string, text: string): void {
    const session = this.#sessions.of(element.id);

    if (session.state.phase !== 'asking') {
      return;
    }

    session.drafts.set(name, text);

    this.#sessions.update(element.id, {
      ...session.state,
      variables: session.state.variables.map(each => each.name === name ? replaceText(each, text) : each)
    });
  }

  /**
   * Runs with the values in the questions. Invalid JSON keeps them open and takes the focus; so does a variable that an
   * edit has added since they were opened.
   */
  run(element: DiagramElement): void {
    const session = this.#sessions.of(element.id);
    const task = readTask(element.businessObject);

    if (session.state.phase !== 'asking' || !task) {
      return;
    }

    if (!answersAll(session.state.variables, task)) {
      return void this.open(element, 'always', 'edit');
    }

    if (valuesOf(session.state.variables) === null) {
      session.focus = 'mistake';

      return this.#sessions.update(element.id, { ...session.state, tried: true });
    }

    session.focus = 'button';
    this.#start(element, session, task, session.state);
  }

  /** Closes the questions and keeps the typed text for the next time. */
  close(element: DiagramElement): void {
    const session = this.#sessions.of(element.id);

    if (session.state.phase === 'asking') {
      session.action++;
      session.focus = session.state.opener;
      this.#sessions.update(element.id, stateAfter(session.state.result));
    }
  }

  #start(element: DiagramElement, session: Session, task: TaskModel, { variables: fields, knownVariables }: AskingState): void {
    const variables = valuesOf(fields) ?? {};

    session.lastRun = variables;
    session.drafts.clear();
    this.#runs.start(element.id, { task, variables, knownVariables });
  }
}


// helpers //////////

function answersAll(variables: AskedVariable[], task: TaskModel): boolean {
  const names = new Set(variables.map(variable => variable.name));

  return readsOf(task).every(read => names.has(read.name));
}

function replaceText(variable: AskedVariable, text: string): AskedVariable {
  return { ...variable, text, origin: 'typed' };
}
