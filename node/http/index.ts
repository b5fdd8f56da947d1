export { createUndiciTransport } from './undici-transport';
export type { ClosableTransport, TransportOptions } from './undici-transport';
