/** Replaces a file's text over and over until it is killed; says when it has begun. */

import { createAtomicFile } from '../../main/secrets';

const SIZE = 200_000;

void writeForEver(process.argv[ 2 ] ?? '');

async function writeForEver(target: string): Promise<void> {
  const file = createAtomicFile(target);

  for (let round = 0; ; round++) {
    await file.write((round % 10).toString().repeat(SIZE));

    if (round === 3) {
      process.stdout.write('begun\n');
    }
  }
}
