'use strict';

/**
 * `npm run install:modeler`: links the built plugin into this user's plugins folder of the Camunda Modeler. Overwrites
 * nothing that is not this very link.
 */

const { existsSync, lstatSync, mkdirSync, realpathSync, symlinkSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const FOLDER = 'openai-task';
const NEEDED = [ 'client.js', 'client.css', 'main.js', 'preload.js', 'worker.js', 'redaction.js' ];

/** The Modeler looks its script up by a pattern, in which these stand for something else. */
const UNUSABLE = /[()#?%]/;

if (require.main === module) {
  const { text, ok } = install({ platform: process.platform, env: process.env });

  (ok ? process.stdout : process.stderr).write(`${ text }\n`);
  process.exitCode = ok ? 0 : 1;
}

/**
 * Links the plugin.
 *
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv }} host
 * @returns {{ ok: boolean, text: string }} what to tell the user
 */
function install({ platform, env }) {
  const userData = userDataFolder(platform, env);
  const link = path.join(userData, 'resources', 'plugins', FOLDER);
  const missing = NEEDED.filter(file => !existsSync(path.join(ROOT, 'dist', file)));

  if (missing.length) {
    return { ok: false, text: `Not installed: dist/${ missing[ 0 ] } is missing. Run "npm run build" first.` };
  }

  if (UNUSABLE.test(link)) {
    return { ok: false, text: `Not installed: the Modeler cannot load a plugin from a path with ( ) # ? %: ${ link }\nStart the Modeler with --user-data-dir and link the folder there by hand.` };
  }

  const found = whatIs(link);

  if (found === 'foreign') {
    return { ok: false, text: `Not installed: ${ link } is there already and is not this checkout. Look at it, remove it, then run this again.` };
  }

  if (found === 'nothing') {
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(ROOT, link, platform === 'win32' ? 'junction' : 'dir');
  }

  return { ok: true, text: report({ platform, link, userData, found }) };
}

/** Where the Modeler keeps this user's data. */
function userDataFolder(platform, env) {
  const home = env.HOME ?? env.USERPROFILE ?? '';

  const base = {
    win32: env.APPDATA ?? path.join(home, 'AppData', 'Roaming'),
    darwin: path.join(home, 'Library', 'Application Support')
  }[ platform ] ?? (env.XDG_CONFIG_HOME || path.join(home, '.config'));

  return path.join(base, 'camunda-modeler');
}

module.exports = { install, userDataFolder };


// helpers //////////

function whatIs(link) {
  let stats;

  try {
    stats = lstatSync(link);
  } catch {
    return 'nothing';
  }

  try {
    return stats.isSymbolicLink() && realpathSync(link) === realpathSync(ROOT) ? 'ours' : 'foreign';
  } catch {

    // a link that leads nowhere is not ours to replace
    return 'foreign';
  }
}

function report({ platform, link, userData, found }) {
  const secrets = path.join(userData, FOLDER);
  const remove = platform === 'win32' ? [ `rmdir "${ link }"`, `rmdir /s "${ secrets }"` ] : [ `rm "${ link }"`, `rm -r "${ secrets }"` ];

  return `${ found === 'ours' ? 'Installed already' : 'Installed' }: ${ link }
    leads to ${ ROOT }
Restart the Modeler to load it.

To undo:            ${ remove[ 0 ] }
Stored secrets too: ${ remove[ 1 ] }`;
}
