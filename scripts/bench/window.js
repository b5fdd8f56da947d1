'use strict';

/** What the plugin costs the Modeler's window, measured in a real browser with a real modeler. */

const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');

const { EsbuildPlugin } = require('esbuild-loader');
const { chromium } = require('playwright-core');
const webpack = require('webpack');

const { BROWSER_RULES } = require('../browser-rules');
const { browserFlags, findBrowser } = require('../find-browser');

const { percentiles } = require('./statistics');

const ROOT = path.join(__dirname, '..', '..');
const STARTS = 10;

async function benchWindow() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'openai-task-bench-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });

  try {
    const script = await bundle(folder);

    return {
      clientEvaluationMs: { goal: 'p50 at most 30 ms', ...percentiles(await evaluations(browser, script)) },
      changeToDiagnosticsMs: { goal: 'p95 below 8 ms', ...await measure(browser, script, 'changeToDiagnostics') },
      selectToPaintMs: { goal: 'beside the same panel without the plugin', ...await measure(browser, script, 'selectToPaint') }
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** The page's script (page.ts), minified as the plugin is. */
async function bundle(folder) {
  const compiler = webpack({
    mode: 'production',
    devtool: false,
    entry: path.join(__dirname, 'page.ts'),
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: [ '.ts', '.tsx', '.mjs', '.js', '.json' ] },
    module: { rules: BROWSER_RULES },
    plugins: [ new webpack.DefinePlugin({ PLUGIN_VERSION: JSON.stringify('bench') }) ],
    optimization: { minimizer: [ new EsbuildPlugin({ target: 'es2022' }) ] },
    performance: { hints: false },
    infrastructureLogging: { level: 'error' },
    cache: { type: 'filesystem', name: 'bench', cacheDirectory: path.join(ROOT, '.cache', 'bench') }
  });

  const stats = await promisify(compiler.run.bind(compiler))();

  await promisify(compiler.close.bind(compiler))();

  if (!stats || stats.hasErrors()) {
    throw new Error(stats?.toString('errors-only') ?? 'The page of the bench was not built.');
  }

  return path.join(folder, 'page.js');
}

/** The times of one measurement of the page, each of its series in percentiles. */
async function measure(browser, script, name) {
  const page = await open(browser, script);
  const series = await page.evaluate(measurement => window.bench[ measurement ]?.(), name);

  await page.close();

  return Object.fromEntries(Object.entries(series).map(([ title, times ]) => [ title, percentiles(times) ]));
}

/** Milliseconds to compile and evaluate the built script, each time in a page that never saw it. */
async function evaluations(browser, script) {
  const code = readFileSync(path.join(ROOT, 'dist', 'client.js'), 'utf8');
  const times = [];

  for (let start = 0; start < STARTS; start++) {
    const page = await open(browser, script);

    times.push(await page.evaluate(text => window.bench[ 'evaluate' ]?.(text), `// ${ start }\n${ code }`));
    await page.close();
  }

  return times;
}

async function open(browser, script) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1024 } });

  await page.setContent('<!DOCTYPE html><title>bench</title><body></body>');
  await page.addScriptTag({ path: script });

  return page;
}

module.exports = { benchWindow };
