import { readTask } from '../../core/task';
import type { DiagramElement, ElementRegistry, EventBus } from '../types/host';

import type { Runs } from './Runs';
import { isRunning, stateAfter } from './Sessions';
import type { Sessions } from './Sessions';

/** Keeps the sessions in step with the diagram: renamed and deleted elements, another diagram, the modeler's end. */
export function watchDiagram(eventBus: EventBus, elementRegistry: ElementRegistry, sessions: Sessions, runs: Runs): void {
  eventBus.on<{ element: DiagramElement; newId: string }>('element.updateId', ({ element, newId }) => {
    sessions.rename(element.id, newId);
  });

  eventBus.on('commandStack.changed', () => dropOrphans(elementRegistry, sessions, runs));
  eventBus.on('diagram.clear', () => clear(sessions, runs));

  eventBus.on('diagram.destroy', () => {
    clear(sessions, runs);
    runs.dispose();
  });
}


// helpers //////////

/** Ends the run of an element that was deleted or is no longer an OpenAI task. Undo restores its last result. */
function dropOrphans(elementRegistry: ElementRegistry, sessions: Sessions, runs: Runs): void {
  for (const [ id, session ] of sessions.all()) {
    const element = elementRegistry.get(id);
    const underWay = isRunning(session.state) || session.state.phase === 'asking';

    if (underWay && !(element && readTask(element.businessObject))) {
      runs.abandon(session);
      sessions.update(id, stateAfter(session.state.result));
    }
  }
}

function clear(sessions: Sessions, runs: Runs): void {
  for (const [ , session ] of sessions.all()) {
    runs.abandon(session);
  }

  sessions.clear();
}
