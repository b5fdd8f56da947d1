'use strict';

/** How our own modules become JavaScript, wherever it runs. */
const TYPESCRIPT_RULE = {
  test: /\.tsx?$/,
  loader: 'esbuild-loader',
  options: {
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: '@bpmn-io/properties-panel/preact',
    tsconfigRaw: {}
  }
};

/** How modules become a script of a real browser, where none is shipped: in specs and in the bench. */
const BROWSER_RULES = [
  TYPESCRIPT_RULE,
  { test: /\.css$/, use: [ 'style-loader', 'css-loader' ] },
  { test: /\.(?:bpmn|md)$/, type: 'asset/source' },

  // karma-webpack cannot serve assets whose name carries a query, as the icon font's does
  { test: /\.(?:svg|woff2?|ttf|eot|png)$/, type: 'asset/inline' }
];

module.exports = { BROWSER_RULES, TYPESCRIPT_RULE };
