import { describe, expect, it } from 'vitest';
import { mix, parsePalette } from '../../../src/drawing/palette.ts';

const LIGHT =
  ':root { --paper: #FBF9F4; --paper-2: #eeeeee; --ink: #1f1b16; --vermilion: #a3231a }';

describe('parsePalette', () => {
  it('reads the first :root block, not the dark theme after it', () => {
    const css = `/* :root { --ink: #000000 } */ @layer base { ${LIGHT} } :root { --ink: #ffffff; }`;
    const expected = { paper: '#fbf9f4', ink: '#1f1b16', vermilion: '#a3231a' };
    expect(parsePalette(css)).toEqual(expected);
  });

  it('reads the dark theme as what it changes of the light one', () => {
    const css = `:root { --paper: #fbf9f4; --ink: #1f1b16; --vermilion: #a3231a;
      @variant dark { --paper: #171412; --ink: #ECE5D8; }
      @media print { --paper: #ffffff; } }`;
    const expected = { paper: '#171412', ink: '#ece5d8', vermilion: '#a3231a' };
    expect(parsePalette(css, 'dark')).toEqual(expected);
    expect(() => parsePalette(LIGHT, 'dark')).toThrow('no @variant dark block');
  });

  it.each([
    { name: 'a missing ink', css: ':root{--paper:#fbf9f4;--ink:#1f1b16}', message: '--vermilion' },
    { name: 'a colour that is not hex', css: LIGHT.replace('#1f1b16', 'black'), message: '--ink' },
    { name: 'a sheet without tokens', css: 'body { color: red }', message: 'no :root block' },
  ])('names $name', ({ css, message }) => {
    expect(() => parsePalette(css)).toThrow(message);
  });
});

describe('mix', () => {
  it('takes its share of the first colour', () => {
    expect(mix('#000000', '#ffffff', 0.2)).toBe('#cccccc');
    expect(mix('#a3231a', '#fbf9f4', 1)).toBe('#a3231a');
  });
});
