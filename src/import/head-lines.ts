import { hanziNumber } from './numbering.ts';
import type { Found } from './raw-report.ts';

/** What the head of a report says of its delivery. */
type Delivery = Pick<Found, 'speaker' | 'speakerRole' | 'meeting' | 'deliveredOn'>;

/** A head is no more lines than this. */
const LINES = 12;

const DATE =
  /(\d{4}|[〇○零一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日/u;

const MEETING = /在(.{4,50}?(?:会议|大会))(?:第[一二三四五六七八九十]+次全体会议)?上/u;

const ROLE =
  '(?:[^，。；：、\\d—]{0,20}?)(?:代?(?:省|市|区|县|州|旗|镇|乡)长|代?(?:盟长|主席|院长|检察长|主任))';

const SPEAKER = new RegExp(
  `^(${ROLE}(?:[（(]代[）)])?)[：:]?(\\p{Script=Han}{2,4}|\\p{Script=Han}+(?:·\\p{Script=Han}+)+)$`,
  'u',
);

/**
 * Reads speaker, role, meeting and day from the lines at a report's head, such as
 * ——2031年1月8日在某某区第一届人民代表大会第一次会议上, 区长 某甲. What they do not say is absent.
 *
 * @param lines without white space, from the first one of the report
 */
export function readHeadLines(lines: readonly string[]): Delivery {
  const until = lines.slice(0, LINES).findIndex((line) => /^各位|。/u.test(line));
  const head = lines
    .slice(0, until < 0 ? LINES : until)
    .map((line) => line.replace(/^[—－–(（-]+|[）)]+$/gu, ''));
  // Where a line is too long for its column, it goes on in the next.
  const held = [...head, head.join('')].find((line) => MEETING.test(line)) ?? '';
  const meeting = MEETING.exec(held);
  const after = meeting ? held.slice(meeting.index + meeting[0].length) : '';
  const deliveredOn = [held, ...head].map(isoDate).find((day) => day !== undefined);
  const speaking = [after, ...head].map((line) => SPEAKER.exec(line)).find((match) => match);
  const [, speakerRole, speaker] = speaking ?? [];
  return {
    ...(speaker !== undefined && speakerRole !== undefined && { speaker, speakerRole }),
    ...(meeting?.[1] !== undefined && { meeting: meeting[1] }),
    ...(deliveredOn !== undefined && { deliveredOn }),
  };
}

/** The first day that a text names, in digits or hanzi, as ISO 8601; undefined without a real one. */
export function isoDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  return realDay(
    yearOf(year),
    hanziNumber(month) ?? Number(month),
    hanziNumber(day) ?? Number(day),
  );
}

/** A day by its numbers, as ISO 8601; undefined where the calendar has none. */
export function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const sound = year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return sound ? date.toISOString().slice(0, 10) : undefined;
}

function yearOf(written: string): number {
  const digits = [...written.replace(/[○零]/gu, '〇')].map((digit) =>
    '〇一二三四五六七八九'.indexOf(digit),
  );
  return digits.includes(-1) ? Number(written) : Number(digits.join(''));
}
