'use strict';

const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const { Compilation, WebpackError, sources } = require('webpack');

/** What may be shipped without asking for more than its text. */
const ACCEPTED = [ 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0' ];

/** The folder of the innermost package that a file belongs to. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.|$)/i;

/**
 * Notes the licence of each package in a bundle, as `licenses/<bundle>.json` beside it: the zip carries their texts. A
 * package that may not be shipped, or that has no text, ends the build.
 */
class LicencesPlugin {
  constructor(bundle) {
    this.bundle = bundle;
  }

  apply(compiler) {
    const name = LicencesPlugin.name;

    compiler.hooks.thisCompilation.tap(name, compilation => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const licences = packagesOf(compilation).map(readLicence);

        compilation.errors.push(...licences.flatMap(faultOf).map(text => new WebpackError(text)));
        compilation.emitAsset(`licenses/${ this.bundle }.json`, new sources.RawSource(`${ JSON.stringify(licences, null, 2) }\n`));
      });
    });
  }
}

module.exports = { LicencesPlugin };


// helpers //////////

/** The folders of all packages of which something was bundled, in order. */
function packagesOf({ modules, chunkGraph }) {
  const bundled = [ ...modules ]
    .filter(module => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap(module => [ module, ...module.modules ?? [] ]);

  return [ ...new Set(bundled.flatMap(({ resource }) => PACKAGE.exec(resource ?? '')?.[ 0 ] ?? [])) ].sort();
}

function readLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find(each => LICENCE_FILE.test(each));

  return { name, version, license, text: file ? readFileSync(path.join(folder, file), 'utf8') : '' };
}

function faultOf({ name, license, text }) {
  if (!ACCEPTED.includes(license)) {
    return [ `${ name } has the licence "${ license }", which is not known to allow shipping` ];
  }

  return text === '' ? [ `${ name } has no licence text that could be shipped with it` ] : [];
}
