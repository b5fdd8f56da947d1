/**
 * Underlines what problems speak of in a FEEL editor. The browser's highlights do it beside the page's content: the
 * editor is the host's, and what it renders stays its own.
 */

import type { Diagnostic } from '../../core/validation';

/** A stretch of the field's text. */
export type Mark = { from: number; to: number; severity: 'error' | 'warning' };

/** The stretches that a field's own problems name. */
export function marksOf(problems: readonly Diagnostic[], field: string): Mark[] {
  return problems.flatMap(problem => {
    const { from = 0, to = 0, severity } = problem;

    return problem.field === field && severity !== 'info' && from < to ? { from, to, severity } : [];
  });
}

/**
 * Draws the marks of a field whose text is `text`, and draws them again whenever the editor has rendered. While it shows another text,
 * as during typing, there are none. Answers what ends that.
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

/** `hidden`: how much of the text the editor leaves out at its start, the `=`. */
type Lines = { elements: readonly Element[]; hidden: number };

/** The lines of the editor; null where they hold another text. */
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
