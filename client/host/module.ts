import type { ModuleDeclaration } from '../types/host';

import type { BridgeAccess } from './bridge';
import { HostFacts } from './facts';
import { SILENT_HOST } from './port';
import type { HostPort } from './port';
import type { WindowHost } from './WindowHost';

const NO_BRIDGE: BridgeAccess = { ok: false, reason: 'no-bridge' };

/**
 * The services `openAiTaskAccess` (the bridge, or the reason why it is missing), `openAiTaskHost` and `openAiTaskFacts`. All
 * modelers of the window share the one bridge; a modeler's calls to the host concern its own file. Without `facts`, each
 * modeler has its own.
 */
export function createHostModule(access: BridgeAccess = NO_BRIDGE, host?: WindowHost, facts?: HostFacts): ModuleDeclaration {
  const createPort = (modeler: object): HostPort => host ? host.portOf(modeler) : SILENT_HOST;

  return {
    openAiTaskAccess: [ 'value', access ],
    openAiTaskHost: [ 'factory', Object.assign(createPort, { $inject: [ 'bpmnjs' ] }) ],
    openAiTaskFacts: facts ? [ 'value', facts ] : [ 'type', HostFacts ]
  };
}
