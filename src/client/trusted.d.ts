/**
 * What browsers with Trusted Types ask of a text before it becomes elements or names a script
 * (https://www.w3.org/TR/trusted-types/): the one policy of a page, made by the inline script in its
 * head. It lets all through, and is where to look for what does so: texts of our own, and pages of this
 * site. Where the browser asks for nothing, the text comes back as it is.
 */
interface Document {
  readonly trusted: {
    createHTML(html: string): string;
    createScriptURL(address: string): string;
  };
  /** Whether the script of all pages has come (watch-page.ts). */
  come?: true;
}
