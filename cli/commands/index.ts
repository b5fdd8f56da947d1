import type { Command } from '../command';

import { check } from './check';
import { feel } from './feel';
import { list } from './list';
import { map } from './map';
import { run } from './run';
import { simulate } from './simulate';

/** Every command, in the order in which help names them. */
export const COMMANDS: readonly Command[] = [ run, map, check, feel, list, simulate ];
