/** Circles of two and more in chains of ids, each once, from where the first chain meets it. What refers to itself is left out. */
export function findCircles(
  ids: Iterable<string>,
  nextOf: (id: string) => string | null,
): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of ids) {
    const way: string[] = [];
    const onWay = new Set<string>();
    for (let id: string | null = start; id !== null && !done.has(id); id = nextOf(id)) {
      if (onWay.has(id)) {
        const circle = way.slice(way.indexOf(id));
        if (circle.length > 1) found.push(circle);
        break;
      }
      onWay.add(id);
      way.push(id);
    }
    for (const id of way) done.add(id);
  }
  return found;
}
