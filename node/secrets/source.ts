import type { SecretSource } from '../../core/run';

/** Whether a secret may travel to an origin such as `https://api.openai.com`. */
export type OriginPolicy = (name: string, origin: string) => boolean;

/** A source over a look-up by name, with the origins that its secrets may go to. */
export function createSecretSource(find: (name: string) => string | undefined, mayTravel: OriginPolicy): SecretSource {
  return {
    get: name => Promise.resolve(find(name)),
    mayTravel: (name, origin) => Promise.resolve(mayTravel(name, origin))
  };
}
