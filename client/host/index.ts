export { takeBridge } from './bridge';
export type { BridgeAccess, NoBridgeReason } from './bridge';
export { HostFacts } from './facts';
export { propertyOf, readMeans } from './means';
export type { Means, SettingsMeans } from './means';
export { createHostModule } from './module';
export { SILENT_HOST } from './port';
export type { HostPort, Notice } from './port';
export { WindowHost } from './WindowHost';
