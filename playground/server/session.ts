import { randomUUID } from 'node:crypto';

import type { Event, Reply } from '../../core/protocol';

/** What answers the messages of one page: the handlers of the main process, with a way to send events back. */
export interface Handlers {
  handle(message: unknown): Promise<Reply<unknown>>;

  /** Ends what still runs. */
  dispose(): void;
}

export type CreateHandlers = (emit: (event: Event) => void) => Handlers;

/** One open page: its events go out as lines of JSON, its messages come in one by one. */
export type Session = { id: string; handlers: Handlers };

export type Sessions = {

  /** Opens a session whose events are written by `write`; the first line names the session. */
  open(write: (line: string) => void): Session;
  get(id: string): Session | undefined;

  /** The page is gone: its runs end. */
  close(id: string): void;
  closeAll(): void;
};

/** The open pages of one server. */
export function createSessions(createHandlers: CreateHandlers): Sessions {
  const sessions = new Map<string, Session>();

  function close(id: string): void {
    const session = sessions.get(id);

    sessions.delete(id);
    session?.handlers.dispose();
  }

  return {
    open(write) {
      const id = randomUUID();

      // what a run still reports after its page went is for nobody
      const send = (data: object): void => {
        if (sessions.has(id)) {
          write(`${ JSON.stringify(data) }\n`);
        }
      };

      const session = { id, handlers: createHandlers(send) };

      sessions.set(id, session);
      send({ session: id });

      return session;
    },

    get: id => sessions.get(id),
    close,

    closeAll() {
      [ ...sessions.keys() ].forEach(close);
    }
  };
}
