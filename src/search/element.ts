/** A child of an element: text is always inserted as text, never read as markup. */
export type Child = Node | string | false | undefined;

/** Makes an element with attributes and children; `false` and `undefined` children are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(
    ...children.filter((child): child is Node | string => child !== undefined && child !== false),
  );
  return made;
}
