/** Loads the emphasis of search matches only where the address asks for it. */
const address = new URL(location.href);
const main = document.querySelector('main');

if (main && address.searchParams.has('s')) {
  void import('./arrival.ts').then(({ arrive }) => {
    arrive(
      main,
      { passage: '.paragraph, h1[data-report]', words: '[data-report]', ours: '.ours' },
      address,
    );
  });
}
