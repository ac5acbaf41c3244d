import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { COLUMN, FOLD, FOLD_ROOM, PAGE, PANEL } from '../../../src/drawing/leaf.ts';
import { shareImage } from '../../../src/drawing/share-image.ts';
import type { ShareCard } from '../../../src/drawing/share-image.ts';

const PALETTE = { paper: '#fbf9f4', ink: '#1f1b16', vermilion: '#a3231a' };

const card: ShareCard = {
  title: '四时有序，把春耕夏耘、秋收冬藏放在心上',
  titleIsEditorial: false,
  kicker: '第二部分 （五）',
  footer: ['某区人民代表大会第四次会议、某区人民代表大会', '二〇二〇年一月一日'],
  glosses: [],
  siteName: '某报告注读',
  seal: '注读',
};

const PLACE_OF_TITLE = { left: 300, top: 180, width: 600, height: 240 };

/** Where two cards differ: the edges of all that one has drawn and the other has not. */
async function drawn(
  full: Partial<ShareCard>,
  bare: Partial<ShareCard>,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const pixels = async (change: Partial<ShareCard>): Promise<Buffer> =>
    sharp(await shareImage({ ...card, ...change }, PALETTE))
      .greyscale()
      .raw()
      .toBuffer();
  const [one, other] = await Promise.all([pixels(full), pixels(bare)]);
  const edges = { left: 1200, top: 630, right: 0, bottom: 0 };
  one.forEach((value, at) => {
    if (value === other[at]) return;
    const [x, y] = [at % 1200, Math.floor(at / 1200)];
    edges.left = Math.min(edges.left, x);
    edges.right = Math.max(edges.right, x + 1);
    edges.top = Math.min(edges.top, y);
    edges.bottom = Math.max(edges.bottom, y + 1);
  });
  return edges;
}

