'use strict';

const { spawnSync } = require('node:child_process');
const { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const DIST = path.join(ROOT, 'dist');
const TYPES = path.join(ROOT, '.cache', 'types');

/** Bundles that no user installs: built on demand (`--playground`). */
const PLAYGROUND = [ 'playground', 'page' ];

/** The layers whose types the library shows. */
const PUBLIC_LAYERS = [ 'feel', 'core', 'lib' ];

/** Its types are copied, too, and imported by path: an installed library has no workspaces to resolve the name. */
const FEEL_PACKAGE = '@openai-task/feel';

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });

run('tsc', [ '-b', 'lib' ]);
run('webpack', [ '--config', 'webpack.config.js', ...wantedBundles().flatMap(name => [ '--config-name', name ]) ]);

for (const layer of PUBLIC_LAYERS) {
  cpSync(path.join(TYPES, layer), path.join(DIST, 'types', layer), { recursive: true });
}

for (const file of readdirSync(path.join(DIST, 'types'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.d.ts'))) {
  const target = path.join(DIST, 'types', file);
  const relative = path.relative(path.dirname(file), 'feel').split(path.sep).join('/');

  writeFileSync(target, readFileSync(target, 'utf8').replaceAll(`'${ FEEL_PACKAGE }'`, `'${ relative }/index'`));
}

writeFileSync(path.join(DIST, 'lib.d.ts'), "export * from './types/lib/index';\n");

if (existsSync(path.join(DIST, 'cli.js'))) {
  chmodSync(path.join(DIST, 'cli.js'), 0o755);
}

function wantedBundles() {
  const names = require('../webpack.config.js').map(({ name }) => name);

  return process.argv.includes('--playground') ? names : names.filter(name => !PLAYGROUND.includes(name));
}

function run(command, args) {
  const bin = path.join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${ command }.cmd` : command);
  const { status } = spawnSync(bin, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });

  if (status !== 0) {
    process.exit(status ?? 1);
  }
}
