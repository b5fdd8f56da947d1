/** Names of what crosses between the window and the main process. */
const PREFIX = 'openai-task';

/** Opens the way back for events: the argument names it. */
export const CONNECT_CHANNEL = `${ PREFIX }:connect`;

export function verbChannel(verb: string): string {
  return `${ PREFIX }:${ verb }`;
}

/**
 * The channel on which one page gets its events. Any script in the window can listen to a channel whose name it knows
 * (docs/modeler-host.md, section 2, `on`), so the name is not to be guessed.
 */
export function eventChannel(random: Uint32Array): string {
  return `${ PREFIX }:event:${ [ ...random ].map(part => part.toString(36)).join('-') }`;
}

const EVENT_CHANNEL = new RegExp(`^${ PREFIX }:event:[0-9a-z-]{8,80}$`);

export function isEventChannel(channel: unknown): channel is string {
  return typeof channel === 'string' && EVENT_CHANNEL.test(channel);
}
