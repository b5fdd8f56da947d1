import { parseJson, showJson, valueTypeOf } from '../../core/result';
import { elementsOf, extensionsOf, isModdleElement, stringOf } from '../../core/task';
import type { ModdleElement, TaskModel } from '../../core/task';
import { isJsonObject } from '../../core/result';
import type { Json, JsonObject } from '../../core/result';
import type { DiagramElement, Injector } from '../types/host';
import type { HostPort } from '../host';

import { readsOf } from './reads';
import type { AskedVariable, VariableOrigin } from './state';

/** Earlier input of the user: the current text of the fields and the variables of the last run. */
export type Memory = { drafts: ReadonlyMap<string, string>; lastRun: JsonObject | null };

export type Found = { variables: AskedVariable[]; knownVariables: string[] };

type Suggestion = { origin: VariableOrigin; text: string };

const EXAMPLE_DATA = 'camundaModeler:exampleOutputJson';

/** Finds the process variables that a run needs, each with the best available value. */
export class ProcessVariables {
  static $inject = [ 'injector', 'openAiTaskHost' ];

  readonly #injector: Injector;
  readonly #host: HostPort;

  constructor(injector: Injector, host: HostPort) {
    this.#injector = injector;
    this.#host = host;
  }

  /**
   * In the order of the fields. A value comes from the typed text, else from the last run, the Test tab, example
   * data, or the diagram's known variables. If none of them has a value, it is null.
   */
  async find(element: DiagramElement, task: TaskModel, memory: Memory): Promise<Found> {
    const [ resolved, testTab ] = await Promise.all([ this.#resolve(element), this.#testTab(element) ]);

    const variables = readsOf(task).map(({ name, type, readers }): AskedVariable => {
      const { origin, text } = suggest(name, memory, testTab, resolved);
      const value = parseJson(text);

      return { name, readers, origin, text, type: value.ok && value.value !== null ? valueTypeOf(value.value) : type };
    });

    return { variables, knownVariables: resolved.filter(variable => !isOwn(variable, element)).map(variable => variable.name) };
  }

  /** Both services are a convenience: if one fails, suggestions are missing, but the run goes ahead. */
  async #resolve(element: DiagramElement): Promise<ResolvedVariable[]> {
    const resolver = this.#injector.get('variableResolver', false);

    if (!isResolver(resolver)) {
      return [];
    }

    try {
      const variables = await resolver.getVariablesForElement(element.businessObject);

      return Array.isArray(variables) ? variables.filter(isVariable) : [];
    } catch {
      return [];
    }
  }

  async #testTab(element: DiagramElement): Promise<JsonObject> {
    try {
      const input = parseJson(await this.#host.taskTestInput(element.id) ?? '');

      return input.ok && isJsonObject(input.value) ? input.value : {};
    } catch {
      return {};
    }
  }
}


// helpers //////////

type ResolvedVariable = { name: string; info?: unknown; entries?: unknown; origin?: unknown };
type Resolver = { getVariablesForElement(element: ModdleElement): Promise<unknown> };

function isResolver(value: unknown): value is Resolver {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'getVariablesForElement') === 'function';
}

function isVariable(value: unknown): value is ResolvedVariable {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'name') === 'string';
}

function suggest(name: string, memory: Memory, testTab: JsonObject, resolved: ResolvedVariable[]): Suggestion {
  const typed = memory.drafts.get(name);

  if (typed !== undefined) {
    return { origin: 'typed', text: typed };
  }

  const last = memory.lastRun?.[ name ];

  if (last !== undefined) {
    return { origin: 'last-run', text: showJson(last) };
  }

  const tested = testTab[ name ];

  if (tested !== undefined) {
    return { origin: 'test-tab', text: showJson(tested) };
  }

  return suggestFromDiagram(resolved.filter(variable => variable.name === name));
}

function suggestFromDiagram(variables: ResolvedVariable[]): Suggestion {
  const example = firstDefined(variables, exampleOf);

  if (example !== undefined) {
    return { origin: 'example', text: showJson(example) };
  }

  const known = firstDefined(variables, valueOf);

  return known === undefined || known === null
    ? { origin: 'none', text: 'null' }
    : { origin: 'diagram', text: showJson(known) };
}

function firstDefined<T, V>(list: T[], read: (item: T) => V | undefined): V | undefined {
  for (const item of list) {
    const value = read(item);

    if (value !== undefined) {
      return value;
    }
  }

  return undefined;
}

/** The example data for the variable in an element before the task. */
function exampleOf(variable: ResolvedVariable): Json | undefined {
  return firstDefined(originsOf(variable), origin => {
    const properties = extensionsOf(origin, 'zeebe:Properties').flatMap(each => elementsOf(each, 'properties'));
    const property = properties.find(each => stringOf(each, 'name') === EXAMPLE_DATA);
    const parsed = parseJson(property ? stringOf(property, 'value') ?? '' : '');

    return parsed.ok && isJsonObject(parsed.value) ? parsed.value[ variable.name ] : undefined;
  });
}

/** The resolver's value: its text, or its keys with null for each unknown value. */
function valueOf(variable: ResolvedVariable): Json | undefined {
  const info = typeof variable.info === 'string' ? parseJson(variable.info) : null;

  if (info?.ok) {
    return info.value;
  }

  const entries = Array.isArray(variable.entries) ? variable.entries.filter(isVariable) : [];

  return entries.length === 0
    ? undefined
    : Object.fromEntries(entries.map(entry => [ entry.name, valueOf(entry) ?? null ]));
}

function originsOf(variable: ResolvedVariable): ModdleElement[] {
  return Array.isArray(variable.origin) ? variable.origin.filter(isModdleElement) : [];
}

/** Whether only this task writes the variable, so that it is new to the process. */
function isOwn(variable: ResolvedVariable, element: DiagramElement): boolean {
  const origins = originsOf(variable);
  const scope = Reflect.get(variable, 'scope');

  return scope === element.businessObject || (origins.length > 0 && origins.every(origin => origin === element.businessObject));
}
