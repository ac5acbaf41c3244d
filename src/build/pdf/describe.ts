import { PDFDocument } from '@cantoo/pdf-lib';
import type { Edition } from '../../edition.ts';
import { citeReport } from '../../publish/citation.ts';
import { releaseName } from '../../site/releases.ts';

/**
 * Writes into a PDF what it is, in place of what the browser says of itself: title, author,
 * annotator, edition, language, and the edition's day as its own.
 */
export async function describePdf(pdf: Uint8Array, edition: Edition): Promise<Uint8Array> {
  const { report, site, releases } = edition;
  const { provenance } = report;
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const day = new Date(`${releases[0].date}T00:00:00Z`);
  document.setTitle(provenance.title, { showInWindowTitleBar: true });
  if (provenance.speaker !== undefined) document.setAuthor(provenance.speaker);
  document.setSubject(`${citeReport(provenance)}${site.name}，${releaseName(releases[0])}。`);
  document.setKeywords([site.name, releaseName(releases[0])]);
  document.setCreator(site.name);
  document.setLanguage('zh-CN');
  document.setCreationDate(day);
  document.setModificationDate(day);
  return document.save();
}
