export { CHROMIUM_FLAGS, findChromium } from '../../src/build/chromium.ts';
