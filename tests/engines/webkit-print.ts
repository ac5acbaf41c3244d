import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Opens an address in a window of the engine's own and prints it to a file as the engine prints. For
 * gjs, as neither the driver nor the small browser prints without a dialog.
 */
const PRINTER = `
imports.gi.versions.Gtk = '3.0';
imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2 } = imports.gi;
const [address, file] = ARGV;
Gtk.init(null);
const view = new WebKit2.WebView();
const window = new Gtk.Window({ default_width: 1280, default_height: 900 });
window.add(view);
window.show_all();
view.connect('load-changed', (_, event) => {
  if (event !== WebKit2.LoadEvent.FINISHED) return;
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, 'file://' + file);
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  const paper = new Gtk.PageSetup();
  paper.set_paper_size(Gtk.PaperSize.new('iso_a4'));
  const printing = { web_view: view, print_settings: settings, page_setup: paper };
  const operation = new WebKit2.PrintOperation(printing);
  operation.connect('finished', () => Gtk.main_quit());
  operation.connect('failed', (_, error) => { printerr(error.message); imports.system.exit(1); });
  operation.print();
});
view.load_uri(address);
Gtk.main();
`;

/** How long printing may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * What WebKitGTK prints of a page, as PDF, from a window of 1280 px.
 *
 * @param env with the screen to draw on and a home to write to
 * @throws Error with what gjs said where nothing was printed
 */
export async function printByWebKit(url: string, env: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const file = path.join(env['HOME']!, 'printed.pdf');
  await promisify(execFile)('gjs', ['-c', PRINTER, url, file], { env, timeout: PATIENCE });
  return readFileSync(file);
}
