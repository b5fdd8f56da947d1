'use strict';

const { version } = require('./package.json');

/** The Modeler looks the window's script up by a pattern, and resolves it as an address: it fails in such a path. */
const UNUSABLE = /[()#?%]/;

/** The plugin's entries in the Modeler's menu. Called anew whenever the Modeler builds its menu: it only describes. */
module.exports = () => [
  ...UNUSABLE.test(__dirname) ? [ { label: 'Not loaded: move the plugin to a path without ( ) # ? %', enabled: false } ] : [],
  { label: `Version ${ version }`, enabled: false }
];
