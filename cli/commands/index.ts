import type { Command } from '../command';

import { feel } from './feel';
import { list } from './list';
import { simulate } from './simulate';

/** Every command, in the order in which help names them. */
export const COMMANDS: readonly Command[] = [ feel, list, simulate ];
