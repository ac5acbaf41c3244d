/** What a reader aloud is doing: `silent` when no voice began, `broken` when one fell silent. */
export type State = 'reading' | 'paused' | 'done' | 'silent' | 'broken';

/** Where it is: the number of the passage, and the share of it at which the present breath begins and ends. */
export interface Place {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** What reads, and how. */
export interface Speaker {
  readonly synth: SpeechSynthesis;
  readonly voice: SpeechSynthesisVoice;
  /** 1 is the voice's own speed. */
  readonly rate: number;
  /** Whether the page is out of sight, where a device may hush it without a fault. */
  readonly hidden: () => boolean;
}

/** Milliseconds in which a voice has to begin; it is asked twice. */
const BEGIN = 4000;
/** Milliseconds that a breath may take beside those for its characters, of which a voice needs half. */
const SLACK = 4000;
const PER_CHARACTER = 500;

/**
 * Reads passages aloud, each given as its breaths, an utterance each. Engines differ in what they do
 * without a word: they drop what is said right after a page was opened or hushed, tire, lose an
 * utterance that nothing holds, cancel where they should pause (Android), or never wake from a pause
 * (Chrome). So nothing is paused, but hushed and said again from the beginning of the breath; and a
 * voice that does not begin or end in time is asked once more before it is given up.
 */
export class Reader {
  private readonly passages: readonly (readonly string[])[];
  private readonly speaker: Speaker;
  private readonly tell: (state: State, place: Place) => void;
  private rate: number;
  private passage = 0;
  private breath = 0;
  private tries = 0;
  private state: State = 'paused';
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Held, as Chrome tells no end of an utterance that nothing holds. */
  private current: SpeechSynthesisUtterance | undefined;

  /** @param tell called whenever the state or the place changes */
  constructor(
    passages: readonly (readonly string[])[],
    speaker: Speaker,
    tell: (state: State, place: Place) => void,
  ) {
    this.passages = passages;
    this.speaker = speaker;
    this.rate = speaker.rate;
    this.tell = tell;
  }

  /** Reads on from the beginning of that passage, or of the nearest that there is. */
  go(to: number): void {
    this.passage = Math.min(Math.max(to, 0), this.passages.length - 1);
    this.breath = 0;
    this.begin();
  }

  /** Stops for now, or reads on; what was read to its end begins again. */
  toggle(): void {
    if (this.state === 'reading') this.rest('paused');
    else if (this.state === 'done') this.go(0);
    else this.begin();
  }

  /** Reads on at another speed. */
  hurry(rate: number): void {
    this.rate = rate;
    if (this.state === 'reading') this.begin();
  }

  /** Falls silent, and tells nothing more. */
  stop(): void {
    clearTimeout(this.timer);
    this.current = undefined;
    this.speaker.synth.cancel();
  }

  private begin(): void {
    this.tries = 0;
    this.become('reading');
    this.say();
  }

  private become(state: State): void {
    this.state = state;
    const breaths = this.passages[this.passage]?.length ?? 1;
    const [from, to] = [this.breath / breaths, (this.breath + 1) / breaths];
    this.tell(state, { passage: this.passage, from, to });
  }

  private rest(state: State): void {
    this.stop();
    this.become(state !== 'done' && this.speaker.hidden() ? 'paused' : state);
  }

  private say(): void {
    this.stop();
    const text = this.passages[this.passage]?.[this.breath] ?? '';
    const utterance = new SpeechSynthesisUtterance(text);
    const { synth, voice } = this.speaker;
    Object.assign(utterance, { voice, lang: voice.lang, rate: this.rate });
    const isCurrent = (): boolean => this.current === utterance;
    utterance.onstart = () => {
      if (isCurrent()) this.wait(SLACK + (PER_CHARACTER * text.length) / this.rate, 'broken');
    };
    utterance.onend = () => {
      if (isCurrent()) this.next();
    };
    utterance.onerror = ({ error }) => {
      // Not hushed by us, who listen no more then: something else on the device wants to speak.
      const hushed = error === 'interrupted' || error === 'canceled';
      if (isCurrent()) this.rest(hushed ? 'paused' : 'broken');
    };
    this.current = utterance;
    this.wait(BEGIN, 'silent');
    synth.speak(utterance);
  }

  private wait(milliseconds: number, late: State): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.tries += 1;
      if (this.tries > 1 || this.speaker.hidden()) this.rest(late);
      else this.say();
    }, milliseconds);
  }

  private next(): void {
    this.tries = 0;
    const breaths = this.passages[this.passage]?.length ?? 0;
    if (this.breath + 1 < breaths) this.breath += 1;
    else if (this.passage + 1 < this.passages.length) {
      this.passage += 1;
      this.breath = 0;
    } else {
      this.rest('done');
      return;
    }
    this.become('reading');
    this.say();
  }
}
