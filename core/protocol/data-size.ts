/** The size that a value other than a string counts as. */
const VALUE = 4;

/** Whether data is larger than about that many characters. Stops counting there; nesting can be of any depth. */
export function isLargerThan(data: unknown, limit: number): boolean {
  const open: unknown[] = [ data ];
  let size = 0;

  while (open.length > 0 && size <= limit) {
    const value = open.pop();

    size += typeof value === 'string' ? value.length : VALUE;

    if (Array.isArray(value)) {
      size += value.length;
      value.slice(0, limit).forEach(item => open.push(item));
    } else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([ key, entry ]) => {
        size += key.length;
        open.push(entry);
      });
    }
  }

  return size > limit;
}
