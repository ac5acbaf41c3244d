/**
 * Offers to read a chapter aloud where a Mandarin voice is there, whenever it comes; nothing is seen of
 * it elsewhere. What reads is loaded when it is first asked for.
 */
import { inTime } from '../search/view/in-time.ts';
import { isMandarin } from '../speech/voice.ts';

const weight = document.querySelector('.chapter-page .weight');
// Android’s WebView has none.
const synth = window.speechSynthesis as SpeechSynthesis | undefined;
const button = document.createElement('button');
const OFFER = '听这一章';

if (weight && synth) {
  Object.assign(button, { type: 'button', className: 'listen no-print', textContent: OFFER });
  button.addEventListener('click', () => {
    // Safari lets a page speak that once spoke in a click itself, not after what has to be loaded.
    synth.speak(new SpeechSynthesisUtterance(''));
    inTime(begin(), () => (button.textContent = '正在准备……')).catch(
      () => (button.textContent = '没打开，请刷新本页再试'),
    );
  });
  // Safari’s is no event target.
  synth.onvoiceschanged = offer;
  offer();
}

async function begin(): Promise<void> {
  const { listen } = await import('./listening/listen.ts');
  await listen(button, OFFER);
}

function offer(): void {
  if (synth?.getVoices().some(isMandarin)) weight?.append(button);
}
