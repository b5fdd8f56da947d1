import type { Command } from '../command';

import { check } from './check';
import { feel } from './feel';
import { list } from './list';
import { simulate } from './simulate';

/** Every command, in the order in which help names them. */
export const COMMANDS: readonly Command[] = [ check, feel, list, simulate ];
