import { createBridge } from '../../core/protocol';
import type { Bridge, Event, Reply } from '../../core/protocol';

/** The page's own view of its connection. */
export type Connection = {
  bridge: Bridge;

  /** Calls back once when the server is gone. */
  onLost(listener: () => void): void;
};

const NOT_AVAILABLE: Reply<never> = { ok: false, problem: { code: 'protocol/not-available' } };

/**
 * Connects to the server that plays the main process: one open request brings the events as lines of JSON, each
 * message is a request of its own. The token makes this page the one that `npm start` printed the address of.
 */
export function connect(token: string): Connection {
  const listeners = new Set<(event: Event) => void>();
  const lost = new Set<() => void>();

  const session = new Promise<string>((resolve, reject) => {
    readEvents(token, resolve, event => listeners.forEach(listener => listener(event)))
      .catch(() => undefined)
      .finally(() => {
        reject(new Error('the server is gone'));
        lost.forEach(listener => listener());
      });
  });

  // whoever sends learns of the loss by its own await; nobody else needs to
  session.catch(() => undefined);

  const subscribe = (listener: (event: Event) => void): () => void => {
    listeners.add(listener);

    return () => listeners.delete(listener);
  };

  return {
    bridge: createBridge(message => sendMessage(token, session, message), subscribe),
    onLost: listener => lost.add(listener)
  };
}

/** Leaves the bridge where the plugin takes it, once: the second caller gets nothing. */
export function offerBridge(target: object, bridge: Bridge): void {
  let offered: Bridge | null = bridge;

  Reflect.set(target, 'getOpenAiTaskBridge', () => {
    const taken = offered;

    offered = null;

    return taken;
  });
}


// helpers //////////

async function sendMessage<T>(token: string, session: Promise<string>, message: object): Promise<Reply<T>> {
  try {
    const response = await fetch('/messages', {
      method: 'POST',
      headers: { ...authorization(token), 'X-Session': await session, 'Content-Type': 'application/json' },
      body: JSON.stringify(message)
    });

    return response.ok ? await response.json() : NOT_AVAILABLE;
  } catch {
    return NOT_AVAILABLE;
  }
}

/** Reads until the server ends the stream. */
async function readEvents(token: string, opened: (session: string) => void, emit: (event: Event) => void): Promise<void> {
  const response = await fetch('/events', { method: 'POST', headers: authorization(token) });

  if (!response.ok || !response.body) {
    return;
  }

  for await (const line of lines(response.body)) {
    const message = JSON.parse(line);

    if ('session' in message) {
      opened(message.session);
    } else {
      emit(message);
    }
  }
}

async function *lines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';

  for (;;) {
    const { done, value } = await reader.read();

    if (done) {
      return;
    }

    const parts = (rest + decoder.decode(value, { stream: true })).split('\n');

    rest = parts.pop() ?? '';
    yield* parts;
  }
}

function authorization(token: string): Record<string, string> {
  return { Authorization: `Bearer ${ token }` };
}
