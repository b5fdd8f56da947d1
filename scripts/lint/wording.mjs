/**
 * Wording that a user can read belongs in a catalog (`messages`), where it has a code and can be translated. This rule
 * finds it elsewhere: text and labels in JSX, labels in objects and attributes, and sentences in strings.
 */
const LABELS = new Set([
  'alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'ariaLabel', 'description', 'hint', 'label', 'placeholder', 'title', 'tooltip'
]);

/** A letter: what has none is a sign, such as `·` or `…`. */
const LETTER = /\p{L}/u;

/** At least two words, beginning like a sentence or ending like one. */
const SENTENCE = /^\p{Lu}[\p{L}’']* +\p{L}|^\p{L}[^/=<>]* \p{L}[^/=<>]*[.!?…]$/u;

/** Codes of messages, ids and names of types: `settings/title`, `calledElement`. */
const IDENTIFIER = /^[\p{Ll}\d$_][\w$./:@-]*$|^\{\{|^[A-Z\d_]+$/u;

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { outside: '“{{text}}” is wording outside a catalog. Move it to the messages of its layer and render it by its code.' }
  },
  create(context) {
    const report = (node, text) => context.report({ node, messageId: 'outside', data: { text: text.trim() } });

    function check(node, value) {
      const isFound = isTranslated(node) ? LETTER.test(value) : isLabel(node) ? isWording(value) : SENTENCE.test(value.trim());

      if (isFound && !isDirective(node) && !isImport(node)) {
        report(node, value);
      }
    }

    return {
      JSXText: node => LETTER.test(node.value) && report(node, node.value),
      Literal: node => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: node => check(node, node.quasis.map(quasi => quasi.value.cooked).join('0'))
    };
  }
};

/** @satisfies {import('eslint').Linter.Config} */
export const WORDING = { plugins: { wording: { rules: { 'in-catalog': rule } } }, rules: { 'wording/in-catalog': /** @type {const} */ ('error') } };


/** Files whose wording is not in a catalog yet. This list only ever gets shorter. */
export const WITHOUT_CATALOG = [
  'cli/call.ts',
  'cli/commands/{check,feel,list,map,run,simulate}.ts',
  'cli/flags.ts',
  'cli/help.ts',
  'playground/page/{app,diagrams,index,resizer,toolbar}.ts',
  'simulator/{auth,check,moderation,respond,scenarios,server}.ts',
  'simulator/chat/{answer,choices,messages,model,parameters,texts}.ts'
];


// helpers //////////

function isWording(value) {
  return LETTER.test(value) && !IDENTIFIER.test(value);
}

/** Whether a string is the value of a label: of an attribute, a property, or an argument after its name. */
function isLabel(node) {
  const parent = node.parent?.type === 'JSXExpressionContainer' ? node.parent.parent : node.parent;

  switch (parent?.type) {
  case 'JSXAttribute': return LABELS.has(parent.name.name);
  case 'Property': return parent.value === node && LABELS.has(parent.key.name ?? parent.key.value);
  case 'AssignmentExpression': return parent.right === node && LABELS.has(parent.left.property?.name);
  case 'CallExpression': return parent.arguments[ 1 ] === node && LABELS.has(parent.arguments[ 0 ]?.value);
  default: return false;
  }
}

function isTranslated(node) {
  return node.parent?.type === 'CallExpression' && node.parent.callee.name === 'translate' && node.parent.arguments[ 0 ] === node;
}

function isDirective({ parent }) {
  return parent?.type === 'ExpressionStatement';
}

function isImport({ parent }) {
  return /^(?:Import|Export)/.test(parent?.type ?? '') || parent?.type === 'TSLiteralType';
}
