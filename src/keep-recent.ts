/**
 * Makes the function that gives what was made of a text the last time, or makes it anew. What was asked for last is kept.
 *
 * @param most characters of all texts whose results are kept
 */
export function keepRecent<Value>(most: number): (path: string, text: string, make: () => Value) => Value {
  const kept = new Map<string, { readonly text: string; readonly value: Value }>();
  let size = 0;

  return (path, text, make) => {
    const known = kept.get(path);
    const value = known?.text === text ? known.value : make();

    size += text.length - (known?.text.length ?? 0);
    kept.delete(path);

    for (const [oldest, { text: old }] of kept) {
      if (size <= most) {
        break;
      }
      kept.delete(oldest);
      size -= old.length;
    }
    kept.set(path, { text, value });
    return value;
  };
}
