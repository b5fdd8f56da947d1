import stylistic from '@stylistic/eslint-plugin';

/** @type {Record<string, unknown>} */
const RULES = {
  'array-bracket-spacing': 'always',
  'arrow-parens': 'as-needed',
  'arrow-spacing': {},
  'block-spacing': 'always',
  'brace-style': [ '1tbs', { allowSingleLine: true } ],
  'comma-dangle': 'never',
  'comma-spacing': {},
  'comma-style': 'last',
  'dot-location': 'property',
  'eol-last': 'always',
  'function-call-spacing': 'never',
  'generator-star-spacing': 'before',
  'indent': [ 2, { SwitchCase: 0, FunctionDeclaration: { parameters: 2 }, FunctionExpression: { parameters: 2 } } ],
  'key-spacing': {},
  'keyword-spacing': {},
  'lines-between-class-members': [ 'always', { exceptAfterSingleLine: true } ],
  'max-statements-per-line': { max: 2 },
  'member-delimiter-style': {},
  'new-parens': 'always',
  'no-extra-semi': [],
  'no-multi-spaces': {},
  'no-multiple-empty-lines': { max: 2, maxBOF: 0, maxEOF: 0 },
  'no-tabs': {},
  'no-trailing-spaces': {},
  'no-whitespace-before-property': [],
  'object-curly-spacing': 'always',
  'operator-linebreak': [ 'before', { overrides: { '=': 'after' } } ],
  'padding-line-between-statements': { blankLine: 'always', prev: '*', next: 'return' },
  'quotes': [ 'single', { avoidEscape: true } ],
  'rest-spread-spacing': 'never',
  'semi': 'always',
  'semi-spacing': {},
  'semi-style': 'last',
  'space-before-blocks': 'always',
  'space-before-function-paren': { anonymous: 'never', named: 'never', asyncArrow: 'always' },
  'space-in-parens': 'never',
  'space-infix-ops': {},
  'space-unary-ops': {},
  'spaced-comment': 'always',
  'switch-colon-spacing': {},
  'template-curly-spacing': 'always',
  'type-annotation-spacing': {},
  'type-generic-spacing': [],
  'jsx-curly-spacing': { when: 'always', children: true },
  'jsx-equals-spacing': 'never',
  'jsx-quotes': 'prefer-double'
};

/** How code is written here, in every file: scripts, configuration and the shipped JavaScript files included. */
export const STYLE = {
  plugins: { '@stylistic': stylistic },
  rules: Object.fromEntries(Object.entries(RULES).map(([ name, options ]) => [ `@stylistic/${ name }`, toRule(options) ]))
};


// helpers //////////

/**
 * @param {unknown} options one option, or a list of several
 * @returns {[ 'error', ...unknown[] ]}
 */
function toRule(options) {
  return [ 'error', ...Array.isArray(options) ? options : [ options ] ];
}
