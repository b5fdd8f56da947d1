import { takeBridge } from './bridge';
import { SILENT_HOST } from './port';
import type { HostPort } from './port';

/**
 * The services `openAiTaskAccess` (the bridge, or why there is none) and `openAiTaskHost`. Called once per window:
 * the bridge is handed out once, and every modeler of the window shares it.
 */
export function createHostModule(source: object, host: HostPort = SILENT_HOST) {
  return {
    openAiTaskAccess: [ 'value', takeBridge(source) ],
    openAiTaskHost: [ 'value', host ]
  };
}
