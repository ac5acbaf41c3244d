import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { restoreSettings } from '../../../src/client/restore-settings.ts';

const KNOWN = { theme: ['dark', 'contrast'], size: ['max'], elder: ['on'] };

interface Run {
  /** The data attributes of <html> after the script. */
  readonly data: Readonly<Record<string, string>>;
  /** What it wrote into the document. */
  readonly written: string;
}

/** Runs the script over a storage; `asked` is what the system's settings say. */
function run(getItem: (name: string) => string | null, asked = false): Run {
  const data: Record<string, string> = {};
  let written = '';
  vm.runInNewContext(restoreSettings(KNOWN), {
    document: {
      documentElement: { dataset: data },
      querySelector: () => ({ textContent: LINK }),
      write: (text: string) => (written += text),
    },
    localStorage: { getItem },
    matchMedia: () => ({ matches: asked }),
    requestAnimationFrame: () => 0,
    setTimeout: () => 0,
    self: {},
  });
  return { data, written };
}

const stored =
  (values: Readonly<Record<string, string>>) =>
  (name: string): string | null =>
    values[name] ?? null;

const LINK = '<link rel="stylesheet" href="/base/sheet.css" media="(prefers-contrast: more)">';
const SHEET = '<link rel="stylesheet" href="/base/sheet.css" >';

describe('what was chosen before', () => {
  it('stands on the page', () => {
    const { data, written } = run(stored({ theme: 'dark', size: 'max', before: 'theme=x' }));
    expect(data).toEqual({ js: '', theme: 'dark', size: 'max' });
    expect(written).toBe('');
  });

  it.each(['', 'null', 'Dark', 'dark ', '"><script>', '{}', 'toString', '0'])(
    'is left out where it is no known value: %j',
    (value) => {
      expect(run(stored({ theme: value, size: value, elder: value })).data).toEqual({ js: '' });
    },
  );

  it('is left out where storage is closed', () => {
    const { data, written } = run(() => {
      throw new Error('closed');
    });
    expect(data).toEqual({ js: '' });
    expect(written).toBe('');
  });
});

describe('the sheet of who reads it hard', () => {
  it.each([
    ['长者模式', { elder: 'on' }, false],
    ['high contrast', { theme: 'contrast' }, false],
    ['the system', {}, true],
  ])('is written for %s', (_, values, asked) => {
    expect(run(stored(values), asked).written).toBe(SHEET);
  });

  it('never closes the script that writes it', () => {
    expect(restoreSettings(KNOWN)).not.toContain('<');
  });
});
