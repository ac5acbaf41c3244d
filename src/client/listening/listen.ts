/** A chapter being read aloud: one reader, one player, and the page's sentences lit in turn. */
import { breathsOf } from '../../speech/breaths.ts';
import { Reader } from '../../speech/reader.ts';
import type { Place, State } from '../../speech/reader.ts';
import { spokenForm } from '../../speech/spoken.ts';
import { bestVoice } from '../../speech/voice.ts';
import { Following, roomAbove } from './following.ts';
import { isReading, playerOf } from './player.ts';
import type { Player } from './player.ts';
import { firstInSight, placeName, sentencesOf } from './sentences.ts';
import { rememberSpeed, speed } from './speed.ts';
import sheet from './player.css?url';

/** What the button says while it would end the reading. */
const STOP = '停止朗读';

/** The reading under way. */
let session: Session | undefined;

/** The player's sheet, on its way or there. */
let dressed: Promise<unknown> | undefined;

// Chrome reads on when its page has gone.
window.addEventListener('pagehide', () => session?.end());

/**
 * Reads from what is in sight, or from the beginning; pressed while it reads, the button ends that.
 * Rejects where the player's sheet does not come.
 *
 * @param label what the button says while nothing is read
 */
export async function listen(button: HTMLButtonElement, label: string): Promise<void> {
  const reads = button.textContent === STOP;
  await (dressed ??= dress());
  session?.end();
  const voice = bestVoice(speechSynthesis.getVoices());
  if (!reads && voice) session = new Session(button, label, voice);
}

/** Loads the player's sheet, which no page needs before. */
function dress(): Promise<unknown> {
  const link = document.createElement('link');
  return new Promise((resolve, reject) => {
    Object.assign(link, { rel: 'stylesheet', href: sheet, onload: resolve, onerror: reject });
    document.head.append(link);
  });
}

class Session {
  private readonly sentences = sentencesOf(document);
  private readonly button: HTMLButtonElement;
  private readonly label: string;
  private readonly reader: Reader;
  private readonly player: Player;
  private readonly following: Following;
  private passage = 0;
  /** Whether the reader asked for the place that comes, and does not only come along. */
  private asked = false;

  constructor(button: HTMLButtonElement, label: string, voice: SpeechSynthesisVoice) {
    this.button = button;
    this.label = label;
    this.reader = new Reader(
      this.sentences.map(({ text }) => breathsOf(spokenForm(text))),
      { synth: speechSynthesis, voice, rate: speed(), hidden: () => document.hidden },
      (state, place) => this.show(state, place),
    );
    this.player = playerOf(
      {
        toggle: () => this.reader.toggle(),
        step: (by) => this.go(this.passage + by),
        hurry: (rate) => this.reader.hurry(rememberSpeed(rate)),
        back: () => this.following.back(),
        here: () => this.goToSight(),
        stop: () => this.end(),
      },
      speed(),
    );
    const { element } = this.player;
    this.following = new Following(element, (gone) => this.player.away(gone));
    document.documentElement.dataset['listening'] = '';
    // Next to the button, so that it is the next to tab to.
    button.parentElement?.after(element);
    this.goToSight();
  }

  end(): void {
    session = undefined;
    this.reader.stop();
    this.following.end();
    light([]);
    delete document.documentElement.dataset['listening'];
    this.button.textContent = this.label;
    const { element } = this.player;
    if (element.contains(document.activeElement)) this.button.focus({ preventScroll: true });
    element.remove();
  }

  private go(to: number): void {
    this.asked = true;
    this.reader.go(to);
  }

  private goToSight(): void {
    this.go(firstInSight(this.sentences, roomAbove(this.player.element)));
  }

  private show(state: State, place: Place): void {
    this.passage = place.passage;
    const sentence = this.sentences[place.passage];
    if (!sentence) return;
    light(sentence.parts);
    this.button.textContent = isReading(state) ? STOP : this.label;
    this.player.show(state, placeName(sentence));
    if (state === 'reading') this.following.to(sentence, place, this.asked);
    this.asked = false;
  }
}

function light(parts: readonly Element[]): void {
  document.querySelectorAll('.aloud').forEach((lit) => lit.classList.remove('aloud'));
  parts.forEach((part) => part.classList.add('aloud'));
}
