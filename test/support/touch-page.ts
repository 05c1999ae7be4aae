import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bundle } from '../../kernel-lib/notebook/bundle.ts';

const library = fileURLToPath(new URL('../../kernel-lib/', import.meta.url));

/** What a lesson's page may do: run what lies beside it, and reach no network. */
const policy =
  "default-src 'none'; script-src file: 'unsafe-eval' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'; img-src file: data:; style-src file: 'unsafe-inline'";

const type = 'application/vnd.cnn-lessons.touch+json';

/** A page with these outputs, written as the export writes them into a folder of its own. */
export class TouchPage {
  readonly #folder: string = mkdtempSync(join(tmpdir(), 'touch-'));

  constructor(bundles: readonly Bundle[]) {
    cpSync(join(library, 'dist/page/touch.js'), join(this.#folder, 'touch.js'));
    cpSync(join(library, 'site/assets/site.css'), join(this.#folder, 'site.css'));
    writeFileSync(join(this.#folder, 'page.html'), page(bundles));
  }

  get address(): string {
    return pathToFileURL(join(this.#folder, 'page.html')).href;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

function page(bundles: readonly Bundle[]): string {
  const figures = bundles.map((bundle, i) => {
    const json = JSON.stringify(bundle[type]).replaceAll('<', '\\u003c');
    return `<section class="cell" id="cell-${i}"><figure class="figure"><div class="still">${bundle['image/svg+xml']}</div><script type="application/json" class="touchable">${json}</script></figure></section>`;
  });
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>touch</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="site.css"><script src="touch.js" defer></script></head>
<body><div class="columns"><nav class="contents"></nav><main id="lesson">${figures.join('\n')}</main></div></body></html>`;
}
