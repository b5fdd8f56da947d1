/** Functions of other languages, in lower case, and their FEEL counterparts. */
const ELSEWHERE: Record<string, string> = {
  avg: 'mean', average: 'mean', ceil: 'ceiling', coalesce: 'get or else', ifnull: 'get or else', jsonparse: 'from json',
  lower: 'lower case', nvl: 'get or else', parsefloat: 'number', parseint: 'number',
  parsejson: 'from json', size: 'count', str: 'string', stringify: 'to json', strlen: 'string length', substr: 'substring',
  tolowercase: 'lower case', tonumber: 'number', tostring: 'string', touppercase: 'upper case', upper: 'upper case'
};

/** The name that differs least from a misspelled one, or the counterpart of another language's function. Undefined where none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase().replaceAll(/[\s_]/g, '');
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const same = Object.hasOwn(ELSEWHERE, wanted) ? ELSEWHERE[ wanted ] : undefined;

  if (same !== undefined && [ ...known ].includes(same)) {
    return same;
  }

  let best: { name: string; distance: number } | undefined;

  for (const candidate of known) {
    const distance = boundedDistance(wanted, candidate.toLowerCase().replaceAll(' ', ''));

    if (distance <= limit && (!best || distance < best.distance)) {
      best = { name: candidate, distance };
    }
  }

  return best?.name;
}

/** The number of insertions, removals, replacements and swaps of neighbors that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [ Array.from({ length: b.length + 1 }, (_, column) => column) ];

  for (let i = 1; i <= a.length; i++) {
    const row = [ i ];

    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];

      row.push(Math.min(
        cell(rows, i - 1, j) + 1,
        (row[j - 1] ?? Infinity) + 1,
        cell(rows, i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? cell(rows, i - 2, j - 2) + 1 : Infinity
      ));
    }

    rows.push(row);
  }

  return cell(rows, a.length, b.length);
}

// helpers //////////

const MAX_LENGTH = 60;

function boundedDistance(a: string, b: string): number {
  return a.length > MAX_LENGTH || b.length > MAX_LENGTH ? MAX_LENGTH : editDistance(a, b);
}

function cell(rows: readonly number[][], row: number, column: number): number {
  return rows[row]?.[column] ?? Infinity;
}
