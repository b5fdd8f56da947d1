/** Computes a value once, when it is first requested. */
export function lazy<T>(compute: () => T): () => T {
  let computed: { value: T } | undefined;

  return () => {
    computed ??= { value: compute() };

    return computed.value;
  };
}
