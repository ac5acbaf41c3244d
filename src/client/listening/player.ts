/** The player at the foot of the window: what it says and what can be pressed, nothing of reading. */
import type { State } from '../../speech/reader.ts';

/** Names of the speeds, as multiples of the voice's own. */
const SPEEDS = [
  [0.8, '慢速'],
  [1, '常速'],
  [1.25, '快速'],
  [1.5, '最快'],
] as const;

/** The one button that goes on, whatever has happened. */
const GO_ON: Readonly<Record<State, string>> = {
  reading: '暂停',
  paused: '继续',
  done: '再听一遍',
  silent: '再试一次',
  broken: '再读这句',
};

/** What a reader is told, by screen readers too; the voice tells the rest. */
const NEWS: Readonly<Record<State, string>> = {
  reading: '',
  paused: '',
  done: '这一章读完了。',
  silent: '朗读没有出声。可以再试一次，也可以关掉接着看。',
  broken: '声音断了。可以从这一句再读，也可以关掉接着看。',
};

/** What the player asks for. */
export interface Asked {
  toggle(): void;
  step(by: number): void;
  hurry(rate: number): void;
  /** Back to the sentence being read. */
  back(): void;
  /** Read from what is in sight. */
  here(): void;
  stop(): void;
}

/** Whether it reads, or rests on the way; else it has come to an end, good or bad. */
export function isReading(state: State): boolean {
  return state === 'reading' || state === 'paused';
}

/** The player on the page. */
export interface Player {
  readonly element: HTMLElement;
  /** @param where such as 第三段 */
  show(state: State, where: string): void;
  /** Offers ways for a reader who looks elsewhere than at what is read. */
  away(gone: boolean): void;
}

/** @param rate the speed chosen so far */
export function playerOf(asked: Asked, rate: number): Player {
  const where = made('span');
  const news = made('span');
  const onward = onwardLink();
  const ways = made('span', 'ways');
  const back = button('回到朗读处', () => asked.back());
  const here = button('从这里读', () => asked.here());
  const before = button('上一句', () => asked.step(-1));
  const toggle = button('', () => asked.toggle());
  const after = button('下一句', () => asked.step(1));
  const speed = speeds(rate, (to) => asked.hurry(to));
  const stop = button('停止', () => asked.stop());
  const place = made('div', 'place', where, news, onward, ways);
  const keys = made('div', 'keys', before, toggle, after, speed, stop);
  const element = made('section', 'player no-print', place, keys);
  element.setAttribute('aria-label', '朗读');
  news.setAttribute('role', 'status');
  ways.append(back, here);
  ways.hidden = true;
  let reads = true;

  return {
    element,
    show(state, name) {
      reads = isReading(state);
      toggle.textContent = GO_ON[state];
      stop.textContent = reads ? '停止' : '关闭';
      where.textContent = reads ? `${state === 'paused' ? '停在' : '正在读'}${name}` : '';
      if (news.textContent !== NEWS[state]) news.textContent = NEWS[state];
      onward.hidden = state !== 'done';
      before.hidden = after.hidden = !reads;
      if (!reads) ways.hidden = true;
    },
    away(gone) {
      ways.hidden = !gone || !reads;
    },
  };
}

/** The way to the next chapter, as it stands below the text; nothing after the last one. */
function onwardLink(): HTMLElement {
  const next = document.querySelector<HTMLAnchorElement>('.turn .next');
  if (!next) return made('span');
  const title = next.querySelector('strong')?.textContent.trim() ?? '';
  const link = made('a', '', `下一章：${title}`);
  return Object.assign(link, { href: next.href, rel: 'next' });
}

function speeds(rate: number, choose: (rate: number) => void): HTMLElement {
  const select = made('select');
  select.setAttribute('aria-label', '语速');
  select.append(...SPEEDS.map(([value, name]) => new Option(name, String(value))));
  select.value = String(rate);
  if (select.value === '') select.value = '1';
  select.addEventListener('change', () => choose(Number(select.value)));
  return select;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const pressed = made('button', '', label);
  pressed.type = 'button';
  pressed.addEventListener('click', press);
  return pressed;
}

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), { className });
  element.append(...children);
  return element;
}
