import { readTask } from '../../core/task';
import { PANEL_TEXTS } from '../messages';
import type { DiagramElement, ElementTemplates, Injector, PropertiesPanel } from '../types/host';

import { ownEntries, takeTemplateEntries } from './entries';
import type { PanelGroup } from './entries';
import { OpenAiGroup } from './OpenAiGroup';

/** Lower than the element templates' 300: their groups exist by then, and ours is not filtered out (docs/modeler-host.md, section 5). */
const PRIORITY = 200;

/** Adds the OpenAI group to the panel of OpenAI tasks. It replaces the template's entries that it renders. */
export class OpenAiPropertiesProvider {

  static $inject = [ 'propertiesPanel', 'injector' ];

  private readonly injector: Injector;

  constructor(propertiesPanel: PropertiesPanel, injector: Injector) {
    this.injector = injector;

    propertiesPanel.registerProvider(PRIORITY, this);
  }

  getGroups(element: DiagramElement): (groups: PanelGroup[]) => PanelGroup[] {
    return groups => {
      const task = readTask(element.businessObject);

      if (task?.platform !== 'camunda-cloud') {
        return groups;
      }

      const { groups: rest, entries } = this.hasTemplate(element)
        ? takeTemplateEntries(groups, task)
        : { groups, entries: ownEntries(task) };

      if (!entries.length) {
        return groups;
      }

      return insert(rest, { id: 'OpenAI', label: PANEL_TEXTS[ 'panel/group' ], component: OpenAiGroup, entries, task });
    };
  }

  private hasTemplate(element: DiagramElement): boolean {
    return !!this.injector.get<ElementTemplates | null>('elementTemplates', false)?.get(element);
  }
}


// helpers //////////

/** The groups after which ours is inserted, in order of preference. */
const BEFORE = [ 'ElementTemplates__Template', 'documentation', 'general' ];

function insert(groups: PanelGroup[], group: PanelGroup): PanelGroup[] {
  const before = BEFORE.map(id => groups.findIndex(candidate => candidate.id === id)).find(index => index !== -1) ?? -1;

  return groups.toSpliced(before + 1, 0, group);
}
