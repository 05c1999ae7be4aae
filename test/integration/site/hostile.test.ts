import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { browserPath, browser as startBrowser } from '../../support/browser.mjs';
import { Executed, type ExecutedCell, prose, showing } from './executed.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const run = 'window.taken=(window.taken||0)+1';
const script = `<script>${run}</script>`;
const img = `<img src=x onerror="${run}">`;
const encoded = (text: string): string => Buffer.from(text).toString('base64');
const svg = (inside: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${more}>${inside}</svg>`;

const markdown: readonly string[] = [
  script,
  img,
  `# ${script}`,
  `## 제목 ${img}`,
  `[링크](javascript:${run})`,
  `[링크](JaVaScRiPt:${run})`,
  `[링크](java&#x0a;script:${run})`,
  `[링크](data:text/html;base64,${encoded(script)})`,
  `[링크](vbscript:${run} "x\\" onclick=\\"${run}")`,
  `<javascript:${run}>`,
  `[a]: javascript:${run}\n\n[a]`,
  `![그림](javascript:${run})`,
  `![" onerror="${run}](data:image/png;base64,AAAA)`,
  `![x](data:image/png;base64,AAAA" onerror="${run})`,
  `![x](data:image/svg+xml;base64,${encoded(svg(script, `onload="${run}"`))})`,
  `<img src="data:image/png;base64,AAAA" alt="&quot; onerror=&quot;${run}">`,
  `> **${img}.** 상자`,
  `> **참고${script}** 상자`,
  `$${script}$`,
  `$\\href{javascript:${run}}{x}$ $\\htmlData{onclick=${run}}{x}$`,
  `$\\includegraphics{x" onerror="${run}}$`,
  `$$\\text{</annotation></semantics></math>${img}}$$`,
  `<span class="tex" data-cell="" data-display="true" data-index="">${script}</span>`,
  `\`\`\`mermaid\n${script}\n\`\`\``,
  `\`\`\`"><img src=x onerror=${run}>\n${script}\n\`\`\``,
  `| ${script} |\n|---|\n| ${img} |`,
  `<details><summary>${script}</summary>\n\n${img}\n\n</details>`,
  `<details open ontoggle="${run}"><summary>x</summary></details>`,
  `<!--><img src=x onerror=${run}>-->`,
  `<!-<!-- -->- <img src=x onerror=${run}> -->`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
];

const outputs: readonly Readonly<Record<string, unknown>>[] = [
  { 'text/html': script },
  { 'text/html': img },
  { 'text/html': `<a href="javascript:${run}">x</a><a href=" &#14;javascript:${run}">y</a>` },
  {
    'text/html': `<iframe srcdoc="${script.replace(/"/g, '&quot;')}"></iframe><object data="javascript:${run}"></object>`,
  },
  { 'text/html': svg(script, `onload="${run}"`) },
  {
    'text/html': `<svg><style><img src=x onerror="${run}"></style></svg><math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  },
  { 'text/html': `<noscript><p title="</noscript><img src=x onerror=${run}>">` },
  {
    'text/html': `<a title="<svg></svg>" x='<img src=x onerror=${run}>'>x</a><p style="background:url(javascript:${run})">y</p>`,
  },
  {
    'text/html': `<img src="data:image/png;base64,AAAA" alt="x" onload="${run}"><svg/onload=${run}><body onload=${run}>`,
  },
  { 'text/html': `<figcaption onclick="${run}">${img}</figcaption>` },
  {
    'text/html': `<form action="javascript:${run}"><input autofocus onfocus="${run}"><button formaction="javascript:${run}">x</button></form>`,
  },
  { 'image/svg+xml': svg(script, `onload="${run}"`), 'text/plain': `" onerror="${run}` },
  {
    'image/svg+xml': svg(
      `<a xlink:href="javascript:${run}"><text y="5">x</text></a><foreignObject><body>${script}</body></foreignObject>`,
    ),
    'text/plain': script,
  },
  {
    'image/svg+xml': svg(
      `<set attributeName="onmouseover" to="${run}"/><animate attributeName="href" values="javascript:${run}"/>`,
    ),
    'text/plain': 'x',
  },
  { 'image/png': `AAAA" onerror="${run}`, 'text/plain': `" onerror="${run}` },
  {
    'application/vnd.plotly.v1+json': {
      data: [
        {
          type: 'bar',
          x: [`</script>${img}`],
          y: [1],
          text: [`<a href="javascript:${run}">x</a>`],
          textposition: 'inside',
        },
      ],
      layout: { title: { text: `${img}<a href="javascript:${run}">x</a>` } },
    },
    'text/plain': script,
  },
  { 'application/javascript': run },
  { 'text/markdown': `${script}\n\n[x](javascript:${run})` },
  { 'text/latex': `$$\\href{javascript:${run}}{x}${script}$$` },
  { 'text/plain': `\x1b[31m${script}\x1b]8;;javascript:${run}\x07x\x1b]8;;\x07` },
  { [`text/x"${img}`]: script },
];

