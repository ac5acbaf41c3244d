// The package ships no types (2.9.0).
declare module 'subset-font' {
  /** A font cut down to the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      noHinting?: boolean;
      noLayoutClosure?: boolean;
      /** Names of tables to leave out, each of four characters. */
      dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
