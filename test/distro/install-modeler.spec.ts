import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect } from 'chai';

const ROOT = path.join(import.meta.dirname, '..', '..');
const SCRIPT = path.join(ROOT, 'scripts', 'install-modeler.js');

type InstallModeler = { userDataFolder(platform: NodeJS.Platform, env: Record<string, string>): string };

const { userDataFolder } = createRequire(SCRIPT)(SCRIPT) as InstallModeler;


describe('distro - install:modeler', function() {

  let config = '';
  let link = '';

  beforeEach(async function() {
    config = await mkdtemp(path.join(tmpdir(), 'openai-task-'));
    link = path.join(userDataFolder(process.platform, environment()), 'resources', 'plugins', 'openai-task');
  });

  afterEach(() => rm(config, { recursive: true }));


  it('should link this checkout and say how to undo, the secrets included', async function() {

    // when
    const { status, output } = install();

    // then
    expect(status).to.equal(0);
    expect(await readlink(link)).to.equal(ROOT);
    expect(output).to.include(`Installed: ${ link }`);
    expect(output).to.include(`"${ link }"`);
    expect(output).to.include(`"${ path.join(path.dirname(link), '..', '..', 'openai-task') }"`);
  });


  it('should find its own link again', function() {

    // given
    install();

    // then
    expect(install()).to.have.property('status', 0);
    expect(install().output).to.match(/^Installed already/);
  });


  const FOREIGN: [ what: string, make: () => Promise<unknown> ][] = [
    [ 'folder', async () => {
      await mkdir(link);
      await writeFile(path.join(link, 'index.js'), '');
    } ],
    [ 'file', () => writeFile(link, 'mine') ],
    [ 'link to another place', () => symlink(tmpdir(), link) ],
    [ 'link to nowhere', () => symlink(path.join(config, 'gone'), link) ]
  ];

  for (const [ what, make ] of FOREIGN) {

    it(`should leave a ${ what } in its place alone`, async function() {

      // given
      await mkdir(path.dirname(link), { recursive: true });
      await make();

      const before = await lstat(link);

      // when
      const { status, output } = install();

      // then
      expect(status).to.equal(1);
      expect(output).to.include('Not installed');
      expect((await lstat(link)).ino).to.equal(before.ino);
    });
  }


  it('should say that the Modeler cannot load from such a path', async function() {

    // when
    const { status, output } = install(path.join(config, 'Files (x86)'));

    // then
    expect(status).to.equal(1);
    expect(output).to.include('cannot load a plugin from a path with ( )');
    expect(await readdir(config)).to.be.empty;
  });


  const FOLDERS: [ platform: NodeJS.Platform, env: Record<string, string>, folder: string ][] = [
    [ 'linux', { HOME: '/home/me' }, '/home/me/.config/camunda-modeler' ],
    [ 'linux', { HOME: '/home/me', XDG_CONFIG_HOME: '/elsewhere' }, '/elsewhere/camunda-modeler' ],
    [ 'darwin', { HOME: '/Users/me' }, '/Users/me/Library/Application Support/camunda-modeler' ],
    [ 'win32', { APPDATA: '/AppData' }, '/AppData/camunda-modeler' ]
  ];

  for (const [ platform, env, folder ] of FOLDERS) {

    it(`should know where ${ platform } keeps it (${ Object.keys(env).join(', ') })`, function() {
      expect(userDataFolder(platform, env)).to.equal(path.normalize(folder));
    });
  }


  // helpers //////////

  function environment(folder = config): Record<string, string> {
    return { HOME: folder, XDG_CONFIG_HOME: folder, APPDATA: folder };
  }

  function install(folder = config): { status: number; output: string } {
    try {
      return { status: 0, output: execFileSync(process.execPath, [ SCRIPT ], { encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ...environment(folder) } }) };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };

      return { status, output: stderr };
    }
  }

});
