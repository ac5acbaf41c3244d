import { downloadSize } from '../names.ts';
import type { Keeping } from './keeping.ts';

/** What the line in the settings says. */
export interface SettingsLine {
  /** Says what is stored, with the way to remove it or to store it. */
  readonly tell: () => Promise<void>;
  /** Says that it is being stored. */
  readonly tellStoring: () => void;
}

/** Adds the line to the reading settings; undefined where the page has none. */
export function addSettingsLine(
  keeping: Keeping,
  edition: string,
  store: () => Promise<unknown>,
): SettingsLine | undefined {
  const panel = document.querySelector('.settings-panel');
  if (!panel) return undefined;
  const { group, status, button } = parts();
  panel.append(group);
  let act: () => Promise<unknown> = store;
  const say = (words: string, offer: string): void => {
    status.textContent = words;
    button.textContent = offer;
    button.hidden = offer === '';
  };
  const line: SettingsLine = {
    async tell() {
      const size = await keeping.size();
      act = size > 0 ? () => keeping.remove() : store;
      if (size > 0) say(`已存在这台设备上，${megabytes(size)} MB`, '删除');
      else say('还没有存', `存下来（下载${downloadSize(edition) ?? ''} MB）`);
    },
    tellStoring: () => say('正在存到这台设备上……', ''),
  };
  button.addEventListener('click', () => {
    if (act === store) line.tellStoring();
    void act()
      .then(line.tell)
      .catch(() => say('没有存成，可能是网断了，或者地方不够。', '再试一次'));
  });
  return line;
}

function parts() {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = '没有网也能看';
  const row = document.createElement('div');
  Object.assign(row.style, {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 'var(--text-note)',
    gap: '0.5em',
    justifyContent: 'space-between',
  });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  row.append(status, button);
  group.append(legend, row);
  return { group, status, button };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
