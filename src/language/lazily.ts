/**
 * A value that is made when it is first asked for, and then kept. For patterns with Unicode classes and for large tables: making one costs a
 * short run up to a millisecond, and most runs never ask.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
