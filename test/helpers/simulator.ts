import { createSimulator } from '../../simulator';
import type { SimulatorOptions } from '../../simulator';

/** A simulator on a free port, ended by `close`. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<{ url: string; port: number; close: () => Promise<void> }> {
  const simulator = createSimulator(options);
  const listening = await simulator.listen();

  if (!listening.ok) {
    throw new Error(listening.problems[ 0 ]?.code);
  }

  return { ...listening.value, close: () => simulator.close() };
}
