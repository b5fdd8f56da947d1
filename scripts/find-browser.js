'use strict';

/**
 * Finds a Chromium-based browser for the tests: CHROME_BIN first, then an installed one (Chrome, Chromium, Edge), then, on
 * Linux x64, the one that the development dependency `@sparticuz/chromium` contains. Karma and the end-to-end specs share
 * it. Nothing is downloaded.
 */

const { spawnSync } = require('node:child_process');
const { accessSync, constants, mkdirSync, statSync } = require('node:fs');
const path = require('node:path');

/** Where the packaged browser is unpacked: about 210 MB, once. Delete the folder to unpack it again. */
const UNPACKED = path.join(__dirname, '..', '.cache', 'browser');

const NAMES = [
  'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'
];

const HOW_TO = {
  linux: 'Debian, Ubuntu: sudo apt-get install chromium. Fedora: sudo dnf install chromium. Others: install Chrome, Chromium or Edge.',
  darwin: 'brew install --cask google-chrome, or install Chrome, Chromium or Edge from its website.',
  win32: 'winget install Google.Chrome; Microsoft Edge, where it is installed, is found as well.'
};

/**
 * The path of a browser.
 *
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, unpack?: () => string | null }} [host] for tests; default: this process
 * @returns {string}
 * @throws {Error} with a message that says how to get one
 */
function findBrowser({ env = process.env, platform = process.platform, unpack = unpackBrowser } = {}) {
  const wanted = env.CHROME_BIN;

  if (wanted) {
    const found = resolve(wanted, env);

    if (!found) {
      throw new Error(`CHROME_BIN names "${ wanted }", which is not an executable file. Correct it, or unset it to search for an installed browser.`);
    }

    return found;
  }

  const found = candidates(env, platform).find(isExecutable) ?? (platform === 'linux' ? unpack() : null);

  if (!found) {
    throw new Error(`The browser tests need Chrome, Chromium or Edge, and none was found. Install one. ${
      HOW_TO[ platform ] ?? HOW_TO.linux } Or set CHROME_BIN to the path of the executable file.`);
  }

  return found;
}

/** Flags for a quiet headless browser. The sandbox stays on except where Chromium cannot use it (root, CI containers). */
function browserFlags({ env = process.env, uid = process.getuid?.() } = {}) {
  const flags = [ '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run' ];

  return uid === 0 || env.CI ? [ ...flags, '--no-sandbox' ] : flags;
}

module.exports = { browserFlags, findBrowser };


// helpers //////////

function candidates(env, platform) {
  if (platform === 'darwin') {
    return [ 'Google Chrome', 'Chromium', 'Microsoft Edge' ].flatMap(name =>
      [ '/Applications', `${ env.HOME ?? '' }/Applications` ].map(folder => `${ folder }/${ name }.app/Contents/MacOS/${ name }`));
  }

  if (platform === 'win32') {
    return [ 'Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe' ].flatMap(program =>
      [ env.PROGRAMFILES, env[ 'PROGRAMFILES(X86)' ], env.LOCALAPPDATA ].filter(Boolean).map(base => path.join(base, program)));
  }

  return NAMES.flatMap(name => onPath(name, env));
}

/**
 * The browser of the package; null where it is not installed or does not start. In a process of its own, because the
 * package has only an asynchronous interface and writes to the folder for temporary files.
 */
function unpackBrowser() {
  if (process.arch !== 'x64') {
    return null;
  }

  mkdirSync(UNPACKED, { recursive: true });

  const { status, stdout } = spawnSync(process.execPath, [ path.join(__dirname, 'unpack-browser.mjs') ], {
    env: { ...process.env, TMPDIR: UNPACKED }, encoding: 'utf8'
  });

  return status === 0 && spawnSync(stdout, [ '--version' ]).status === 0 ? stdout : null;
}

function resolve(program, env) {
  const paths = program.includes('/') || program.includes('\\') ? [ program ] : onPath(program, env);

  return paths.find(isExecutable) ?? null;
}

function onPath(name, env) {
  return (env.PATH ?? '').split(path.delimiter).filter(Boolean).map(folder => path.join(folder, name));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);

    return statSync(file).isFile();
  } catch {
    return false;
  }
}
