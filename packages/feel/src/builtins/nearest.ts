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
    const distance = editDistance(wanted, candidate.toLowerCase().replaceAll(' ', ''));

    if (distance <= limit && (!best || distance < best.distance)) {
      best = { name: candidate, distance };
    }
  }

  return best?.name;
}

// helpers //////////

const MAX_LENGTH = 60;

function editDistance(a: string, b: string): number {
  if (a.length > MAX_LENGTH || b.length > MAX_LENGTH) {
    return MAX_LENGTH;
  }

  let row = Array.from({ length: b.length + 1 }, (_, index) => index);

  for (const [ i, char ] of [ ...a ].entries()) {
    const next = [ i + 1 ];

    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (char === b[j] ? 0 : 1);

      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }

    row = next;
  }

  return row[b.length] ?? 0;
}
