import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOf } from '../../../src/authoring/result.ts';
import { readFiles, readReport } from '../../../src/import/read-report.ts';
import { RAW } from './imported.ts';

interface Bad {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: string;
  readonly line?: number;
  readonly found: string;
  readonly todo: string;
}

const CASES = parse(readFileSync(path.join(RAW, 'bad.yaml'), 'utf8')) as Bad[];

const problems = (...texts: readonly Buffer[]) => {
  const names = ['report.txt', 'second.txt'];
  const files = readFiles(texts.map((bytes, at) => ({ name: names[at]!, bytes })));
  return problemsOf(files.ok ? readReport(files.value) : files);
};

describe('a file that is no report', () => {
  it.each(CASES)('is told once, with what to do: $name', ({ text, bytes = '', line, ...said }) => {
    const told = problems(text === undefined ? Buffer.from(bytes, 'hex') : Buffer.from(text));
    expect(told).toHaveLength(1);
    const [problem] = told;
    expect(problem).toMatchObject({ file: 'report.txt', ...(line !== undefined && { line }) });
    expect(problem?.found).toContain(said.found);
    expect(problem?.todo).toContain(said.todo);
  });

  it('is told with its own name among several, in lines of its own', () => {
    const [first, second] = ['青石区', '白鹭县'].map((place) =>
      Buffer.from(`${place}人民政府工作报告\n一、今年工作\n我们将修好一条路。\n`),
    );
    expect(problems(first!, second!)).toMatchObject([
      {
        file: 'second.txt',
        line: 1,
        found:
          'a second title, “白鹭县人民政府工作报告”, after “青石区人民政府工作报告” in report.txt:1',
      },
    ]);
  });
});
