/** Size of a share image, as social networks expect it. */
export const CARD = { width: 1200, height: 630 } as const;

/** The square between the ruled margins: what chats leave of a card that they crop. */
export const PANEL = {
  left: (CARD.width - CARD.height) / 2,
  right: (CARD.width + CARD.height) / 2,
} as const;

const FRAME = { inset: 28, thick: 7, gap: 6, thin: 1.5 };
const INSIDE = FRAME.inset + FRAME.thick + FRAME.gap + FRAME.thin;

/** Inner edge of the frame, where the ruled page begins. */
export const PAGE = {
  left: INSIDE,
  top: INSIDE,
  right: CARD.width - INSIDE,
  bottom: CARD.height - INSIDE,
} as const;

/** Ruled columns in each margin; the outermost of the left one is the fold. */
const COLUMNS_PER_SIDE = 4;

/** Width of one ruled column of the margins. */
export const COLUMN = (PANEL.left - PAGE.left) / COLUMNS_PER_SIDE;

/** The middle of the fold. */
export const FOLD = PAGE.left + COLUMN / 2;

/** The middles of the ruled columns between panel and fold, in the order they are read in. */
export const COLUMNS: readonly number[] = [3, 2, 1].map((index) => FOLD + index * COLUMN);

const TAIL = { top: 100, side: 40, notch: 19, below: 8 };

/** The room for the book's name in the fold, from fishtail to fishtail. */
export const FOLD_ROOM = {
  top: TAIL.top + TAIL.side + 25,
  bottom: CARD.height - (TAIL.top + TAIL.side + 25),
} as const;

function rectangle(inset: number, width: number): string {
  const at = inset + width / 2;
  return (
    `<rect x="${at}" y="${at}" width="${CARD.width - 2 * at}" height="${CARD.height - 2 * at}" ` +
    `stroke-width="${width}"/>`
  );
}

/** The frame of a printed page, 文武边: a heavy rule outside, a fine one inside. */
export function drawFrame(colour: string): string {
  const { inset, thick, gap, thin } = FRAME;
  const rules = rectangle(inset, thick) + rectangle(inset + thick + gap, thin);
  return `<g fill="none" stroke="${colour}">${rules}</g>`;
}

/** The rules between columns, 界行, in both margins. */
export function drawRules(colour: string): string {
  const lines: string[] = [];
  for (let index = 1; index <= COLUMNS_PER_SIDE; index += 1) {
    for (const x of [PAGE.left + index * COLUMN, PAGE.right - index * COLUMN]) {
      lines.push(`M${x} ${PAGE.top}V${PAGE.bottom}`);
    }
  }
  return `<path stroke="${colour}" stroke-width="1.5" d="${lines.join('')}"/>`;
}

/**
 * The fold of the leaf, 版心, in the outermost left column, with the rule that ends it: a fishtail
 * (鱼尾) under its line (象鼻) at the top, another turned over at the bottom, both as wide as the
 * column.
 */
export function drawFold(colour: string, ruleColour: string): string {
  const half = COLUMN / 2;
  const { top, side, notch, below } = TAIL;
  const point = `l${half} ${-notch}l${half} ${notch}`;
  const tail =
    `<path d="M${PAGE.left} ${top}h${COLUMN}v${side}l${-half} ${-notch}l${-half} ${notch}z"/>` +
    `<path d="M${FOLD - 2} ${PAGE.top}h4V${top}h-4z"/>` +
    `<path fill="none" stroke="${colour}" stroke-width="1.5" ` +
    `d="M${PAGE.left} ${top + side + below}${point}"/>`;
  const turned = `<g transform="matrix(1 0 0 -1 0 ${CARD.height})">${tail}</g>`;
  const rule = `M${PAGE.left + COLUMN} ${PAGE.top}V${PAGE.bottom}`;
  return (
    `<g fill="${colour}">${tail}${turned}</g>` +
    `<path stroke="${ruleColour}" stroke-width="1.5" d="${rule}"/>`
  );
}
