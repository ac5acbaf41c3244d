import { describe, expect, it } from 'vitest';
import { bestVoice, isMandarin } from '../../../src/speech/voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('a Mandarin voice', () => {
  it.each([
    'zh-CN',
    'zh_CN',
    'zh',
    'cmn-Hans-CN',
    'cmn-CN',
    'zh_CN_#Hans',
    'zh-TW',
    'zh-CN-sichuan',
  ])('is %s', (lang) => expect(isMandarin({ lang })).toBe(true));

  it.each([
    'zh-HK',
    'zh_HK',
    'zh-Hant-HK',
    'zh-MO',
    'cmn-HK',
    'yue-HK',
    'yue-CN',
    'en-US',
    'zhx',
    '',
  ])('is not %s', (lang) => expect(isMandarin({ lang })).toBe(false));

  it('is the mainland’s first, then a dialect’s, then Taiwan’s', () => {
    const [taiwan, dialect, hongKong] = ['zh-TW', 'zh-CN-sichuan', 'zh-HK'].map((x) => voice(x));
    const all = [hongKong!, taiwan!, dialect!];
    for (const lang of ['zh-CN', 'zh_CN_#Hans', 'cmn-Hans-CN', 'zh', 'zh-Hans-CN']) {
      expect(bestVoice([...all, voice(lang, false)])?.lang).toBe(lang);
    }
    expect(bestVoice(all)).toBe(dialect);
    expect(bestVoice([hongKong!, taiwan!])).toBe(taiwan);
    expect(bestVoice([hongKong!])).toBeUndefined();
  });

  it('is one on the device where there are several', () => {
    const [network, own] = [voice('zh-CN', false), voice('zh_CN')];
    expect(bestVoice([network, own])).toBe(own);
  });
});
