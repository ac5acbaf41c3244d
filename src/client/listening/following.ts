/** Keeps what is read in sight, for as long as the reader does not go elsewhere. */
import type { Place } from '../../speech/reader.ts';
import { restingPointer } from './resting-pointer.ts';
import type { PageSentence } from './sentences.ts';
import { bandOf, inSight, wayTo } from './sight.ts';
import type { Band } from './sight.ts';

/** Milliseconds after which a page that was being scrolled stands still. */
const STILL = 300;

/** The part of the window that neither the bar nor the player lies on. */
export function roomAbove(player: Element): Band {
  const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  return { top: Math.max(0, bar), bottom: player.getBoundingClientRect().top };
}

/** The page going along with what is read, until its reader scrolls away from it. */
export class Following {
  private readonly player: Element;
  private readonly away: (gone: boolean) => void;
  private readonly pointer = restingPointer();
  private band: (() => Band) | undefined;
  private follows = true;
  private timer = 0;

  /**
   * @param player what lies on the foot of the window
   * @param away told, once the page stands still, whether what is read is out of sight
   */
  constructor(player: Element, away: (gone: boolean) => void) {
    this.player = player;
    this.away = away;
    window.addEventListener('scroll', this.settle, { passive: true });
    window.addEventListener('wheel', this.leave, { passive: true });
    window.addEventListener('touchmove', this.leave, { passive: true });
  }

  /** Goes along to what is read now; brought there from anywhere when the reader asked for it. */
  to({ parts }: PageSentence, place: Place, asked: boolean): void {
    this.band = () => bandOf(edgesOf(parts), place, roomAbove(this.player));
    if (asked || this.follows) this.back();
    else this.settle();
  }

  /** Brings the reader to what is read, and goes along again. */
  back(): void {
    this.follows = true;
    const top = this.band ? wayTo(this.band(), roomAbove(this.player)) : 0;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (top !== 0) {
      this.pointer.rest();
      window.scrollBy({ top, behavior: calm ? 'auto' : 'smooth' });
    }
    this.settle();
  }

  /** Lets the page be. */
  end(): void {
    window.clearTimeout(this.timer);
    this.pointer.end();
    window.removeEventListener('scroll', this.settle);
    window.removeEventListener('wheel', this.leave);
    window.removeEventListener('touchmove', this.leave);
  }

  private readonly settle = (): void => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (!this.band) return;
      this.follows = inSight(this.band(), roomAbove(this.player));
      this.away(!this.follows);
    }, STILL);
  };

  private readonly leave = (): void => {
    this.follows = false;
    this.settle();
  };
}

function edgesOf(parts: readonly Element[]): Band {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
