/** Union of numbered things: `of` gives the lowest number of the group a thing is in. */
export interface Groups {
  join(a: number, b: number): void;
  of(thing: number): number;
}

export function createGroups(count: number): Groups {
  const parent = Array.from({ length: count }, (_, i) => i);
  const of = (thing: number): number => {
    let at = thing;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    of,
    join(a, b) {
      const [low, high] = [of(a), of(b)].sort((x, y) => x - y) as [number, number];
      parent[high] = low;
    },
  };
}
