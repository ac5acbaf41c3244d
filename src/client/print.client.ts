/** Prints the page where its 打印 button is pressed. */
document.querySelector('.print-page')?.addEventListener('click', () => window.print());

export {};
