import { readTask } from '../../core/task';
import { fieldById } from '../../core/template';
import type { FieldId, Operation } from '../../core/template';
import type { BpmnFactory, CommandStack, DiagramElement, ElementTemplates, Injector } from '../types/host';

import { readBinding } from './bindings';
import { createCommands } from './commands';
import { planDependents, planField } from './plan';
import type { Write } from './plan';

/**
 * Writes an OpenAI task. Every call executes at most one command, so one undo reverts it. A call that would change nothing
 * executes none: leaving a field never marks a diagram as changed.
 */
export class OpenAiModeling {

  static $inject = [ 'commandStack', 'bpmnFactory', 'injector' ];

  private readonly commandStack: CommandStack;
  private readonly factory: BpmnFactory;
  private readonly injector: Injector;

  constructor(commandStack: CommandStack, bpmnFactory: BpmnFactory, injector: Injector) {
    this.commandStack = commandStack;
    this.factory = bpmnFactory;
    this.injector = injector;
  }

  /**
   * Sets the stored text of a field (a leading `=` is FEEL). Fields that depend on it change in the same step: through the
   * template's conditions if the template is loaded, otherwise from our tables.
   */
  setField(element: DiagramElement, fieldId: FieldId, value: string): void {
    const task = readTask(element.businessObject);
    const field = fieldById(fieldId);

    if (!task || readBinding(element.businessObject, field.binding) === value) {
      return;
    }

    const dependents = this.hasTemplate(element) ? [] : planDependents(task, fieldId, value);

    this.write(element, [ planField(field, value), ...dependents ]);
  }

  /** Turns a chat into a moderation or back. */
  switchOperation(element: DiagramElement, operation: Operation): void {
    this.setField(element, 'operation', operation);
  }

  /** Writes the given bindings in one command. */
  write(element: DiagramElement, writes: readonly Write[]): void {
    const [ first, ...others ] = createCommands(element, writes, this.factory);

    if (!first) {
      return;
    }

    if (!others.length) {
      this.commandStack.execute(first.cmd, first.context);
    } else {
      this.commandStack.execute('properties-panel.multi-command-executor', [ first, ...others ]);
    }
  }

  private hasTemplate(element: DiagramElement): boolean {
    return !!this.injector.get<ElementTemplates | null>('elementTemplates', false)?.get(element);
  }
}
