/** A part of a string, its end excluded. */
export type Range = { from: number; to: number };

/** Adds a range after others and merges those that it overlaps. Their ends are in order. */
export function addRange(ranges: Range[], range: Range): void {
  let { from, to } = range;

  for (let last = ranges.at(-1); last && last.to > from; last = ranges.at(-1)) {
    from = Math.min(from, last.from);
    to = Math.max(to, last.to);
    ranges.pop();
  }

  if (from < to) {
    ranges.push({ from, to });
  }
}

/** The ranges of all lists in order; those that overlap are merged. */
export function mergeRanges(lists: readonly Range[][]): Range[] {
  const merged: Range[] = [];

  lists.flat().sort((a, b) => a.from - b.from).forEach(range => addRange(merged, range));

  return merged;
}

/** The string with a mask in place of each range; the ranges are in order and do not overlap. */
export function maskRanges(text: string, ranges: readonly Range[], mask: string): string {
  const parts: string[] = [];
  let end = 0;

  for (const { from, to } of ranges) {
    parts.push(text.slice(end, from), mask);
    end = to;
  }

  return parts.join('') + text.slice(end);
}
