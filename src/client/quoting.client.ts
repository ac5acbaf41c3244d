/** Says on <html> (`data-quoting`) that what is being selected began in the report: the style sheet keeps the rest out. */
document.addEventListener('pointerdown', ({ target, button }) => {
  if (button !== 0 || !(target instanceof Element)) return;
  const begins = target.closest('.report, [data-report]') !== null;
  document.documentElement.toggleAttribute('data-quoting', begins);
});

export {};
