'use strict';

/**
 * `npm run package`: the zip that a user unpacks into a Modeler's plugins folder. The same build gives the same bytes:
 * order, times and modes are fixed.
 *
 *   node scripts/package.js [folder]    where the zip goes; default: dist
 */

const { createWriteStream, mkdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { finished } = require('node:stream/promises');

const { ZipFile } = require('yazl');

const ROOT = path.join(__dirname, '..');
const FOLDER = 'openai-task';

/** What the Modeler loads. The library and the command stay out: they are for machines with Node.js. */
const BUNDLES = [ 'client', 'main', 'preload', 'worker', 'redaction' ];

const FILES = [
  'index.js',
  'menu.js',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'docs/rules.md',
  'dist/client.css',
  ...BUNDLES.map(bundle => `dist/${ bundle }.js`)
];

/** Fields of package.json that mean something beside an unpacked plugin. A `type` would break `index.js`. */
const FIELDS = [ 'name', 'version', 'description', 'license', 'main' ];

/** Local time: the zip format knows no zones, so these digits are the same everywhere. */
const TIME = new Date(2020, 0, 1);
const MODE = 0o100644;

main(path.resolve(process.argv[ 2 ] ?? path.join(ROOT, 'dist'))).catch(error => {
  process.stderr.write(`package: ${ error.code === 'ENOENT' ? `${ path.relative(ROOT, error.path) } is missing; run "npm run build" first` : error.message }\n`);
  process.exitCode = 1;
});

async function main(folder) {
  const manifest = JSON.parse(read('package.json').toString());
  const file = path.join(folder, `${ manifest.name }-${ manifest.version }.zip`);
  const contents = collect(manifest);
  const zip = new ZipFile();

  for (const name of Object.keys(contents).sort()) {
    zip.addBuffer(contents[ name ], `${ FOLDER }/${ name }`, { mtime: TIME, mode: MODE, forceDosTimestamp: true });
  }

  mkdirSync(folder, { recursive: true });
  zip.end();
  await finished(zip.outputStream.pipe(createWriteStream(file)));
  process.stdout.write(`${ file }\n`);
}

/** Every file of the zip by its name. */
function collect(manifest) {
  const trimmed = Object.fromEntries(FIELDS.map(field => [ field, manifest[ field ] ]));

  return {
    ...Object.fromEntries(FILES.map(name => [ name, name.endsWith('.md') ? withOuterLinks(name, manifest.homepage) : read(name) ])),
    'package.json': Buffer.from(`${ JSON.stringify(trimmed, null, 2) }\n`),
    'THIRD-PARTY-LICENSES.txt': Buffer.from(licences())
  };
}

/** A document whose links to files outside the zip, pictures included, lead to the repository. */
function withOuterLinks(name, homepage) {
  const repository = new URL(homepage);

  repository.hash = '';

  const text = read(name).toString().replace(/(!?)(\[[^\]]*\]\()(?!https?:|#)([^)\s]+)\)/g, (link, picture, label, target) => {
    const file = path.posix.join(path.posix.dirname(name), target.split('#')[ 0 ]);

    return FILES.includes(file) ? link : `${ picture }${ label }${ repository }/${ picture ? 'raw' : 'blob' }/main/${ file })`;
  });

  return Buffer.from(text);
}

/** The licence of everything that was bundled, each package once. */
function licences() {
  const packages = new Map(BUNDLES
    .flatMap(bundle => JSON.parse(read(`dist/licenses/${ bundle }.json`).toString()))
    .map(each => [ `${ each.name } ${ each.version }`, each ]));

  return [ ...packages.keys() ].sort()
    .map(title => `${ title } (${ packages.get(title).license })\n\n${ packages.get(title).text.replace(/\r\n/g, '\n').trim() }\n`)
    .join(`\n${ '-'.repeat(80) }\n\n`);
}

function read(name) {
  return readFileSync(path.join(ROOT, name));
}
