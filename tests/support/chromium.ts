export { CHROMIUM_FLAGS, findChromium, findWindowedChromium } from '../../src/build/chromium.ts';
