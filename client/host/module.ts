import type { ModuleDeclaration } from '../types/host';

import type { BridgeAccess } from './bridge';
import { HostFacts } from './facts';
import { SILENT_HOST } from './port';
import type { HostPort } from './port';
import type { WindowHost } from './WindowHost';

const NO_BRIDGE: BridgeAccess = { ok: false, reason: 'no-bridge' };

/**
 * The services `openAiTaskAccess` (the bridge, or why there is none), `openAiTaskHost` and `openAiTaskFacts`. The bridge is
 * handed out once, and every modeler of the window shares it; what a modeler asks of the host concerns its own file.
 * Without `facts`, each modeler learns for itself.
 */
export function createHostModule(access: BridgeAccess = NO_BRIDGE, host?: WindowHost, facts?: HostFacts): ModuleDeclaration {
  const createPort = (modeler: object): HostPort => host ? host.portOf(modeler) : SILENT_HOST;

  return {
    openAiTaskAccess: [ 'value', access ],
    openAiTaskHost: [ 'factory', Object.assign(createPort, { $inject: [ 'bpmnjs' ] }) ],
    openAiTaskFacts: facts ? [ 'value', facts ] : [ 'type', HostFacts ]
  };
}
