export { takeBridge } from './bridge';
export type { BridgeAccess, NoBridgeReason } from './bridge';
export { createHostModule } from './module';
export { SILENT_HOST } from './port';
export type { HostPort, Notice } from './port';
