import type { Filters } from '../format.ts';

/**
 * Characters of a field that an address holds: one more than are searched for, so that it is told that some
 * were left out. Hosts refuse addresses that are too long, and then a reload would lead nowhere.
 */
const LONGEST = 201;

/** The fields of the search page: the query and the filters, each under its name in an address. */
export interface Fields {
  readonly filters: () => Filters;
  /** The address of what they hold. */
  readonly address: () => string;
  /** The page's own address, as far as it is theirs, written the same way. */
  readonly here: () => string;
  /** Takes over what the page's address says. False if it names a filter that there is not. */
  readonly fill: () => boolean;
}

/** @param selects the filters; an empty value is none */
export function fieldsOf(input: HTMLInputElement, selects: readonly HTMLSelectElement[]): Fields {
  const fields = [input, ...selects];
  const asked = ({ name }: { name: string }): string =>
    new URLSearchParams(location.search).get(name) ?? '';
  return {
    filters() {
      const chosen = selects.filter(({ value }) => value !== '');
      return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    },
    address: () => addressOf(fields.map(({ name, value }) => [name, value])),
    here: () => addressOf(fields.map((field) => [field.name, asked(field)])),
    fill() {
      input.value = asked(input);
      const mangled = selects.filter((select) => {
        select.value = asked(select);
        const lost = select.value !== asked(select);
        if (lost) select.value = '';
        return lost;
      });
      return mangled.length === 0;
    },
  };
}

function addressOf(values: readonly (readonly [name: string, value: string])[]): string {
  const url = new URL(location.href);
  const held = values.filter(([, value]) => value !== '');
  const cut = held.map(([name, value]) => [name, [...value].slice(0, LONGEST).join('')]);
  url.search = new URLSearchParams(cut).toString();
  return url.href;
}
