'use strict';

/**
 * The Modelers whose panel packages the client specs run against. What another Modeler ships is installed beside the
 * default's packages, as the development dependency `<package>-<Modeler>`.
 */

const { realpathSync } = require('node:fs');
const path = require('node:path');

const { WebpackError } = require('webpack');

const { devDependencies } = require('../../package.json');

/** As webpack names it: it follows links. */
const MODULES = realpathSync(path.join(__dirname, '..', '..', 'node_modules'));

/** The oldest supported, the first with React 18, the one we develop against, and what is published today. */
const HOSTS = [ '5.36', '5.45', '5.50', 'newest' ];

const DEFAULT_HOST = '5.50';

/**
 * The specs that run on every Modeler (`npm run test:hosts`), as starts of their paths below test/client: those that use
 * the packages of a Modeler. Not in the list: specs of our own code only, and `validation/every-case`, which tries all
 * cases of all rules. `validation/panel` covers that a panel shows problems, `validation/rules` that it takes each fix.
 */
const HOST_SPECS = [
  'bootstrap.',
  'host/MissingParts.',
  'host/WindowHost.',
  'modeling/',
  'official.',
  'properties-panel/OpenAiGroup.',
  'properties-panel/template-parity.',
  'properties-panel/variables.',
  'register.',
  'secrets/',
  'test-run/KeptRuns.',
  'test-run/MappingLoop.',
  'test-run/OffScreen.',
  'test-run/TestRun.',
  'test-run/components.',
  'test-run/group.',
  'validation/CanvasBadges.',
  'validation/DiagramTexts.',
  'validation/LiveValidation.',
  'validation/TaskReads.',
  'validation/about-rule.',
  'validation/host-context.',
  'validation/lint/',
  'validation/marks.',
  'validation/panel.',
  'validation/problem-text.',
  'validation/rule-error.',
  'validation/rules.',
  'validation/said-once.'
];

const PANEL_PACKAGES = [
  '@bpmn-io/properties-panel',
  '@bpmn-io/variable-resolver',
  '@camunda/example-data-properties-provider',
  'bpmn-js-element-templates',
  'bpmn-js-properties-panel'
];

/** Of the panel packages' stylesheets, the editor's package has copies. */
const STYLESHEETS = {
  'properties-panel.css': '@bpmn-io/properties-panel',
  'element-templates.css': 'bpmn-js-element-templates'
};

/**
 * The Modeler of that name: its title in the report, and the packages that webpack takes instead of the default's.
 *
 * @param {string} [name] default: the one that we develop against
 * @returns {{ name: string, title: string, alias: Record<string, string> }}
 * @throws {Error} with a message that lists the supported ones
 */
function hostNamed(name = DEFAULT_HOST) {
  if (!HOSTS.includes(name)) {
    throw new Error(`MODELER is "${ name }". There are: ${ HOSTS.join(', ') }.`);
  }

  const versions = PANEL_PACKAGES.map(dependency => `${ dependency } ${ versionOf(installedAs(dependency, name)) }`);
  const title = name === 'newest' ? 'Newest panel packages' : `Modeler ${ name }`;

  return {
    name,
    title: `${ title } (${ versions.join(', ') })`,
    alias: aliasesFor(name)
  };
}

/** Ends the build where a panel package came twice, or not from that Modeler: hooks and contexts would not be shared. */
class OneHostPlugin {
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    const { name } = OneHostPlugin;

    compiler.hooks.thisCompilation.tap(name, compilation => {
      compilation.hooks.finishModules.tap(name, modules => {
        const files = [ ...modules ].flatMap(({ resource }) => resource ?? []);

        compilation.errors.push(...PANEL_PACKAGES.flatMap(dependency => this.faultsOf(dependency, files)));
      });
    });
  }

  faultsOf(dependency, files) {
    const wanted = path.join(MODULES, installedAs(dependency, this.host));
    const pattern = new RegExp(`^.*[\\\\/]node_modules[\\\\/]${ dependency.replace('/', '[\\\\/]') }(?:-[^\\\\/]+)?(?=[\\\\/])`);
    const found = new Set(files.flatMap(file => pattern.exec(file)?.[ 0 ] ?? []));

    return found.size === 1 && found.has(wanted)
      ? []
      : [ new WebpackError(`${ dependency } must come from ${ wanted } alone. It comes from: ${ [ ...found ].join(', ') || 'nowhere' }`) ];
  }
}

module.exports = { DEFAULT_HOST, HOST_SPECS, HOSTS, hostNamed, OneHostPlugin };


// helpers //////////

/** The folder in which that Modeler's version of a package is installed. */
function installedAs(dependency, host) {
  const other = `${ dependency }-${ host }`;

  return other in devDependencies ? other : dependency;
}

function versionOf(folder) {
  return require(path.join(MODULES, folder, 'package.json')).version;
}

function aliasesFor(host) {
  const packages = PANEL_PACKAGES.map(dependency => [ dependency, installedAs(dependency, host) ]);

  const styles = Object.entries(STYLESHEETS).map(([ file, dependency ]) => [
    path.join(MODULES, 'camunda-bpmn-js', 'dist', 'assets', file),
    path.join(MODULES, installedAs(dependency, host), 'dist', 'assets', file)
  ]);

  return Object.fromEntries([ ...packages, ...styles ].filter(([ from, to ]) => from !== to));
}
