import type { HttpFailure } from '../../core/run';

type Kind = HttpFailure['failure'];

/** Codes of undici and of the system by what the runtime makes of them (docs/connector-runtime.md, section 5). */
const KINDS: Readonly<Record<string, Kind>> = {
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'protocol',
  UND_ERR_INVALID_ARG: 'protocol',
  UND_ERR_NOT_SUPPORTED: 'protocol',
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'protocol',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'connection',
  ERR_INVALID_URL: 'protocol',
  EPROTO: 'tls',

  // the parser's own code is missing from the class that carries it
  HTTPParserError: 'protocol'
};

const TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|CRL_)/;
const OPENSSL = /[0-9A-F]:error:/i;
const PARSER = /^HPE_/;

/** A closed socket while headers were awaited and one while the body was read look alike: both are the connection. */
const ELSE: Kind = 'connection';

/** What a throw of the HTTP library means. Only codes and, for certificates, their own text are kept. */
export function failureOf(error: unknown): HttpFailure {
  const code = codeOf(error) ?? nameOf(error);
  const failure = kindOf(code);

  return { failure, detail: failure === 'tls' ? messageOf(error) ?? code : code };
}


// helpers //////////

function kindOf(code: string): Kind {
  if (TLS.test(code)) {
    return 'tls';
  }

  return PARSER.test(code) ? 'protocol' : KINDS[ code ] ?? ELSE;
}

/** The innermost code: the library wraps the system's errors. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) {
    return null;
  }

  const cause = 'cause' in error ? codeOf(error.cause) : null;

  return cause ?? ('code' in error && typeof error.code === 'string' ? error.code : null);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** The text for a certificate; OpenSSL's own texts begin with addresses in memory, so only the reason in them is kept. */
function messageOf(error: unknown): string | null {
  if (!(error instanceof Error)) {
    return null;
  }

  return 'reason' in error && typeof error.reason === 'string' ? error.reason : OPENSSL.test(error.message) ? null : error.message;
}
