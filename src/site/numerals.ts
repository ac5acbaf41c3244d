const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const UNITS = ['', '十', '百', '千'];

/**
 * Chinese numeral of a whole number from 1 to 9999, as paragraph numbers are written: 十二, 一百零五.
 *
 * @throws RangeError outside that range
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`${value} is not a whole number from 1 to 9999`);
  }
  const places = [...String(value)].reverse().map((digit, place) => {
    return digit === '0' ? '零' : `${DIGITS[Number(digit)]}${UNITS[place]}`;
  });
  const written = places.reverse().join('');
  return written.replace(/零+$/, '').replace(/零+/, '零').replace(/^一十/, '十');
}

/** An ISO date as Chinese readers write it: 2024年1月31日. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** An ISO date in hanzi, as title pages write it: 二〇二四年一月三十一日. */
export function formalDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${formalYear(year ?? 0)}${chineseNumeral(month ?? 1)}月${chineseNumeral(day ?? 1)}日`;
}

/** A year in hanzi, as title pages write it: 二〇二四年. */
export function formalYear(year: number): string {
  return `${[...String(year)].map((digit) => DIGITS[Number(digit)] || '〇').join('')}年`;
}

/** A size in bytes as readers are told it: 24 KB, 1.2 MB. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

/** A number with thin grouping for long counts: 7919 → 7,919. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
