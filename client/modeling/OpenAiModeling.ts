import { readTask } from '../../core/task';
import { fieldById } from '../../core/template';
import type { FieldId, Operation } from '../../core/template';
import type { BpmnFactory, CommandStack, DiagramElement, ElementTemplates, Injector } from '../types/host';

import { readBinding } from './bindings';
import { commandsFor } from './commands';
import { planDependents, planField } from './plan';
import type { Write } from './plan';

/**
 * Writes an OpenAI task. Every call is one command at most, so one undo takes it back, and a call that would change
 * nothing does nothing: leaving a field never marks a diagram as changed.
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
   * Sets the stored text of a field (a leading `=` is FEEL). What depends on the field changes in the same step: where
   * the template is loaded, through its own conditions, else from our tables.
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

  /** Writes bindings as they are given, in one command. */
  write(element: DiagramElement, writes: readonly Write[]): void {
    const [ first, ...others ] = commandsFor(element, writes, this.factory);

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
