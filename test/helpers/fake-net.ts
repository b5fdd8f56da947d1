/** Electron's `net` as documented, over Node's HTTP: what Chromium does by itself (decoding, redirects, its error names) is done here. */

import { request as httpRequest } from 'node:http';
import type { ClientRequest as NodeRequest, IncomingMessage as NodeResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

import type { ClientRequest, IncomingMessage, Net, NetSession } from '../../main/electron/api';

import { FakeEmitter } from './fake-emitter';

type RequestOptions = Parameters<Net[ 'request' ]>[ 0 ];

const REDIRECTS = [ 301, 302, 303, 307, 308 ];

/** Headers that Chromium sets by itself and lets nobody else set. */
const RESTRICTED = /^(?:content-length|host|trailer|te|upgrade|cookie2|keep-alive|transfer-encoding|connection)$/i;

/** Requests made, with the session that each was made in. */
export class FakeNet implements Net {
  readonly requests: RequestOptions[] = [];
  readonly open = new Set<FakeRequest>();

  request(options: RequestOptions): ClientRequest {
    this.requests.push(options);

    const made = new FakeRequest(options);

    this.open.add(made);
    made.once('close', () => this.open.delete(made));

    return made;
  }
}

/** A session that is told apart by its partition. */
export class FakeSession implements NetSession {
  readonly preloads: { type: 'frame'; id: string; filePath: string }[] = [];

  constructor(readonly partition: string, readonly cache: boolean, supportsPreloads = true) {
    if (!supportsPreloads) {
      this.registerPreloadScript = undefined;
    }
  }

  registerPreloadScript?: NetSession[ 'registerPreloadScript' ] = script => {
    this.preloads.push(script);

    return script.id;
  };
}

class FakeRequest extends FakeEmitter implements ClientRequest {
  private readonly node: NodeRequest;
  private done = false;

  constructor({ method, url }: RequestOptions) {
    super();

    const send = url.startsWith('https:') ? httpsRequest : httpRequest;

    this.node = send(new URL(url), { method, agent: false, headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } });
    this.node.on('response', response => this.receive(response));
    this.node.on('error', error => this.fail(error));
  }

  setHeader(name: string, value: string): void {
    if (RESTRICTED.test(name)) {
      throw new Error(`Attempted to set the restricted header ${ name }: ${ value }`);
    }

    this.node.setHeader(name, value);
  }

  write(chunk: string): void {
    this.node.setHeader('Content-Length', Buffer.byteLength(chunk));

    // bytes: of a text, Node would send the headers in the encoding of the text
    this.node.write(Buffer.from(chunk));
  }

  end(): void {
    this.node.end();
  }

  abort(): void {
    if (!this.done) {
      this.done = true;
      this.node.destroy();
      this.emit('abort');
      this.emit('close');
    }
  }

  private receive(response: NodeResponse): void {
    const { statusCode = 0, headers } = response;

    if (REDIRECTS.includes(statusCode) && headers.location !== undefined) {
      this.emit('redirect', statusCode, 'GET', headers.location, fieldsOf(response.rawHeaders));
      this.node.destroy();

      return this.fail(new Error('Redirect was cancelled'), 'Redirect was cancelled');
    }

    const answer = new FakeResponse(response);

    this.emit('response', answer);

    const body = decoded(response);

    body.on('data', chunk => answer.emit('data', chunk));
    body.on('end', () => {
      answer.emit('end');
      this.close();
    });

    // a body that breaks off: one error, on the response
    [ body, response ].forEach(each => each.once('error', (error: Error) => {
      if (!this.done) {
        answer.emit('error', new Error(`net::${ codeOf(error, true) }`));
        this.close();
        this.node.destroy();
      }
    }));
  }

  private fail(error: Error, text = `net::${ codeOf(error, false) }`): void {
    if (!this.done) {
      this.emit('error', new Error(text));
      this.close();
    }
  }

  private close(): void {
    this.done = true;
    this.emit('close');
  }
}

class FakeResponse extends FakeEmitter implements IncomingMessage {
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly httpVersionMajor: number;
  readonly rawHeaders: string[];

  constructor({ statusCode = 0, statusMessage = '', httpVersionMajor, rawHeaders }: NodeResponse) {
    super();
    this.statusCode = statusCode;
    this.statusMessage = statusMessage;
    this.httpVersionMajor = httpVersionMajor;
    this.rawHeaders = rawHeaders;
  }
}


// helpers //////////

const DECODERS: Record<string, () => Transform> = { 'gzip': createGunzip, 'x-gzip': createGunzip, 'deflate': createInflate, 'br': createBrotliDecompress };

function decoded(response: NodeResponse): Readable {
  const names = (response.headers[ 'content-encoding' ] ?? '').split(',').map(name => name.trim()).reverse();

  return names.flatMap(name => DECODERS[ name ]?.() ?? []).reduce<Readable>((from, decoder) => {
    from.on('error', error => decoder.destroy(error));

    return from.pipe(decoder);
  }, response);
}

const CODES: Record<string, string> = {
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  EPROTO: 'ERR_SSL_PROTOCOL_ERROR',
  HPE_HEADER_OVERFLOW: 'ERR_RESPONSE_HEADERS_TOO_BIG',
  HPE_INVALID_CONTENT_LENGTH: 'ERR_INVALID_HTTP_RESPONSE'
};

/** Chromium's name for what Node calls otherwise. */
function codeOf(error: Error, inBody: boolean): string {
  const code = 'code' in error ? String(error.code) : '';

  if (code.startsWith('Z_') || code.startsWith('ERR__') || code.startsWith('ERR_BROTLI')) {
    return 'ERR_CONTENT_DECODING_FAILED';
  }

  if (inBody) {
    return 'ERR_CONTENT_LENGTH_MISMATCH';
  }

  return CODES[ code ] ?? (code.startsWith('HPE_') ? 'ERR_INVALID_HTTP_RESPONSE' : 'ERR_EMPTY_RESPONSE');
}

function fieldsOf(raw: string[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {};

  for (let index = 0; index < raw.length; index += 2) {
    (fields[ raw[ index ] ?? '' ] ??= []).push(raw[ index + 1 ] ?? '');
  }

  return fields;
}
