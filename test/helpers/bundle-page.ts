/** Bundles a page's script for specs that open it in a browser. */

import path from 'node:path';

import webpack from 'webpack';

export const ROOT = path.join(import.meta.dirname, '..', '..');

/** Bundles `entry`, a path in the repository, into a folder; brings the script's path. `alias`: modules in the place of others. */
export function bundlePage(entry: string, folder: string, alias: Record<string, string | false> = {}): Promise<string> {
  const filename = `page-${ process.pid }.js`;

  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: ROOT,
    entry: `./${ entry }`,
    output: { path: folder, filename },
    resolve: { alias, extensions: [ '.ts', '.tsx', '.mjs', '.js', '.json' ] },
    module: { rules: [ { test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022', tsconfigRaw: {} } } ] }
  });

  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);

      compiler.close(() => failure ? reject(failure) : resolve(path.join(folder, filename)));
    });
  });
}
