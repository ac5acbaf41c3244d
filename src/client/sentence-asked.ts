/** What the id of the sentence ends in that an address asks for (`?s=2`), from 1; undefined where it asks for none. */
export function sentenceAsked({ searchParams }: URL): number | undefined {
  const asked = searchParams.get('s') ?? '';
  // More digits are no sentence's number, and a number that large would not be written as digits.
  return /^0*[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
}
