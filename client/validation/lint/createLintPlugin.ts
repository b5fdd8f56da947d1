import { CatchEvents, isA, isModdleElement, readDiagramTexts, readTask, readTasks, stringOf } from '../../../core/task';
import type { ModdleElement, TaskModel } from '../../../core/task';
import { toDiagnosticMessage } from '../../../core/messages';
import { FIELDS, TEMPLATE_ID } from '../../../core/template';
import { readKnownVariables, reportedTexts, validateTask } from '../../../core/validation';
import type { Diagnostic, DiagramFacts, Severity, ValidationContext } from '../../../core/validation';
import type { HostFacts } from '../../host';

import { hostContext } from '../host-context';
import { placeOf } from '../problem-places';
import { entryIdOf } from '../ProblemFocus';

/** The reporter that bpmnlint passes to a rule. */
type Reporter = { report(id: string, message: string, extra: object): void };

export type LintRule = { check(node: unknown, reporter: Reporter): void };
export type LintConfig = { rules: Record<string, 'error' | 'warn' | 'info'> };

/** The Modeler's lint plugin (docs/modeler-host.md, section 3). */
export type LintPlugin = {
  config: LintConfig;
  resolver: {
    resolveRule(pkg: string, rule: string): () => LintRule;
    resolveConfig(pkg: string, name: string): LintConfig;
  };
};

const PACKAGE = 'bpmnlint-plugin-openai-task';

/** One bpmnlint rule for each severity, since a bpmnlint rule has only one: advice never counts as an error. */
const SEVERITIES = new Map<string, Severity>([ [ 'errors', 'error' ], [ 'warnings', 'warning' ], [ 'infos', 'info' ] ]);

const ALL_FIELDS: ReadonlySet<string> = new Set(FIELDS.map(({ id }) => id));

/** `today` returns the day of each run, `YYYY-MM-DD`; `facts`: the window's facts about this machine. */
export type LintKnowledge = { today: () => string; facts: HostFacts };

/**
 * Our rules for bpmnlint, so that the Problems panel lists the problems of the properties panel. Problems that the
 * template's own rule reports are left to that rule. One plugin serves all modelers of the window, and saved files: it
 * reads only the diagram that it is given. The Modeler decides when it runs, so news from the host (a new secret value,
 * a checked key) shows in the properties panel at once and here after the next change.
 */
export function createLintPlugin(knowledge: LintKnowledge): LintPlugin {
  const diagnose = createDiagnose();

  return {
    config: {
      rules: { 'openai-task/errors': 'error', 'openai-task/warnings': 'warn', 'openai-task/infos': 'info' }
    },
    resolver: {
      resolveRule(pkg, name) {
        const severity = pkg === PACKAGE ? SEVERITIES.get(name) : undefined;

        if (!severity) {
          throw new Error(`cannot resolve rule <${ name }> of <${ pkg }>`);
        }

        return () => createRule(severity, knowledge, diagnose);
      },

      resolveConfig(pkg, name) {
        throw new Error(`cannot resolve config <${ name }> of <${ pkg }>`);
      }
    }
  };
}


// helpers //////////

type Diagnose = (element: ModdleElement, task: TaskModel, context: ValidationContext) => readonly Diagnostic[];

function createRule(severity: Severity, { today, facts }: LintKnowledge, diagnose: Diagnose): LintRule {
  let diagram: DiagramFacts = { taskIds: [] };
  let variables: ReadonlyMap<string, readonly string[]> = new Map();
  let catchEvents = new CatchEvents();

  return {
    check(node, reporter) {
      if (!isModdleElement(node)) {
        return;
      }

      // the root comes first
      if (isA(node, 'bpmn:Definitions')) {
        diagram = readFacts(node);
        variables = readKnownVariables(node);
        catchEvents = new CatchEvents();
      }

      const task = readTask(node, catchEvents);

      if (task) {
        const known = variables.get(task.processId ?? '');
        const context = { today: today(), ...hostContext(task, facts), ...known ? { variables: known } : {}, diagram: factsFor(task, diagram) };

        diagnose(node, task, context)
          .filter(diagnostic => diagnostic.severity === severity && !isCoveredByTemplate(diagnostic, task))
          .forEach(diagnostic => report(node, diagnostic, reporter));
      }
    }
  };
}

/** Problems that are reported once per diagram are reported with its first task. */
function readFacts(definitions: ModdleElement): DiagramFacts {
  const taskIds = readTasks(definitions).map(({ taskId }) => taskId);

  return { taskIds: taskIds.slice(0, 1), texts: taskIds.length ? reportedTexts(readDiagramTexts(definitions, new Set(taskIds))) : [] };
}

function factsFor({ taskId }: TaskModel, { taskIds, texts }: DiagramFacts): DiagramFacts {
  return taskIds[ 0 ] === taskId ? { taskIds, texts } : { taskIds };
}

/** Reuses the problems of an unchanged task, since all three rules ask for them in every lint run. */
function createDiagnose(): Diagnose {
  const known = new WeakMap<ModdleElement, { key: string; models: ValidationContext['knownModels']; diagnostics: readonly Diagnostic[] }>();

  return (element, task, context) => {
    const { knownModels: models, ...rest } = context;
    const key = JSON.stringify([ task, rest ]);
    const before = known.get(element);

    if (before?.key === key && before.models === models) {
      return before.diagnostics;
    }

    const diagnostics = validateTask(task, context);

    known.set(element, { key, models, diagnostics });

    return diagnostics;
  };
}

function isCoveredByTemplate({ coveredByTemplate }: Diagnostic, { template }: TaskModel): boolean {
  return coveredByTemplate === true && template.id === TEMPLATE_ID;
}

/**
 * Names only the id of our own entry. From a path, the Modeler would derive the id of its own or the template's entry,
 * open that entry, and show our message there as well.
 */
function report(element: ModdleElement, diagnostic: Diagnostic, reporter: Reporter): void {
  const { field, rule, taskId } = diagnostic;
  const name = stringOf(element, 'name');

  reporter.report(taskId, toDiagnosticMessage(diagnostic), {
    data: { type: 'openaiTask.rule', rule },
    propertiesPanel: { entryIds: [ entryIdOf(placeOf(field, ALL_FIELDS)) ] },
    ...name ? { name } : {}
  });
}