describe('shareImage', () => {
  it('is 1200 × 630, of few colours, and small', async () => {
    const gloss = { term: '四时', short: '春夏秋冬'.repeat(10) };
    const png = await shareImage({ ...card, glosses: [gloss, gloss, gloss] }, PALETTE);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    // The bit depth stands at byte 24 of a PNG.
    expect(png[24]).toBe(4);
    expect(png.length).toBeLessThan(60_000);
  });

  it('keeps grey letters grey beside much red', async () => {
    const glosses = [
      {
        term: '三线一单',
        short: '生态保护红线、环境质量底线、资源利用上线，加准入清单，管哪里能建什么',
      },
      { term: '河（湖）林长制', short: '由各级党政负责人分段管护河湖、分片管护森林的责任制' },
      {
        term: '六大机制',
        short: '六项让生态资源产生经济价值的机制，报告只举了价值评价、保护补偿两项',
      },
    ];
    const words = { title: '提质增效“两山”实践创新', kicker: '第二部分（节选） （八）', glosses };
    const footer = ['《重庆市武隆区人民政府工作报告》', '二〇二四年一月三十一日'];
    const png = await shareImage({ ...card, ...words, footer, siteName: '武隆报告注读' }, PALETTE);
    const date = { left: 320, top: 515, width: 440, height: 40 };
    const raw = [...(await sharp(png).removeAlpha().extract(date).raw().toBuffer())];
    const tints = raw.map((value, at) => (at % 3 === 0 ? value - (raw[at + 2] ?? 0) : 0));
    expect(Math.max(...tints)).toBeLessThan(30);
  });

  it.each([
    { title: card.title },
    { title: '加快乡村全面振兴' },
    { title: '春'.repeat(60) },
    { titleLines: ['春夏秋冬东西南北', '风霜雨雪'] },
    { kicker: '', titleLines: ['春夏秋冬', '东西南北', '风霜雨雪'] },
  ])('keeps the title inside the square that a crop leaves: $title $titleLines', async (words) => {
    const title = await drawn(words, { ...words, title: '', titleLines: [''] });
    expect(title.left).toBeGreaterThan(PANEL.left);
    expect(title.right).toBeLessThan(PANEL.right);
    expect(title.right - title.left).toBeGreaterThan(300);
    // Below the kicker, where there is one, and above the foot.
    expect(title.top).toBeGreaterThan(words.kicker === '' ? PAGE.top : 140);
    expect(title.bottom).toBeLessThan(455);
  });

  it('breaks a title as it is told', async () => {
    const height = async (words: Partial<ShareCard>): Promise<number> => {
      const { top, bottom } = await drawn(words, { title: '' });
      return bottom - top;
    };
    const title = '春夏秋冬';
    const told = await height({ title, titleLines: ['春', '夏秋冬'] });
    expect(told).toBeGreaterThan(2 * (await height({ title })));
  });

  it('keeps the foot clear of the seal', async () => {
    const foot = await drawn({}, { footer: [] });
    expect(foot.left).toBeGreaterThan(PANEL.left);
    expect(foot.right).toBeLessThan(PANEL.right - 120);
    expect(foot.bottom).toBeLessThan(PAGE.bottom);
  });

  it.each([0, 1, 2])('stands gloss %i in a ruled column of its own', async (index) => {
    const blank = { term: '　', short: '　' };
    const glosses = [0, 1, 2].map((at) =>
      at === index ? { term: '四时', short: '春夏秋冬'.repeat(10) } : blank,
    );
    const gloss = await drawn({ glosses }, { glosses: [] });
    expect(gloss.right).toBeLessThan(PANEL.left - index * COLUMN);
    expect(gloss.left).toBeGreaterThan(PANEL.left - (index + 1) * COLUMN);
    expect(gloss.top).toBeGreaterThan(PAGE.top);
    expect(gloss.bottom).toBeLessThan(PAGE.bottom);
    expect(gloss.bottom - gloss.top).toBeGreaterThan(400);
  });

  it.each(['某报告', '某报告注读', '某某某某某某某某某某报告注读'])(
    'keeps the name %s in the fold, between the fishtails',
    async (siteName) => {
      const name = await drawn({ siteName }, { siteName: '' });
      expect(name.left).toBeGreaterThan(PAGE.left);
      expect(name.right).toBeLessThan(PAGE.left + COLUMN);
      expect((name.left + name.right) / 2).toBeCloseTo(FOLD, -1);
      expect(name.top).toBeGreaterThanOrEqual(FOLD_ROOM.top);
      expect(name.bottom).toBeLessThanOrEqual(FOLD_ROOM.bottom);
    },
  );

  it('prints a title of ours in vermilion, and the report’s own in ink', async () => {
    const redness = async (change: Partial<ShareCard>): Promise<number> => {
      const png = sharp(await shareImage({ ...card, ...change }, PALETTE)).extract(PLACE_OF_TITLE);
      const { channels } = await png.stats();
      return (channels[0]?.mean ?? 0) - (channels[2]?.mean ?? 0);
    };
    const [own, ours] = [await redness({}), await redness({ titleIsEditorial: true })];
    const paper = await redness({ title: '' });
    expect(ours).toBeGreaterThan(paper + 3);
    expect(own).toBeLessThan(paper + 0.5);
  });

  it('draws what two cards share once, and alike', async () => {
    const glosses = [{ term: '四时', short: '春夏秋冬' }];
    const [first, , again] = await Promise.all([
      shareImage({ ...card, glosses }, PALETTE),
      shareImage({ ...card, glosses, title: '风霜雨雪', siteName: '某某报告' }, PALETTE),
      shareImage({ ...card, glosses }, PALETTE),
    ]);
    expect(again.equals(first)).toBe(true);
    const changes = [{ siteName: '某某' }, { seal: '春夏' }, { footer: ['某'] }, { glosses: [] }];
    for (const change of changes) {
      const other = await shareImage({ ...card, glosses, ...change }, PALETTE);
      expect(other.equals(first), JSON.stringify(change)).toBe(false);
    }
  });

  it.each([
    { title: '春𠀀' },
    { siteName: '春𠀀' },
    { glosses: [{ term: '春𠀀', short: '夏' }] },
    { glosses: [{ term: '夏', short: '春𠀀' }] },
  ])('names a character that no font has: %o', async (change) => {
    await expect(shareImage({ ...card, ...change }, PALETTE)).rejects.toThrow('𠀀');
  });
});
