import { createSimulator, readScript, SCENARIOS } from '../../simulator';
import type { Script, Simulator } from '../../simulator';
import { flagValue } from '../call';
import type { Call, Flag } from '../call';
import type { Command } from '../command';
import { PORT, readNumber } from '../input/number';
import { readText } from '../input/read-text';
import type { Io } from '../io';
import type { CliResult, ExitCode } from '../problem';

const DEFAULT_PORT = 8089;

const PORT_FLAG: Flag = {
  name: '--port', placeholder: 'N', summary: `The port on this machine (default: ${ DEFAULT_PORT }; 0 takes any free one).`
};

const SCENARIO: Flag = {
  name: '--scenario', placeholder: 'FILE', summary: 'Answers to give first, as JSON: { "steps": [{ "status", "headers", "body", "delayMs" | "fault" }] }.'
};

export const simulate: Command = {
  name: 'simulate',
  summary: 'Start an OpenAI-compatible server on this machine: no key, no network, no costs.',
  operands: { name: '', min: 0, max: 0 },
  flags: [ PORT_FLAG, SCENARIO ],
  details: [
    'Any key that begins with sk-sim- is valid. A word in the prompt, or the model id beside it, asks for an answer:',
    wordList(),
    'Prints the URL for --base-url. Ctrl+C ends it.'
  ],
  run
};


// helpers //////////

async function run(call: Call, io: Io): Promise<CliResult<ExitCode>> {
  const port = readNumber(PORT_FLAG, PORT, flagValue(call, PORT_FLAG));

  if (!port.ok) {
    return port;
  }

  const scenario = await readScenario(flagValue(call, SCENARIO));

  if (!scenario.ok) {
    return scenario;
  }

  const simulator = createSimulator({ port: port.value ?? DEFAULT_PORT, scenario: scenario.value });
  const listening = await simulator.listen();

  if (!listening.ok) {
    return listening;
  }

  const interrupted = new Promise<void>(resolve => {
    const undo = io.onInterrupt(() => {
      undo();
      resolve();
    });
  });

  await io.out(`${ listening.value.url }\n`);

  return closeAfter(interrupted, simulator);
}

async function closeAfter(ending: Promise<void>, simulator: Simulator): Promise<CliResult<ExitCode>> {
  await ending;
  await simulator.close();

  return { ok: true, value: 0 };
}

async function readScenario(file: string | undefined): Promise<CliResult<Script | undefined>> {
  if (file === undefined) {
    return { ok: true, value: undefined };
  }

  const text = await readText(file);

  return text.ok ? readScript(text.value) : text;
}

function wordList(): string {
  const width = (texts: string[]): number => Math.max(...texts.map(text => text.length));
  const [ words, models ] = [ width(SCENARIOS.map(({ word }) => word)), width(SCENARIOS.map(({ model }) => model)) ];

  return SCENARIOS
    .map(({ word, model, summary }) => `  ${ word.padEnd(words) }  ${ model.padEnd(models) }  ${ summary }`)
    .join('\n');
}
