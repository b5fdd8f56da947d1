'use strict';

/** The client's specs in a real browser, with a real modeler and the real properties panel. */

const path = require('node:path');

const webpack = require('webpack');

const { BROWSER_RULES } = require('./scripts/browser-rules');
const { browserFlags, findBrowser } = require('./scripts/find-browser');
const { hostNamed, OneHostPlugin } = require('./test/helpers/hosts.cjs');

/** The Modeler whose panel packages the specs get: `MODELER=5.36 npm run test:client`. */
const HOST = hostNamed(process.env.MODELER);

/** Set to run some specs alone while working: `SPECS=modeling npm run test:client`. */
const SPECS = process.env.SPECS ?? '';

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
    browserNoActivityTimeout: 120000,

    // a busy machine is no lost browser
    pingTimeout: 60000,
    client: {
      captureConsole: true,
      mocha: { timeout: 20000, forbidOnly: true, forbidPending: true }
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
          context.regExp = SPECS ? new RegExp(`${ escape(SPECS) }.*\\.spec\\.tsx?$`) : allBut(HOST.leftOut);
        })
      ],
      cache: { type: 'filesystem', name: HOST.name, cacheDirectory: path.join(__dirname, '.cache', 'karma') },
      stats: 'errors-only'
    }
  });
};

function allBut(specs) {
  return new RegExp(`^(?!\\./(?:${ specs.map(escape).join('|') || '$' })\\.).*\\.spec\\.tsx?$`);
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
