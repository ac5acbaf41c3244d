import { existsSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';

/** Where the licences stand. */
export const LICENCES_FILE = 'licences.txt';

/** A package of which something reaches readers. */
interface Shipped {
  readonly name: string;
  /** What of it they get, for them. */
  readonly what: string;
  /** Files of the package that hold its licence, all of them told. */
  readonly files: readonly string[];
}

/** Every package of which something reaches readers; the build refuses script of any other. */
export const SHIPPED: readonly Shipped[] = [
  {
    name: '@fontsource/noto-serif-sc',
    what: '标题和PDF的字体，思源宋体，只取了用到的字',
    files: ['LICENSE'],
  },
  { name: 'pagefind', what: '搜索用的程序和索引', files: ['LICENSE/LICENSE'] },
  {
    name: 'opencc-js',
    what: '繁体和简体的对照，只取了用到的字',
    files: ['LICENSE', 'THIRD_PARTY_LICENSES.md'],
  },
  { name: 'pinyin-pro', what: '汉字的拼音，只取了用到的字', files: ['LICENSE'] },
  { name: 'fflate', what: '把存到设备上的网站解压开来的程序', files: ['LICENSE'] },
  { name: 'tailwindcss', what: '版式里的几条规则', files: ['LICENSE'] },
];

const RULE = '='.repeat(72);

/**
 * The licences of all that reaches readers and is not ours, word for word, as their authors ask.
 *
 * @throws Error naming the package or the file that is not there
 */
export function licences(shipped: readonly Shipped[] = SHIPPED): string {
  const head =
    '本站用到的别人的作品，和它们的许可。\n' +
    '报告原文是官方文件。本站自己的程序用 MIT 许可，见最后。\n';
  const own = `本站的程序\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const all = [...shipped.map(told), own];
  return [head, ...all].map((part) => `${part.trim()}\n`).join(`\n${RULE}\n\n`);
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
}

function told({ name, what, files }: Shipped): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (!manifest) throw new Error(`${name} is not installed: its licence cannot be told.`);
  const { version, license, homepage } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const texts = files.map((file) => {
    const full = path.join(path.dirname(manifest), file);
    if (existsSync(full)) return readFileSync(full, 'utf8').trim();
    throw new Error(`${name} ${version} has no ${file}: find where its licence is now.`);
  });
  const lines = [`${name} ${version}`, `${what}。`, `许可：${license}`, homepage ?? ''];
  return [lines.filter(Boolean).join('\n'), ...texts].join('\n\n');
}
