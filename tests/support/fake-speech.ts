/** How a voice that is not there behaves. */
export interface FakeSpeech {
  /** Languages of the voices. */
  readonly voices: readonly string[];
  /** Whether they are there only when a test says `arrive()`. */
  readonly late?: boolean;
  /** `told`: an utterance ends when a test says `end()`; `mute`: none begins; `fails`: each is an error. */
  readonly manner: 'told' | 'mute' | 'fails';
}

/** What a test asks of it, as `globalThis.fakeSpeech`. */
export interface FakeControls {
  /** What was said, in order, the empty ones left out. */
  readonly said: { readonly text: string; readonly rate: number }[];
  manner: FakeSpeech['manner'];
  /** The voices come. */
  arrive(): void;
  /** Ends the utterance that is being said. */
  end(): void;
  /** Tells of the utterance hushed last, too late, that it has ended, as some engines do. */
  endHushed(): void;
  /** How often everything was hushed. */
  readonly hushes: () => number;
}

/**
 * Puts a speech synthesis in place of the browser's: for `addInitScript`, so it is all in one function.
 * It holds one utterance at a time; like Chrome's it tells `interrupted` of one that is hushed.
 */
export function fakeSpeech({ voices, late = false, manner }: FakeSpeech): void {
  type Heard = Pick<SpeechSynthesisUtterance, 'text' | 'rate'> & {
    onstart?: () => void;
    onend?: () => void;
    onerror?: (event: { error: string }) => void;
  };
  let present = !late;
  let current: Heard | undefined;
  let hushed: Heard | undefined;
  let hushes = 0;
  const controls: FakeControls = {
    said: [],
    manner,
    arrive() {
      present = true;
      synth.onvoiceschanged?.();
    },
    end() {
      const ended = current;
      current = undefined;
      ended?.onend?.();
    },
    endHushed: () => hushed?.onend?.(),
    hushes: () => hushes,
  };
  const synth = {
    onvoiceschanged: undefined as (() => void) | undefined,
    getVoices: () =>
      present ? voices.map((lang) => ({ lang, name: lang, localService: true })) : [],
    cancel() {
      hushes += 1;
      hushed = current;
      current = undefined;
      hushed?.onerror?.({ error: 'interrupted' });
    },
    speak(utterance: Heard) {
      if (utterance.text === '') return;
      controls.said.push({ text: utterance.text, rate: utterance.rate });
      current = utterance;
      if (controls.manner === 'told') setTimeout(() => utterance.onstart?.(), 0);
      if (controls.manner === 'fails') {
        setTimeout(() => utterance.onerror?.({ error: 'synthesis-failed' }), 0);
      }
    },
  };
  class SpeechSynthesisUtterance {
    rate = 1;
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  for (const [name, value] of Object.entries({
    speechSynthesis: synth,
    SpeechSynthesisUtterance,
    fakeSpeech: controls,
  })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
