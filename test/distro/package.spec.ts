import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';
import yauzl from 'yauzl';

import { FakeElectron, loadWithElectron } from '../helpers/fake-electron';

const ROOT = path.join(import.meta.dirname, '..', '..');
const SCRIPT = path.join(ROOT, 'scripts', 'package.js');
const MEGABYTE = 1024 * 1024;


describe('distro - package', function() {

  let folder = '';
  let zip = '';
  let contents = new Map<string, Buffer>();

  before(async function() {
    folder = await mkdtemp(path.join(tmpdir(), 'openai-task-'));
    zip = pack(folder);
    contents = await unzip(zip);
  });

  after(() => rm(folder, { recursive: true }));


  it('should be named after package and version', async function() {

    // given
    const { name, version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));

    // then
    expect(path.basename(zip)).to.equal(`${ name }-${ version }.zip`);
  });


  it('should hold what the Modeler loads, in one folder, and no more', function() {
    expect([ ...contents.keys() ]).to.eql([
      'LICENSE', 'README.md', 'SECURITY.md', 'THIRD-PARTY-LICENSES.txt',
      'dist/client.css', 'dist/client.js', 'dist/main.js', 'dist/preload.js', 'dist/redaction.js', 'dist/worker.js',
      'docs/rules.md', 'index.js', 'menu.js', 'package.json'
    ].map(name => `openai-task/${ name }`));
  });


  it('should link files outside of it by their address', function() {

    // given
    const documents = [ ...contents ].filter(([ name ]) => name.endsWith('.md'));

    // when
    const links = documents.flatMap(([ name, content ]) => [ ...String(content).matchAll(/\]\(([^)#\s]+)/g) ].map(([ , target = '' ]) =>
      /^https?:/.test(target) ? target : path.posix.join(path.posix.dirname(name), target)));

    // then
    expect(links).to.include('https://github.com/OWNER/camunda-modeler-openai-task/blob/main/CONTRIBUTING.md');
    expect(links).to.include('https://github.com/OWNER/camunda-modeler-openai-task/raw/main/docs/group.png');
    expect(links.filter(link => !link.startsWith('https://') && !contents.has(link))).to.eql([]);
  });


  it('should not be large', async function() {
    expect((await stat(zip)).size).to.be.below(8 * MEGABYTE);
  });


  it('should be CommonJS and need no installation', function() {

    // given
    const manifest: object = JSON.parse(String(contents.get('openai-task/package.json')));

    // then
    expect(manifest).to.have.all.keys('name', 'version', 'description', 'license', 'main');
    expect(manifest).to.include({ main: 'index.js' });
  });


  it('should carry the licence of each package in its bundles', async function() {

    // given
    const text = String(contents.get('openai-task/THIRD-PARTY-LICENSES.txt'));
    const bundled = await Promise.all([ 'client', 'main', 'preload', 'worker', 'redaction' ].map(bundledPackages));

    // then
    expect(bundled.flat()).to.include('valibot');

    for (const each of bundled.flat()) {
      expect(text).to.match(new RegExp(`^${ each } \\d`, 'm'));
    }
  });


  it('should be the same, byte by byte, whenever and wherever it is made', async function() {

    // given
    const elsewhere = path.join(folder, 'again');

    // when
    const again = pack(elsewhere, { TZ: 'Pacific/Auckland' });

    // then
    expect((await readFile(again)).equals(await readFile(zip))).to.be.true;
  });


  it('should start from wherever it is unpacked', async function() {

    // given
    const place = path.join(folder, 'Münchner Modeler 東 x');
    const electron = new FakeElectron({ userData: folder });

    for (const [ name, content ] of contents) {
      await mkdir(path.dirname(path.join(place, name)), { recursive: true });
      await writeFile(path.join(place, name), content);
    }

    // when
    loadWithElectron(path.join(place, 'openai-task', 'index.js'), electron);
    electron.app.emit('ready');

    // then
    expect(electron.session.defaultSession.preloads.map(({ filePath }) => filePath)).to.eql([ path.join(place, 'openai-task', 'dist', 'preload.js') ]);

    electron.app.emit('will-quit');
  });


  it('should say in its menu that the Modeler cannot load its script', async function() {

    // given
    const place = path.join(folder, 'Files (x86)');
    const menu = path.join(place, 'menu.js');

    await mkdir(place);
    await writeFile(menu, contents.get('openai-task/menu.js') ?? '');
    await writeFile(path.join(place, 'package.json'), contents.get('openai-task/package.json') ?? '');

    // when
    const labels = execFileSync(process.execPath, [ '-p', `require(${ JSON.stringify(menu) })().map(({ label }) => label).join()` ], { encoding: 'utf8' });

    // then
    expect(labels).to.match(/^Not loaded: move the plugin to a path without/);
  });


  it('should say what is missing', async function() {

    // given
    const copy = path.join(folder, 'copy');

    await mkdir(path.join(copy, 'scripts'), { recursive: true });
    await writeFile(path.join(copy, 'scripts', 'package.js'), await readFile(SCRIPT));
    await writeFile(path.join(copy, 'package.json'), await readFile(path.join(ROOT, 'package.json')));

    // when
    const { status, stderr } = run(path.join(copy, 'scripts', 'package.js'), [], { NODE_PATH: path.join(ROOT, 'node_modules') });

    // then
    expect(status).to.equal(1);
    expect(stderr).to.equal('package: index.js is missing; run "npm run build" first\n');
    expect(await readdir(copy)).to.eql([ 'package.json', 'scripts' ]);
  });

});


// helpers //////////

function pack(folder: string, env: Record<string, string> = {}): string {
  return execFileSync(process.execPath, [ SCRIPT, folder ], { encoding: 'utf8', env: { ...process.env, ...env } }).trim();
}

function run(script: string, args: string[], env: Record<string, string>): { status: number; stderr: string } {
  try {
    execFileSync(process.execPath, [ script, ...args ], { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ...env } });

    return { status: 0, stderr: '' };
  } catch (error) {
    return error as { status: number; stderr: string };
  }
}

/** The packages whose files a bundle names; the client's is minified and names none. */
async function bundledPackages(bundle: string): Promise<string[]> {
  const text = await readFile(path.join(ROOT, 'dist', `${ bundle }.js`), 'utf8');

  return [ ...new Set([ ...text.matchAll(/^;\/\/ \S*\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm) ].map(([ , name = '' ]) => name)) ];
}

function unzip(file: string): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Buffer>();

    yauzl.open(file, { lazyEntries: true }, (error, zip) => {
      if (error) {
        return reject(error);
      }

      zip.on('end', () => resolve(entries));
      zip.on('error', reject);

      zip.on('entry', entry => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) {
            return reject(failure);
          }

          stream.toArray().then(chunks => {
            entries.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          }, reject);
        });
      });

      zip.readEntry();
    });
  });
}
