/** The reading settings: what can be chosen, at build time, before any of it is a control or a script. */
import type { LayerChoice, OpenLayer } from '../annotate/layer.ts';

/** One thing to choose, under the name it is remembered by: a data attribute of <html>, and a key of localStorage. */
export interface ReadingSetting {
  readonly name: string;
  readonly legend: string;
  /** The empty value is the default. */
  readonly choices: readonly LayerChoice[];
  /** The value that 长者模式 takes; where there is none, it leaves the setting alone. */
  readonly elder?: string | undefined;
  /** Shown where there may be a keyboard. */
  readonly keys?: true;
}

const SIZE: ReadingSetting = {
  name: 'size',
  legend: '字的大小',
  choices: [
    { value: '', label: '标准' },
    { value: 'large', label: '大' },
    { value: 'xlarge', label: '特大' },
    { value: 'max', label: '最大' },
  ],
  elder: 'max',
};

const THEME: ReadingSetting = {
  name: 'theme',
  legend: '底色',
  choices: [
    { value: '', label: '跟随系统' },
    { value: 'light', label: '浅' },
    { value: 'dark', label: '深' },
    { value: 'contrast', label: '高对比' },
  ],
  elder: 'contrast',
};

const SLASH: ReadingSetting = {
  name: 'slash',
  legend: '键盘快捷键“/”打开搜索',
  choices: [
    { value: '', label: '开' },
    { value: 'off', label: '关' },
  ],
  keys: true,
};

/**
 * All reading settings, in the panel's order. Of a layer that has marks in this report, 长者模式 takes the
 * first choice that hides some of them.
 */
export function readingSettings(layers: readonly OpenLayer[]): readonly ReadingSetting[] {
  const used = layers.filter(({ entries }) => entries.length > 0);
  const marks = used.map(({ layer: { setting } }) => ({
    ...setting,
    elder: setting.choices.find(({ hides }) => hides !== undefined)?.value,
  }));
  return [SIZE, THEME, ...marks, SLASH];
}

/**
 * Of each setting the values that may stand on <html>, 长者模式 (`elder`) included; the defaults are none.
 * Those of layers without marks in this report are among them: the script that knows them is the same for
 * every report, as hosts name its hash.
 */
export function knownValues(
  layers: readonly OpenLayer[],
): Readonly<Record<string, readonly string[]>> {
  const values: Record<string, readonly string[]> = { elder: ['on'] };
  const ofLayers = layers.map(({ layer }) => layer.setting);
  for (const { name, choices } of [SIZE, THEME, ...ofLayers, SLASH]) {
    values[name] = choices.map(({ value }) => value).filter((value) => value !== '');
  }
  return values;
}
