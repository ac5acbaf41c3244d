/**
 * Characters that one slice may hold at most: some 13 KB, which a connection that has just been
 * opened delivers in one go.
 */
const LARGEST = 72;

/** What asking for another slice costs a page, in characters that could be loaded instead. */
const REQUEST = 45;

/** Characters that are loaded together, and by which pages, as indexes. */
interface Slice {
  readonly characters: readonly string[];
  readonly pages: ReadonlySet<number>;
}

/**
 * Divides the characters of all pages into few slices, so that a page that loads the slices of its
 * own characters loads little else. Slices are joined, those first that cost the pages least.
 *
 * @param pages the characters of each page; pages with the same ones count once
 * @returns each character in exactly one slice; the same division for the same pages
 */
export function divide(pages: readonly (readonly string[])[]): (readonly string[])[] {
  let slices = alikes(pages);
  for (let next = cheapest(slices); next; next = cheapest(slices)) {
    const { joined, from } = next;
    slices = [...slices.filter((slice) => !from.includes(slice)), joined];
  }
  return slices.map(({ characters }) => [...characters].sort());
}

/** The characters that stand on exactly the same pages, together. */
function alikes(pages: readonly (readonly string[])[]): Slice[] {
  const kinds = [...new Set(pages.map((characters) => [...new Set(characters)].sort().join('')))];
  const users = new Map<string, number[]>();
  kinds.forEach((characters, page) => {
    for (const character of characters) {
      users.set(character, [...(users.get(character) ?? []), page]);
    }
  });
  const found = new Map<string, Slice & { characters: string[] }>();
  for (const [character, of] of users) {
    const alike = found.get(of.join()) ?? { characters: [], pages: new Set(of) };
    alike.characters.push(character);
    found.set(of.join(), alike);
  }
  return [...found.values()];
}

/** The two slices that may be joined and cost least when they are; undefined when none may. */
function cheapest(
  slices: readonly Slice[],
): { readonly joined: Slice; readonly from: readonly Slice[] } | undefined {
  let best: ReturnType<typeof cheapest>;
  let least = Infinity;
  slices.forEach((one, index) => {
    for (const other of slices.slice(index + 1)) {
      const joined = join(one, other);
      const more = cost(joined) - cost(one) - cost(other);
      if (joined.characters.length > LARGEST || more >= least) continue;
      [best, least] = [{ joined, from: [one, other] }, more];
    }
  });
  return best;
}

function join(one: Slice, other: Slice): Slice {
  return {
    characters: [...one.characters, ...other.characters],
    pages: new Set([...one.pages, ...other.pages]),
  };
}

/** What all pages load because of a slice, in characters. */
function cost({ characters, pages }: Slice): number {
  return pages.size * (REQUEST + characters.length);
}
