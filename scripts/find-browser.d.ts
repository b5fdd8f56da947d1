/** A host other than this process, for tests. */
type Host = { env?: NodeJS.ProcessEnv; platform?: NodeJS.Platform; unpack?: () => string | null };

export function findBrowser(host?: Host): string;
export function browserFlags(host?: { env?: NodeJS.ProcessEnv; uid?: number }): string[];
