import { isAtLeast } from '../../core/engine';

/** How a connector runtime names environment secrets (docs/connector-runtime.md, section 3, "Providers"). */
type EnvironmentOptions = {
  platformVersion?: string | null;

  /** Overrides the runtime's default: `SECRET_` from 8.9 on, nothing before. */
  prefix?: string;

  /** Parts between prefix and name, for a runtime that is aware of tenants or processes. */
  segments?: string[];
};

/** The name under which the runtime's environment provider looks a secret up, before any spelling variants. */
function environmentSecretName(name: string, options: EnvironmentOptions = {}): string {
  const prefix = options.prefix ?? (isAtLeast(options.platformVersion, '8.9') ? 'SECRET_' : '');
  const segments = options.segments ?? [];

  return segments.length ? `${ prefix }${ segments.join('_') }_${ name }` : `${ prefix }${ name }`;
}

/** All environment variables that may hold a secret, the first one set wins. */
export function environmentSecretNames(name: string, options: EnvironmentOptions = {}): string[] {
  const exact = environmentSecretName(name, options);
  const spellings = [
    exact,
    exact.replaceAll('.', '_'),
    exact.replaceAll('-', '_'),
    exact.replaceAll('.', '_').replaceAll('-', '_')
  ];

  return [ ...new Set([ ...spellings, ...spellings.map(each => each.toUpperCase()) ]) ];
}
