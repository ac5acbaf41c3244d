import { describe, expect, it } from 'vitest';
import { FOURTH_DIST } from '../support/fourth-layer.ts';
import { pageOf, readBuilt, readSite } from '../support/site.ts';

const site = readSite(FOURTH_DIST);
const chapter = site.pages
  .map(({ file }) => file)
  .filter((file) => file.startsWith('report/'))
  .find((file) => readBuilt(site, file).includes('class="law"'));
if (chapter === undefined) throw new Error('No chapter marks a law.');
const html = readBuilt(site, chapter);

describe('a fourth layer, of a folder and a line', () => {
  it('is marked in the text, leading to its note', () => {
    expect(html).toMatch(/<a class="law" href="#l-jie-yue">节俭办事<\/a>/);
  });

  it('has its notes below the chapter, which its marks in the whole text name', () => {
    expect(html).toContain('id="law-notes"');
    expect(html).toMatch(/<div class="note" id="l-jie-yue"><dt>节约条例<\/dt><dd>.*单位办事要节约的规定。/);
    expect(readBuilt(site, 'full/index.html')).toContain(
      '<a class="law" href="/laws/jie-yue/" data-note="l-jie-yue">节俭办事</a>',
    );
  });

  it('has a page for each law and one that lists them', () => {
    const entry = readBuilt(site, 'laws/jie-yue/index.html');
    expect(entry).toMatch(/<h1[^>]*>节约条例<\/h1>/);
    expect(entry).toMatch(/data-quote="[a-z-]+-\d+-\d+"/);
    const list = readBuilt(site, 'laws/index.html');
    expect(list).toContain('href="/laws/zhan-guan/"');
    expect(pageOf(site, 'laws/zhan-guan/index.html')).toBeDefined();
  });

  it('can be switched off, and the choice is remembered', () => {
    expect(html).toMatch(/<legend>标出法规<\/legend>/);
    expect(html).toMatch(/name="laws" value="none"[^>]*data-hides="\.law"/);
    expect(html).toMatch(/"laws":\["none"\]/);
  });

  it('is named in the menus', () => {
    expect(html.split('href="/laws/"').length - 1).toBe(2);
  });

  it('can be picked in search', () => {
    expect(readBuilt(site, 'search/index.html')).toContain('<option value="法规">');
  });
});
