import type { Provenance } from '../report/provenance.ts';
import { chineseDate } from '../site/numerals.ts';

/** The report as a source, in the order Chinese bibliographies use. */
export function citeReport(provenance: Provenance): string {
  const { title, speaker, speakerRole, deliveredOn, meeting, publisher, publishedOn } = provenance;
  return (
    `${speaker}（${speakerRole}）：《${title}》，${chineseDate(deliveredOn)}在${meeting}上，` +
    `${publisher}${chineseDate(publishedOn)}发布。`
  );
}
