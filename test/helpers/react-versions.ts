/** The versions of React that Modelers from 5.36 on bring (docs/modeler-host.md, section 6), as pages for specs. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { bundlePage, ROOT } from './bundle-page';

export const REACT_VERSIONS = [ '16', '18', '19' ] as const;

export type ReactVersion = (typeof REACT_VERSIONS)[number];

/** The script of `react-page.ts` with one version of React. */
export async function reactPage(version: ReactVersion, folder: string): Promise<string> {
  const { resolve } = createRequire(path.join(ROOT, 'test', 'helpers', `react-${ version }`, 'package.json'));
  const folderOf = (name: string) => path.dirname(resolve(`${ name }/package.json`));

  return readFile(await bundlePage('test/helpers/react-page.ts', folder, {
    'react-dom/client$': version === '16' ? false : path.join(folderOf('react-dom'), 'client.js'),
    'react-dom': folderOf('react-dom'),
    'react': folderOf('react')
  }), 'utf8');
}
