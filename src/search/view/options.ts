/** How the view makes addresses. */
export interface ViewOptions {
  /** Address of a path (no leading slash) under the base path. */
  readonly href: (path: string) => string;
  /** Level of the headings; 2 if absent. */
  readonly level?: 2 | 3;
  /** Whether filters are set, for the wording when nothing is found. */
  readonly filtered?: boolean;
}

/** Name of the heading element. */
export function headingOf({ level = 2 }: ViewOptions): 'h2' | 'h3' {
  return `h${level}`;
}
