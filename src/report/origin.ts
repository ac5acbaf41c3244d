import { chineseDate, formalDate, formalYear } from '../site/numerals.ts';
import { GAP_NAMES, GAPS } from './provenance.ts';
import type { Provenance } from './provenance.ts';

/** Where a text comes from in the words of readers; what nobody could find out is absent. */
export interface Origin {
  /** Office and name. */
  readonly speaker?: string;
  /** Day and meeting. */
  readonly delivered?: string;
  /** Day and publisher. */
  readonly published?: string;
}

/** What is known of where a text comes from. */
export function originOf(provenance: Provenance): Origin {
  const { speaker = '', speakerRole = '', meeting, publisher } = provenance;
  const said = {
    speaker: speakerRole + speaker,
    delivered: inWords(provenance.deliveredOn, meeting),
    published: inWords(provenance.publishedOn, publisher),
  };
  return Object.fromEntries(Object.entries(said).filter(([, told]) => told !== ''));
}

function inWords(day: string | undefined, told: string | undefined): string {
  return [
    ...(day === undefined ? [] : [chineseDate(day)]),
    ...(told === undefined ? [] : [told]),
  ].join('，');
}

/** Names of what nobody could find out, in the order of the provenance. */
export function gapsOf({ unknown = [] }: Pick<Provenance, 'unknown'>): string[] {
  return GAP_NAMES.filter((key) => unknown.includes(key)).map((key) => GAPS[key]);
}

/** When the report was given, as a title page has it: its day, or else the year it is of. */
export function titlePageDate({ deliveredOn, year }: Provenance): string {
  return deliveredOn === undefined ? formalYear(year) : formalDate(deliveredOn);
}
