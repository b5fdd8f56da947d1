'use strict';

const path = require('node:path');

const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const webpack = require('webpack');

const { version } = require('./package.json');
const { TYPESCRIPT_RULE } = require('./scripts/browser-rules');
const { LicencesPlugin } = require('./scripts/licences-plugin');

const NODE_VERSION = 'node20';

/** Panel packages and Preact always come from the host: a second copy breaks hooks and contexts. */
const HOST_COPIES = {
  '@bpmn-io/properties-panel': 'camunda-modeler-plugin-helpers/vendor/@bpmn-io/properties-panel',
  'bpmn-js-properties-panel': 'camunda-modeler-plugin-helpers/vendor/bpmn-js-properties-panel',
  'react$': 'camunda-modeler-plugin-helpers/vendor/react'
};

/** core/ is pure: a module whose exports are not used has no other effect. */
const CORE_RULE = { include: path.join(__dirname, 'core'), sideEffects: false };

function base(name, target) {
  return {
    name,
    mode: 'production',
    context: __dirname,
    devtool: false,
    target,
    output: { path: path.join(__dirname, 'dist') },
    resolve: { extensions: [ '.ts', '.tsx', '.mjs', '.js', '.json' ] },
    module: { rules: [ TYPESCRIPT_RULE, CORE_RULE ] },
    plugins: [ new webpack.DefinePlugin({ PLUGIN_VERSION: JSON.stringify(version) }) ],
    performance: { hints: false },
    stats: 'errors-warnings'
  };
}

/**
 * @typedef {{ target?: string, externals?: object, plugins?: import('webpack').WebpackPluginInstance[], onDemand?: boolean }} NodeBundleOptions
 */

/**
 * A bundle for Node or Electron's main process: one file, nothing left to install beside it. `onDemand`: what it
 * imports dynamically stands in files of its own and costs nothing until it is needed.
 */
function nodeBundle(name, entry, output, /** @type {NodeBundleOptions} */ { target = NODE_VERSION, externals = {}, plugins = [], onDemand = false } = {}) {
  const config = base(name, target);

  return {
    ...config,
    entry,
    output: { ...config.output, filename: `${ name }.js`, chunkFilename: `${ name }.[name].js`, ...output },
    externals,
    node: { __dirname: false, __filename: false },
    optimization: { minimize: false },
    plugins: [
      ...config.plugins,
      new LicencesPlugin(name),
      ...onDemand ? [] : [ new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }) ],
      ...plugins
    ]
  };
}

/** The script that the Modeler loads into its window, and its stylesheet. */
function client() {
  const config = base('client', 'web');

  return {
    ...config,
    entry: './client/index.ts',
    output: { ...config.output, filename: 'client.js' },
    resolve: { ...config.resolve, alias: HOST_COPIES },
    module: {

      // one file: what is imported later than the rest stands in it as well
      parser: { javascript: { dynamicImportMode: 'eager' } },
      rules: [
        ...config.module.rules,
        { test: /\.css$/, use: [ MiniCssExtractPlugin.loader, 'css-loader' ] },
        { test: /\.md$/, type: 'asset/source' }
      ]
    },
    plugins: [ ...config.plugins, new LicencesPlugin('client'), new MiniCssExtractPlugin({ filename: 'client.css' }) ]
  };
}

/** The page of the playground: a stand-in for the Modeler's window, with everything that the Modeler brings. */
function playgroundPage() {
  const config = base('page', 'web');

  return {
    ...config,
    entry: './playground/page/index.ts',
    output: { path: path.join(__dirname, 'dist', 'playground'), filename: 'page.js' },
    module: {
      rules: [
        ...config.module.rules,

        // of the icon font, the embedded file is enough
        { test: /\.css$/, use: [ MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: { filter: isEmbedded } } } ] },
        { test: /\.bpmn$/, type: 'asset/source' }
      ]
    },
    optimization: { minimize: false },
    plugins: [ ...config.plugins, new MiniCssExtractPlugin({ filename: 'page.css' }) ]
  };
}

function isEmbedded(url) {
  return url.startsWith('data:');
}

module.exports = [
  client(),
  nodeBundle('lib', './lib/index.ts', { library: { type: 'commonjs-static' } }),
  nodeBundle('main', './main/index.ts', { library: { type: 'commonjs-static' } }, { target: 'electron36-main' }),
  nodeBundle('preload', './main/electron/preload.ts', {}, { target: 'electron36-preload' }),
  nodeBundle('worker', './node/worker/worker.ts', {}),
  nodeBundle('redaction', './node/redaction/redaction.ts', {}),
  nodeBundle('cli', './cli/index.ts', {}, {
    onDemand: true,
    plugins: [ new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }) ]
  }),
  nodeBundle('playground', './playground/index.ts', {}, { onDemand: true }),
  playgroundPage()
];
