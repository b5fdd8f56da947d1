import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** A server that answers with bytes as given, however broken. `requests` holds what came in, one text per exchange. */
export type RawServer = { url: string; requests: string[]; sockets: Socket[]; close(): Promise<void> };

/** Answers every request that has arrived with its headers and its declared body. */
export async function startRawServer(answer: (socket: Socket, request: string) => void): Promise<RawServer> {
  const requests: string[] = [];
  const sockets: Socket[] = [];

  const server = createServer(socket => {
    let received = '';

    sockets.push(socket);

    // a caller that goes away in the middle is what some tests are about
    socket.on('error', () => undefined);
    socket.on('data', chunk => {
      received += chunk.toString('latin1');

      if (isComplete(received)) {
        requests.push(received);
        answer(socket, received);
        received = '';
      }
    });
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${ portOf(server) }/`,
    requests,
    sockets,
    close: () => new Promise(resolve => {
      sockets.forEach(socket => socket.destroy());
      server.close(() => resolve());
    })
  };
}

/** A message of HTTP/1.1 with its length, headers given line by line. */
export function message(status: string, headers: string[], body: Buffer | string = ''): Buffer {
  const bytes = Buffer.from(body);

  return Buffer.concat([ Buffer.from([ `HTTP/1.1 ${ status }`, ...headers, `Content-Length: ${ bytes.length }`, '', '' ].join('\r\n'), 'latin1'), bytes ]);
}


// helpers //////////

function isComplete(received: string): boolean {
  const end = received.indexOf('\r\n\r\n');
  const length = Number(/^content-length: (\d+)/im.exec(received)?.[ 1 ] ?? 0);

  return end >= 0 && received.length >= end + 4 + length;
}

function portOf(server: Server): number {
  const address = server.address();

  return typeof address === 'object' && address ? address.port : 0;
}
