'use strict';

/** The client specs in a real browser, with a real modeler and the real properties panel. */

const path = require('node:path');

const webpack = require('webpack');

const { BROWSER_RULES } = require('./scripts/browser-rules');
const { browserFlags, findBrowser } = require('./scripts/find-browser');
const { DEFAULT_HOST, HOST_SPECS, hostNamed, OneHostPlugin } = require('./test/helpers/hosts.cjs');

/** The Modeler whose panel packages the specs get: `MODELER=5.36 npm run test:client`. */
const HOST = hostNamed(process.env.MODELER);

/** A part of the paths of the specs to run: `SPECS=modeling npm run test:client`. */
const SPECS = process.env.SPECS ?? '';

/** Two browsers share the specs of the default Modeler. The specs of `validation` take half of the time. */
const PARTS = {
  validation: '\\./validation/',
  others: '\\./(?!validation/)'
};

const PART = process.env.PART ?? '';

process.env.CHROME_BIN = findBrowser();

module.exports = function(karma) {
  karma.set({
    frameworks: [ 'mocha', 'webpack' ],
    plugins: [
      'karma-chrome-launcher',
      'karma-mocha',
      'karma-webpack',
      require('./test/helpers/karma-reporter.cjs')
    ],
    files: [ 'test/client/index.ts' ],
    preprocessors: { 'test/client/index.ts': [ 'webpack' ] },
    reporters: [ 'plain' ],
    plainReporter: { title: HOST.title },
    browsers: [ 'Quiet' ],
    customLaunchers: {
      Quiet: { base: 'ChromeHeadless', flags: [ ...browserFlags(), '--window-size=1280,1024' ] }
    },
    browserNoActivityTimeout: 300000,

    // a browser on a busy machine can be slow to respond
    pingTimeout: 120000,
    client: {
      captureConsole: true,
      mocha: { timeout: 120000, forbidOnly: true, forbidPending: true }
    },
    logLevel: karma.LOG_WARN,
    singleRun: true,
    autoWatch: false,
    webpack: {
      mode: 'development',
      devtool: 'eval-source-map',
      resolve: { extensions: [ '.ts', '.tsx', '.mjs', '.js', '.json' ], alias: HOST.alias },
      module: { rules: BROWSER_RULES },
      plugins: [
        new OneHostPlugin(HOST.name),
        new webpack.DefinePlugin({ PLUGIN_VERSION: JSON.stringify('test') }),
        new webpack.ContextReplacementPlugin(/test[\\/]client$/, context => {
          context.regExp = new RegExp(`^${ chosenSpecs() }.*\\.spec\\.tsx?$`);
        })
      ],
      // two processes must not write the same cache
      cache: { type: 'filesystem', name: `${ HOST.name }-${ PART || 'all' }`, cacheDirectory: path.join(__dirname, '.cache', 'karma') },
      stats: 'errors-only'
    }
  });
};

/** The start of the paths of the specs to run, as a pattern. */
function chosenSpecs() {
  if (SPECS) {
    return `.*${ escape(SPECS) }`;
  }

  if (HOST.name !== DEFAULT_HOST) {
    return `\\./(?:${ HOST_SPECS.map(escape).join('|') })`;
  }

  return PARTS[ PART ] ?? '';
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
