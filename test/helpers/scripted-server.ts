import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. Header names are sent as spelled; a list sends the name several times. */
export type ScriptedAnswer =
  | { status: number; reason?: string; headers?: Record<string, string | string[]>; body?: string }
  | 'silence'
  | 'hang up';

export type ReceivedRequest = {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  rawHeaders: [ name: string, value: string ][];
  body: string;
};

export type ScriptedServer = {

  /** Such as `http://127.0.0.1:40123`. */
  origin: string;

  /** What arrived, in order. */
  requests: ReceivedRequest[];

  /** Resolves as soon as that many requests have arrived. */
  received(count: number): Promise<void>;
};

/** A server on loopback that gives the answers in turn, the last one again and again; closed after the use. */
export async function withServer<T>(answers: ScriptedAnswer[], use: (server: ScriptedServer) => Promise<T>): Promise<T> {
  const requests: ReceivedRequest[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];

    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = answers[ Math.min(requests.length, answers.length - 1) ];

      requests.push({
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        rawHeaders: pairs(request.rawHeaders),
        body: Buffer.concat(chunks).toString('utf8')
      });
      waiting.filter(({ count }) => requests.length >= count).forEach(({ resolve }) => resolve());

      if (answer === 'hang up' || answer === undefined) {
        request.socket.destroy();
      } else if (answer !== 'silence') {
        const { status, reason, headers = {}, body = '' } = answer;

        response.writeHead(status, reason, { 'Content-Length': String(Buffer.byteLength(body)), ...headers });
        response.end(body);
      }
    });
  });

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));

  try {
    return await use({
      origin: `http://127.0.0.1:${ (server.address() as AddressInfo).port }`,
      requests,
      received: count => new Promise(resolve => {
        if (requests.length >= count) {
          resolve();
        } else {
          waiting.push({ count, resolve });
        }
      })
    });
  } finally {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
}


// helpers //////////

function pairs(raw: readonly string[]): [ name: string, value: string ][] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [ raw[ 2 * index ] ?? '', raw[ 2 * index + 1 ] ?? '' ]);
}
