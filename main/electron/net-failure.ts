import type { HttpFailure } from '../../core/run';

type Kind = HttpFailure['failure'];

/** Chromium's network errors by what the runtime makes of their like (docs/connector-runtime.md, section 5). The first match counts. */
const KINDS: readonly [ pattern: RegExp, kind: Kind ][] = [
  [ /^ERR_(?:CERT_|SSL_|BAD_SSL_|CT_|PROXY_CERTIFICATE_)/, 'tls' ],
  [ /^ERR_(?:CONNECTION_)?TIMED_OUT$/, 'timeout' ],
  [ /^ERR_(?:INVALID_|UNEXPECTED_|RESPONSE_HEADERS_|CONTENT_DECODING_|DISALLOWED_|UNKNOWN_URL_|UNSAFE_PORT|HTTP2_|QUIC_|UNSAFE_REDIRECT)/, 'protocol' ]
];

const CODE = /net::(ERR_[A-Z0-9_]+)/;

/** What an error of Chromium's network stack means. Of its text only the code is kept. */
export function netFailureOf(error: unknown): HttpFailure {
  const code = CODE.exec(error instanceof Error ? error.message : '')?.[ 1 ];

  if (code === undefined) {
    return { failure: 'connection', detail: 'unknown' };
  }

  return { failure: KINDS.find(([ pattern ]) => pattern.test(code))?.[ 1 ] ?? 'connection', detail: code };
}
