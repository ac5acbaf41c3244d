/** What is asked of a voice. */
type Named = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * Whether a voice of that language speaks Mandarin: `zh-CN`, Android’s `zh_CN_#Hans` and
 * `cmn-Hans-CN`, Taiwan’s. Not Cantonese (`yue`, `zh-HK`, `zh-MO`), in which the report would be
 * another text to those it was made for.
 */
export function isMandarin({ lang }: Pick<Named, 'lang'>): boolean {
  return /^(zh|cmn)\b(?!.*(HK|MO))/i.test(lang.replace(/_/g, '-'));
}

/**
 * The Mandarin voice to read with: of the mainland before a dialect’s (`zh-CN-sichuan`) and Taiwan’s, and of
 * those one on the device, which needs no network, sends no text away and does not tire. Undefined
 * where there is none.
 */
export function bestVoice<Voice extends Named>(voices: readonly Voice[]): Voice | undefined {
  const rank = ({ lang, localService }: Voice): number => {
    const mainland = /^(zh|cmn)([-_]Hans)?([-_](CN|SG))?([-_]#?Hans)?$/i.test(lang);
    return (mainland ? 0 : /TW/i.test(lang) ? 4 : 2) + (localService ? 0 : 1);
  };
  return voices.filter(isMandarin).sort((a, b) => rank(a) - rank(b))[0];
}
