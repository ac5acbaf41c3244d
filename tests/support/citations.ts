import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from './paths.ts';

/** A sentence, and where its citation says it stands. */
export interface Cited {
  /** Id of its paragraph. */
  readonly paragraph: string;
  readonly sentence: number;
  readonly quotation: string;
  readonly where: string;
}

/** Who spoke, when and where, as every citation says first. */
export const SPEECH =
  '左军（武隆区人民政府区长）：《重庆市武隆区人民政府工作报告》，' +
  '2024年1月31日在武隆区第十九届人民代表大会第四次会议上，';

/** Ten sentences of every sort. */
export const CITED = parse(
  readFileSync(path.join(PROJECT, 'tests/fixtures/citations.yaml'), 'utf8'),
) as readonly Cited[];
