/** What a search record is about: `原文` is the report itself, everything else is ours. */
export const KINDS = ['原文', '名词', '数字', '地方', '话题'] as const;
export type Kind = (typeof KINDS)[number];
/** The kinds of entries, that is, of records that are ours. */
export type EntryKind = Exclude<Kind, '原文'>;
