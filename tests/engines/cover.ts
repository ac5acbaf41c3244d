import type { Case } from './engine.ts';

/** On the cover of a wide window the columns are as high as the plate, and the seal stands at the foot of its own. */
export const cover: Case = async (engine, origin) => {
  await engine.open(`${origin}/`);
  const { plate, column, text, seal, foot } = await engine.evaluate(() => {
    const box = (selector: string): DOMRect =>
      document.querySelector(selector)!.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(document.querySelector('.ours')!.firstChild!);
    const text = words.getBoundingClientRect();
    const ours = box('.ours');
    const seal = box('.ours .seal');
    const { height } = box('.opened');
    return {
      ...{ plate: height, column: ours.height, text: text.bottom, seal: seal.top },
      foot: ours.bottom - seal.bottom,
    };
  });
  if (column < plate - 4) throw new Error(`a column of ${column} px on a plate of ${plate}`);
  if (seal - text < 40) throw new Error(`the seal stands ${seal - text} px below the words`);
  if (foot > 60) throw new Error(`the seal stands ${foot} px above the foot`);
  return 'stands';
};
