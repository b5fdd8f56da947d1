import type { ComponentChildren } from '@bpmn-io/properties-panel/preact';

/**
 * The text of a template's tooltip. Templates can contain HTML: web links are kept and everything else becomes text, so
 * that no template can bring markup, styles or scripts into the window.
 */
export function RichText({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');

  return <span>{ childrenOf(body) }</span>;
}


// helpers //////////

const SILENT = new Set([ 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE' ]);

function childrenOf(node: Node): ComponentChildren[] {
  return [ ...node.childNodes ].map(render);
}

function render(node: Node): ComponentChildren {
  if (node instanceof Text) {
    return node.data;
  }

  if (!(node instanceof Element) || SILENT.has(node.tagName)) {
    return null;
  }

  const href = node.tagName === 'A' ? node.getAttribute('href') : null;

  if (href !== null && /^https?:\/\//i.test(href)) {
    return <a href={ href } target="_blank" rel="noopener noreferrer">{ childrenOf(node) }</a>;
  }

  return childrenOf(node);
}