const cells: readonly ExecutedCell[] = [
  ...markdown.map((source, index) => prose(`text-${index}`, source)),
  ...outputs.map((data, index) => showing(`shown-${index}`, data)),
  prose('attached', '![x](attachment:a.png) ![y](attachment:b.svg) ![z](attachment:c"\\>.png)', {
    'a.png': { 'image/png': `AAAA" onerror="${run}` },
    'b.svg': { 'image/svg+xml': encoded(svg(script, `onload="${run}"`)) },
    'c">.png': { 'text/html': script },
  }),
  {
    cell_type: 'code',
    id: 'code',
    source: `'</script>${script}'`,
    outputs: [
      { output_type: 'stream', name: `stdout" onclick="${run}`, text: script },
      { output_type: 'error', ename: script, evalue: img, traceback: [script, img] },
    ],
  },
  { ...prose('folded', `### ${script}\n\n${img}`), metadata: { further: true, idea: script } },
];

describe.runIf(browserPath)('untrusted text on a page', () => {
  const executed = new Executed();
  let browser: Browser;
  let file: string;

  beforeAll(async () => {
    const lesson = { title: `</title>${script}`, summary: `"><img src=x onerror=${run}>`, goals: [img] };
    const made = await executed.page(cells, { lesson, files: { 'a.txt': script } });
    file = pathToFileURL(made.file).href;
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    executed.remove();
  });

  test('there are fifty of them and more', () => {
    expect(markdown.length + outputs.length).toBeGreaterThanOrEqual(50);
  });

  // Without the page's policy too: it is the last wall, not the only one.
  test.each([false, true])('runs no script, with the policy bypassed: %s', async (bypassCSP) => {
    const page = await (await browser.newContext({ bypassCSP })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(file);
    await page.evaluate(`
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      for (const figure of document.querySelectorAll('.figure')) figure.scrollIntoView();
    `);
    await page.locator('.figure.drawn').first().waitFor();
    for (const link of await page.locator('main a:visible').all()) await link.dispatchEvent('click');
    await page.evaluate(`
      for (const one of document.querySelectorAll('main *')) for (const type of ['mouseover', 'focus', 'click']) one.dispatchEvent(new Event(type));
    `);
    await expect.poll(() => page.evaluate('window.taken ?? 0')).toBe(0);
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  });

  test('leaves nothing in the page that could run', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(file);
    const found = await page
      .locator('html')
      .evaluate((html) =>
        [...html.querySelectorAll('*')].flatMap((one) => [
          ...(['SCRIPT', 'script'].includes(one.tagName) &&
          !one.matches('head > script[src^="../assets/"], script[type="application/json"]')
            ? [one.outerHTML]
            : []),
          ...(/^(iframe|object|embed|form|input|foreignobject|base)$/i.test(one.tagName) ? [one.outerHTML] : []),
          ...[...one.attributes]
            .filter(
              ({ name, value }) =>
                /^on/i.test(name) || /^\s*(javascript|vbscript|data:text)/i.test(value.replace(/[\0-\x20]/g, '')),
            )
            .map(({ name, value }) => `${one.tagName} ${name}=${value}`),
        ]),
      );
    expect(found).toEqual([]);
  });
});
