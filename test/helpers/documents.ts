import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SKIPPED = new Set([ 'node_modules', 'dist', '.cache', '.git' ]);
const LISTS = /sections?|examples?/;

/** A citation: where it is, the document it names, and the section or example in it. */
export type Citation = { file: string; document: string; kind: 'section' | 'example'; number: string };

/** The texts of the repository by path: sources, configuration and documents. */
export function repositoryTexts(extensions: RegExp): Map<string, string> {
  return new Map(filesIn('').filter(file => extensions.test(file)).map(file => [ file, readText(file) ]));
}

export function readText(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export function isInRepository(file: string): boolean {
  return existsSync(path.join(ROOT, file));
}

/** A text with the line ends and marks of its comments removed: a citation can continue on the next line. */
export function withoutLineEnds(text: string): string {
  return text.replace(/[ \t]*\r?\n[ \t]*(?:\*(?!\/)|\/\/|#)?[ \t]*/g, ' ');
}

/** The citations of a text: the path of a page, then `section 2.1`, `sections 2.1 and 3`, `sections 2.2 to 2.4, 2.7` or `example 3`. */
export function citationsOf(file: string, text: string): Citation[] {
  const found = withoutLineEnds(text).matchAll(new RegExp(
    `(?:docs/)?([\\w-]+\\.md)(?:\\]\\([^)]*\\))?, (${ LISTS.source }) (\\d[\\d.]*(?:(?:, | and | to )\\d[\\d.]*)*)`, 'g'
  ));

  return [ ...found ].flatMap(([ , name = '', kind = '', numbers = '' ]) => numbers.split(/, | and | to /).map(number => ({
    file, document: `docs/${ name }`, kind: kind.startsWith('section') ? 'section' : 'example', number: number.replace(/\.$/, '')
  })));
}

/** The numbered sections of a document. */
export function sectionsOf(text: string): Set<string> {
  return new Set([ ...text.matchAll(/^#{2,4} (\d+(?:\.\d+)*)\.? /gm) ].map(([ , number = '' ]) => number));
}

/** The numbers of the examples in a document's table; a row can hold several (`8 to 10`, `21, 22`). */
export function examplesOf(text: string): Set<string> {
  const rows = text.slice(text.search(/^\| example \|/m)).matchAll(/^\| (\d+)(?:(,| to) (\d+))? \|/gm);

  return new Set([ ...rows ].flatMap(([ , first = '', , last = first ]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index))));
}

/** The anchors that a document's headings have. */
export function anchorsOf(text: string): Set<string> {
  return new Set([
    ...[ ...text.matchAll(/^#{1,6} (.+)$/gm) ].map(([ , heading = '' ]) =>
      heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-')),
    ...[ ...text.matchAll(/<a (?:id|name)="([^"]+)"/g) ].map(([ , id = '' ]) => id)
  ]);
}

// helpers //////////

function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap(entry => {
    const file = path.posix.join(folder, entry.name);

    return entry.isDirectory() ? SKIPPED.has(entry.name) ? [] : filesIn(file) : [ file ];
  });
}
