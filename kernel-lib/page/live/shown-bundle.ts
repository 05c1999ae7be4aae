import { say, type Text } from '../../text/language.ts';
import * as sharedWords from '../../text/shared-words.mjs';
import { element } from '../elements/element.ts';
import { touchType } from '../touch/touch-data.ts';
import { cleanHtml } from './clean-html.ts';
import { cleanSvg } from './clean-svg.ts';
import { putText } from './cut-text.ts';

type Data = Readonly<Record<string, unknown>>;

const plotly = 'application/vnd.plotly.v1+json';
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const plain: Text = {
  ko: '이 쪽은 이 꼴을 그리지 못해서 쓴 그대로 보여 줘요.',
  en: 'This page does not set this kind of text, so its source is shown.',
};

/** An output of a cell as the exported page shows it: the richest of its forms. */
export function shownBundle(data: Data): HTMLElement {
  const text = joined(data['text/plain']);
  const svg = data['image/svg+xml'];
  if (svg !== undefined || plotly in data) return figure(data, joined(svg), text);
  for (const kind of pictures) if (kind in data) return picture(kind, joined(data[kind]), firstLine(text));
  if ('text/html' in data) return html(joined(data['text/html']));
  for (const kind of ['text/markdown', 'text/latex']) if (kind in data) return sourceText(joined(data[kind]));
  if (text !== '' || Object.keys(data).length === 0) return textOutput(text);
  return sourceText(Object.keys(data).join(', '), {
    ko: '이 쪽이 보여 줄 수 없는 출력이에요. 공책에서 볼 수 있어요.',
    en: 'An output that this page cannot show. The notebook shows it.',
  });
}

/** A frame for text, which is reached and moved with the keyboard. */
export function textFrame(kind: string, label: string): HTMLElement {
  return element('pre', { className: `output ${kind}`.trim(), ...reached(label) });
}

function reached(ariaLabel: string): Partial<HTMLElement> {
  return { tabIndex: 0, role: 'group', ariaLabel };
}

function textOutput(text: string): HTMLElement {
  const pre = textFrame('', say(sharedWords.output));
  putText(pre, text);
  return pre;
}

function sourceText(text: string, why: Text = plain): HTMLElement {
  return element('div', {}, element('p', { className: 'unshown' }, say(why)), textOutput(text));
}

function html(source: string): HTMLElement {
  return element('div', { className: 'output table', ...reached(say(sharedWords.output)) }, cleanHtml(source));
}

function picture(kind: string, base64: string, alt: string): HTMLElement {
  const src = /^[A-Za-z0-9+/=\s]*$/.test(base64) ? `data:${kind};base64,${base64.replace(/\s/g, '')}` : 'data:,';
  return element('figure', { className: 'figure' }, element('img', { src, alt: alt || say(sharedWords.picture) }));
}

function figure(data: Data, svg: string, text: string): HTMLElement {
  return element(
    'figure',
    { className: 'figure' },
    still(svg, firstLine(text)),
    ...(plotly in data ? [stored('plot', data[plotly])] : []),
    ...(touchType in data ? [stored('touchable', data[touchType])] : []),
    ...(text.trim() ? [inWords(text.trim())] : []),
  );
}

function still(svg: string, alt: string): HTMLElement {
  const still = element('div', { className: 'still' });
  const [, width, height] = /\bviewBox="0 0 ([0-9.]+) ([0-9.]+)"/.exec(svg) ?? [];
  if (width) still.style.setProperty('--width', width);
  if (height) still.style.setProperty('--height', height);
  if (svg) still.append(cleanSvg(svg, alt));
  return still;
}

function inWords(text: string): HTMLElement {
  const summary = element('summary', {}, say(sharedWords.inWords));
  return element('details', { className: 'words' }, summary, element('pre', {}, text));
}

/** Data that the page's scripts read; it is no script. */
function stored(className: string, value: unknown): HTMLElement {
  return element('script', { type: 'application/json', className }, JSON.stringify(value));
}

function joined(value: unknown): string {
  return Array.isArray(value) ? value.join('') : String(value ?? '');
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
