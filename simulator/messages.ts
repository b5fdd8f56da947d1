/** What the simulator cannot start with. */
export const SIMULATOR_TEXTS = {
  'simulator/port-in-use': 'Port {port} is in use. Choose another one with --port, or 0 for any free port.',
  'simulator/port-refused': 'Port {port} may not be opened ({reason}). Choose another one with --port, or 0 for any free port.',
  'simulator/host-not-loopback': 'The simulator listens on this computer alone: {host} is no loopback address. Use 127.0.0.1.',
  'simulator/scenario-not-json': 'The scenario file is not JSON: {reason}. It must look like { "steps": [ { "status": 200 } ] }.',
  'simulator/scenario-invalid': 'The scenario file does not fit at {path}: {reason}. It must look like { "steps": [ { "status", "headers", "body", "delayMs" | "fault" } ] }.'
};

export type SimulatorProblemCode = keyof typeof SIMULATOR_TEXTS;
