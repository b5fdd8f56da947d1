import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

import { STYLE } from './scripts/lint/style.mjs';
import { WITHOUT_CATALOG, WORDING } from './scripts/lint/wording.mjs';

/** Folders of core/ in their order: each may import those before it (docs/architecture.md, section 3.1). */
const CORE_ORDER = [
  'result', 'feel', 'template', 'task', 'engine', 'openai',
  'connector', 'validation', 'run', 'report', 'messages', 'protocol'
];

/** Folders of client/ in their order, likewise; the entry files are above all of them. */
const CLIENT_ORDER = [
  'types', 'messages', 'host', 'modeling', 'ui',
  'secrets', 'test-run', 'validation', 'properties-panel', 'extension'
];

/** Folders of client/ that must not import one before them either: they meet in client/ui. */
const CLIENT_APART = { 'test-run': [ 'secrets' ], 'validation': [ 'test-run' ] };

/** What each layer may import besides itself. `index.js` and `scripts/` stand outside: no layer imports them. */
const LAYERS = /** @type {Record<string, string[]>} */ ({
  core: [],
  lib: [ 'core' ],
  node: [ 'core' ],
  client: [ 'core' ],
  main: [ 'core', 'node' ],
  simulator: [ 'core', 'node' ],
  cli: [ 'core', 'lib', 'node', 'simulator' ],
  playground: [ 'core', 'client', 'main', 'node', 'simulator' ]
});

const ALL = [ ...Object.keys(LAYERS), 'test' ];

const feelZones = [ ...ALL, 'scripts' ].map(layer => ({
  target: './packages/feel',
  from: `./${ layer }`,
  message: 'packages/feel knows nothing of connectors: it imports nothing of this repository.'
}));

/** Inside the package: each may import those before it. */
const FEEL_ORDER = [ 'values', 'temporal', 'syntax', 'builtins', 'interpret' ];

const feelOrderZones = FEEL_ORDER.slice(1).flatMap((later, index) =>
  FEEL_ORDER.slice(0, index + 1).filter(folder => !(folder === 'values' && later === 'temporal')).map(folder => ({
    target: `./packages/feel/src/${ folder }`,
    from: `./packages/feel/src/${ later }`,
    message: `packages/feel: ${ folder } must not import ${ later }.`
  }))
);

const layerZones = Object.entries(LAYERS).flatMap(([ layer, allowed ]) =>
  ALL.filter(other => other !== layer && !allowed.includes(other)).map(other => ({
    target: `./${ layer }`,
    from: `./${ other }`,
    message: `${ layer }/ must not import ${ other }/.`
  }))
);

const coreZones = CORE_ORDER.flatMap((folder, index) =>
  CORE_ORDER.slice(index + 1).map(later => ({
    target: `./core/${ folder }`,
    from: `./core/${ later }`,
    message: `core/${ folder } must not import core/${ later }: only folders before it.`
  }))
);

const clientZones = CLIENT_ORDER.flatMap((folder, index) =>
  [ ...CLIENT_ORDER.slice(index + 1), ...CLIENT_APART[ folder ] ?? [] ].map(other => ({
    target: `./client/${ folder }`,
    from: `./client/${ other }`,
    message: `client/${ folder } must not import client/${ other }.`
  }))
);

/** Folders of core/validation in their order. */
const VALIDATION_ORDER = [ 'text', 'shapes', 'expressions', 'facts', 'fields', 'fixes', 'rules' ];

const validationZones = VALIDATION_ORDER.flatMap((folder, index) =>
  VALIDATION_ORDER.slice(index + 1).map(later => ({
    target: `./core/validation/${ folder }`,
    from: `./core/validation/${ later }`,
    message: `core/validation/${ folder } must not import core/validation/${ later }: only folders before it.`
  }))
);

const PURE = [ 'core', 'lib', 'packages/feel/src' ];

/**
 * Rules for TypeScript and JavaScript alike.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const EVERYWHERE = {
  '@typescript-eslint/no-unused-vars': [ 'error', { argsIgnorePattern: '^_' } ],
  'eqeqeq': [ 'error', 'always', { null: 'ignore' } ],
  'no-eval': 'error',
  'no-new-func': 'error',
  'prefer-const': 'error'
};

export default tseslint.config(
  { ignores: [ 'dist/', '.cache/', 'node_modules/' ] },
  { files: [ '**/*.{ts,tsx,js,mjs,cjs}' ], ...STYLE },
  {
    files: [ '**/*.{js,mjs,cjs}' ],
    extends: [ ...tseslint.configs.recommended ],
    rules: {
      ...EVERYWHERE,
      '@typescript-eslint/no-require-imports': 'off'
    }
  },
  {
    files: [ '**/*.{ts,tsx}' ],
    extends: [ ...tseslint.configs.recommended ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [ createTypeScriptImportResolver({ project: 'tsconfig.json', noWarnOnMultipleProjects: true }) ]
    },
    rules: {
      ...EVERYWHERE,
      'import-x/no-restricted-paths': [ 'error', { zones: [ ...feelZones, ...feelOrderZones, ...layerZones, ...coreZones, ...clientZones, ...validationZones ] } ],
      'import-x/no-cycle': [ 'error', { ignoreExternal: true } ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [ 'error', { checksVoidReturn: { attributes: false } } ],
      '@typescript-eslint/switch-exhaustiveness-check': [ 'error', { considerDefaultExhaustiveForUnions: true } ],
      'no-console': 'error'
    }
  },
  {

    // every layer that users read has a catalog, `messages`
    files: [ 'client', 'cli', 'main', 'simulator', 'playground' ].map(layer => `${ layer }/**/*.{ts,tsx}`),
    ignores: [ '*/messages/**', '*/messages.ts', ...WITHOUT_CATALOG ],
    ...WORDING
  },
  {

    // users' texts reach these patterns: each must run in linear time
    files: [ ...Object.keys(LAYERS), 'packages' ].map(layer => `${ layer }/**/*.{ts,tsx}`),
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': [ 'error', { report: 'potential' } ],
      'regexp/no-super-linear-move': [ 'error', { report: 'potential' } ]
    }
  },
  {
    files: PURE.map(layer => `${ layer }/**/*.ts`),
    rules: {
      'no-restricted-imports': [ 'error', {
        patterns: [ { group: [ 'node:*', 'fs', 'path', 'electron', 'undici', 'bpmn-js*', 'diagram-js*', '@bpmn-io/properties-panel*' ], message: 'core/ and lib/ are pure: no Node, no Electron, no bpmn-js.' } ]
      } ]
    }
  },
  {
    files: [ 'core/**/*.ts', 'packages/feel/src/**/*.ts' ],
    rules: { 'no-restricted-globals': [ 'error', 'fetch', 'window', 'document', 'process', 'Buffer', 'setTimeout', 'setInterval', 'console', 'URL', 'AbortSignal' ] }
  },
  {
    files: [ 'client/**/*.{ts,tsx}', 'node/**/*.ts', 'cli/**/*.ts', 'simulator/**/*.ts', 'playground/**/*.ts', 'main/!(electron)/**/*.ts', 'main/*.ts' ],
    rules: {
      'no-restricted-imports': [ 'error', {
        paths: [ { name: 'electron', message: 'Only main/electron/ imports electron.' } ]
      } ]
    }
  },
  {
    files: [ 'test/**/*.{ts,tsx}', 'packages/*/test/**/*.ts' ],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' }
  }
);
