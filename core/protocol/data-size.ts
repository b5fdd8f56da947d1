/** What a value other than a string counts for. */
const VALUE = 4;

/** Whether data is larger than so many characters, about. Stops counting there, and takes any nesting. */
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
