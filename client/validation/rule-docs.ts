import page from '../../docs/rules.md';

/** The explanation of a rule. `wrong` and `right` are lines of field and text. */
export type RuleDocs = { text: string; example: { wrong: string; right: string } | null };

const TEXT = /\n\n\*\*[^\n]*\n\n([^]*?)(?:\n\nWrong:|\n## |$)/;
const EXAMPLE = /\n\nWrong:\n\n```text\n([^]*?)\n```\n\nRight:\n\n```text\n([^]*?)\n```/;

/** The section of a rule in `docs/rules.md`, the only place where rules are explained; null if there is none. */
export function docsOf(rule: string): RuleDocs | null {
  const start = page.indexOf(`\n### ${ rule }\n`);

  if (start === -1) {
    return null;
  }

  const end = page.indexOf('\n### ', start + 1);
  const section = page.slice(start, end === -1 ? undefined : end);
  const [ , text = '' ] = TEXT.exec(section) ?? [];
  const [ , wrong, right ] = EXAMPLE.exec(section) ?? [];

  return { text: text.trimEnd(), example: wrong === undefined || right === undefined ? null : { wrong, right } };
}
