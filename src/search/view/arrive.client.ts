/** Loads the emphasis of search matches only where the address asks for it. */
const address = new URL(location.href);
const main = document.querySelector('main');

// The sentence alone is asked for of the page of a paragraph, which shows it by itself.
if (main && ['s', 'q'].every((name) => address.searchParams.has(name))) {
  import('./arrival.ts')
    .then(({ arrive }) => {
      arrive(
        main,
        { passage: '.paragraph, h1[data-report]', words: '[data-report]', ours: '.ours' },
        address,
      );
    })
    // The address leads to the sentence by itself.
    .catch(() => undefined);
}
