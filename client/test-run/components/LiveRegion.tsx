import { useEffect, useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';
import { useService } from 'bpmn-js-properties-panel';

import type { DiagramElement, EventBus } from '../../types/host';
import { message } from '../../messages';
import type { ClientMessage } from '../../messages';
import { MessageText } from '../../ui/MessageText';
import { ANNOUNCE } from '../../ui/announce';

import { announcementOf, isAlert } from '../announcements';
import { useTestRun } from '../use-test-run';
import { REFUSED } from '../TestRun';
import type { TestRunState } from '../state';

/** When a long wait is first announced, and the interval after that. */
const FIRST_REMINDER_MS = 10_000;
const NEXT_REMINDER_MS = 15_000;

/** A replayed sentence is announced once typing has stopped. */
const QUIET_MS = 1_000;

/**
 * Announces changes to screen reader users. The regions are in the page, empty, before they are filled, because
 * otherwise they are not read out.
 */
export function LiveRegion({ element }: { element: DiagramElement }) {
  const { state } = useTestRun(element);
  const { messages, alert } = useAnnouncement(element, state);

  return <>
    <div class="openai-task-hidden" role="status" aria-live="polite">{ messages && !alert ? <Announcements messages={ messages } /> : null }</div>
    <div class="openai-task-hidden" role="alert">{ messages && alert ? <Announcements messages={ messages } /> : null }</div>
  </>;
}


// helpers //////////

type Announcement = { messages: ClientMessage[] | null; alert: boolean };

function Announcements({ messages }: { messages: ClientMessage[] }) {
  return <>{ messages.map((part, index) => <span key={ index }>{ index ? ' ' : '' }<MessageText message={ part } /></span>) }</>;
}

/** The current announcement. The state in which the panel opens is not announced. */
function useAnnouncement(element: DiagramElement, state: TestRunState): Announcement {
  const eventBus = useService<EventBus>('eventBus');
  const [ announcement, announce ] = useState<Announcement>({ messages: null, alert: false });
  const before = useRef(state);
  const key = keyOf(state);

  useEffect(() => {
    const previous = before.current;

    before.current = state;

    const messages = announcementOf(previous, state);

    if (!messages) {
      return;
    }

    const tell = () => announce({ messages, alert: isAlert(state) });

    if (state.phase !== 'done' || state.result.tag !== 'replayed') {
      return tell();
    }

    const timer = setTimeout(tell, QUIET_MS);

    return () => clearTimeout(timer);
  }, [ key ]);

  useReminders(state, messages => announce({ messages, alert: false }));

  useEffect(() => {
    const tell = ({ element: refused }: { element: DiagramElement }) => {
      if (refused.id === element.id && state.phase === 'unavailable') {
        announce({ messages: [ message(`unavailable/${ state.reason }`) ], alert: false });
      }
    };

    eventBus.on(REFUSED, tell);

    return () => eventBus.off(REFUSED, tell);
  }, [ eventBus, element.id, state.phase ]);

  useEffect(() => {
    const tell = ({ element: concerned, messages }: { element: DiagramElement; messages: ClientMessage[] }) => {
      if (concerned.id === element.id) {
        announce({ messages, alert: false });
      }
    };

    eventBus.on(ANNOUNCE, tell);

    return () => eventBus.off(ANNOUNCE, tell);
  }, [ eventBus, element.id ]);

  return announcement;
}

/** Announces after ten seconds, and then every fifteen, that the run is still waiting. */
function useReminders(state: TestRunState, tell: (messages: ClientMessage[]) => void): void {
  const running = state.phase === 'running' ? state : null;

  useEffect(() => {
    if (!running) {
      return;
    }

    const { startedAt, limitMs } = running;
    let timer: ReturnType<typeof setTimeout>;

    const remind = () => {
      const elapsed = String(Math.round((Date.now() - startedAt) / 1000));

      tell([ limitMs === null
        ? message('announce/waiting', { elapsed })
        : message('announce/waiting-of', { elapsed, limit: String(limitMs / 1000) }) ]);

      timer = setTimeout(remind, NEXT_REMINDER_MS);
    };

    timer = setTimeout(remind, Math.max(FIRST_REMINDER_MS - (Date.now() - startedAt), 0));

    return () => clearTimeout(timer);
  }, [ running?.token ]);
}

/** A value that changes with everything that can be announced. */
function keyOf(state: TestRunState): unknown {
  switch (state.phase) {
  case 'running':
  case 'waiting': return `${ state.phase }-${ state.token }`;
  case 'done': return state.result.ending;
  default: return state.phase;
  }
}
