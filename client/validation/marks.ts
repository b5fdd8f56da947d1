/**
 * Underlines the code of problems in a FEEL editor. Browser highlights do this without changing the page's content,
 * since the editor belongs to the host.
 */

import type { Diagnostic } from '../../core/validation';

/** A stretch of the field's text. */
export type Mark = { from: number; to: number; severity: 'error' | 'warning' };

/** The stretches of text that a field's problems concern. */
export function marksOf(problems: readonly Diagnostic[], field: string): Mark[] {
  return problems.flatMap(problem => {
    const { from = 0, to = 0, severity } = problem;

    return problem.field === field && severity !== 'info' && from < to ? { from, to, severity } : [];
  });
}

/**
 * Draws the marks of a field whose text is `text`, and draws them again when the editor renders. While the editor shows
 * different text, as during typing, there are no marks. Returns a function that removes them.
 */
export function drawMarks(root: HTMLElement, text: string, marks: readonly Mark[]): () => void {
  const ranges = new Map<Mark, Range>();

  const clear = () => {
    ranges.forEach((range, { severity }) => highlightOf(severity)?.delete(range));
    ranges.clear();
  };

  const draw = () => {
    const lines = linesOf(root, text);

    clear();

    for (const mark of marks) {
      const range = lines && rangeOf(lines, mark);

      if (range) {
        ranges.set(mark, range);
        highlightOf(mark.severity)?.add(range);
      }
    }
  };

  const observer = new MutationObserver(draw);

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  draw();

  return () => {
    observer.disconnect();
    clear();
  };
}


// helpers //////////

function highlightOf(severity: Mark['severity']): Highlight | undefined {
  const name = `openai-task-${ severity }`;

  if (!CSS.highlights.has(name)) {
    CSS.highlights.set(name, new Highlight());
  }

  return CSS.highlights.get(name);
}

/** `hidden`: the number of characters, such as the `=`, that the editor omits at the start. */
type Lines = { elements: readonly Element[]; hidden: number };

/** The lines of the editor; null if they hold different text. */
function linesOf(root: HTMLElement, text: string): Lines | null {
  const elements = [ ...root.querySelectorAll('.cm-line') ];
  const shown = elements.map(element => element.textContent).join('\n');
  const hidden = text.length - shown.length;

  return hidden >= 0 && text.slice(hidden) === shown ? { elements, hidden } : null;
}

function rangeOf({ elements, hidden }: Lines, { from, to }: Mark): Range | null {
  const start = placeIn(elements, Math.max(from - hidden, 0));
  const end = placeIn(elements, Math.max(to - hidden, 0));

  if (!start || !end) {
    return null;
  }

  const range = new Range();

  range.setStart(...start);
  range.setEnd(...end);

  return range;
}

function placeIn(lines: readonly Element[], offset: number): [ Text, number ] | null {
  let rest = offset;

  for (const line of lines) {
    const length = line.textContent.length;

    if (rest <= length) {
      return placeInLine(line, rest);
    }

    rest -= length + 1;
  }

  return null;
}

function placeInLine(line: Element, offset: number): [ Text, number ] | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let rest = offset;

  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (rest <= node.length) {
      return [ node, rest ];
    }

    rest -= node.length;
  }

  return null;
}
