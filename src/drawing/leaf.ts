/** Size of a share image, as social networks expect it. */
export const CARD = { width: 1200, height: 630 } as const;

/** The part that stays when a card is cropped to a centred square, between the ruled margins. */
export const PANEL = { left: 300, right: 900 } as const;

const FRAME = { x: 30, y: 30, thick: 7, gap: 7, thin: 1.5 };
const RULES_PER_SIDE = 4;

/** Inner edge of the frame, where the ruled page begins. */
export const PAGE = {
  left: FRAME.x + FRAME.thick + FRAME.gap + FRAME.thin,
  top: FRAME.y + FRAME.thick + FRAME.gap + FRAME.thin,
  right: CARD.width - (FRAME.x + FRAME.thick + FRAME.gap + FRAME.thin),
  bottom: CARD.height - (FRAME.y + FRAME.thick + FRAME.gap + FRAME.thin),
} as const;

/** Width of one ruled column of the margins. */
export const COLUMN = (PANEL.left - PAGE.left) / RULES_PER_SIDE;

function rectangle(inset: number, width: number): string {
  const at = inset + width / 2;
  return (
    `<rect x="${at}" y="${at}" width="${CARD.width - 2 * at}" height="${CARD.height - 2 * at}" ` +
    `stroke-width="${width}"/>`
  );
}

/** The frame of a printed page, 文武边: a heavy rule outside, a fine one inside. */
export function drawFrame(colour: string): string {
  const { x, thick, gap, thin } = FRAME;
  const rules = rectangle(x, thick) + rectangle(x + thick + gap, thin);
  return `<g fill="none" stroke="${colour}">${rules}</g>`;
}

/** The rules between columns, 界行, in both margins; the one next to the panel is the firmest. */
export function drawRules(colour: string): string {
  const lines: string[] = [];
  for (let index = 1; index <= RULES_PER_SIDE; index += 1) {
    const weight = index === RULES_PER_SIDE ? 1.5 : 1;
    for (const x of [PAGE.left + index * COLUMN, PAGE.right - index * COLUMN]) {
      lines.push(`<path stroke-width="${weight}" d="M${x} ${PAGE.top}V${PAGE.bottom}"/>`);
    }
  }
  return `<g stroke="${colour}">${lines.join('')}</g>`;
}

/**
 * The strip with the book's name, 版心, in the outermost right column: a fishtail (鱼尾) under its
 * line (象鼻) at the top, another turned over at the bottom, both as wide as the column.
 */
export function drawSpine(colour: string): string {
  const left = PAGE.right - COLUMN;
  const half = COLUMN / 2;
  const tail =
    `<path d="M${left} 100h${COLUMN}v40l${-half} -19l${-half} 19z"/>` +
    `<path d="M${left + half - 2} ${PAGE.top}h4V100h-4z"/>` +
    `<path fill="none" stroke="${colour}" stroke-width="1.5" ` +
    `d="M${left} 148l${half} -19l${half} 19"/>`;
  const rule = `<path d="M${left - 0.75} ${PAGE.top}h1.5V${PAGE.bottom}h-1.5z"/>`;
  const turned = `<g transform="matrix(1 0 0 -1 0 ${CARD.height})">${tail}</g>`;
  return `<g fill="${colour}">${rule}${tail}${turned}</g>`;
}
