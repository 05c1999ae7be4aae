import { say, type Text } from '../../text/language.ts';
import { touchType } from '../touch/touch-data.ts';
import { cleanHtml } from './clean-html.ts';
import { cleanSvg } from './clean-svg.ts';
import { putText } from './cut-text.ts';
import { words } from './words.ts';

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
  const pre = document.createElement('pre');
  pre.className = `output ${kind}`.trim();
  framed(pre, label);
  return pre;
}

function framed(element: HTMLElement, label: string): void {
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
}

function textOutput(text: string): HTMLElement {
  const pre = textFrame('', say(words.output));
  putText(pre, text);
  return pre;
}

function sourceText(text: string, why: Text = plain): HTMLElement {
  const div = document.createElement('div');
  const said = Object.assign(document.createElement('p'), { className: 'unshown', textContent: say(why) });
  div.append(said, textOutput(text));
  return div;
}

function html(source: string): HTMLElement {
  const div = document.createElement('div');
  div.className = 'output table';
  framed(div, say(words.output));
  div.append(cleanHtml(source));
  return div;
}

function picture(kind: string, base64: string, alt: string): HTMLElement {
  const figure = element('figure', 'figure');
  const src = /^[A-Za-z0-9+/=\s]*$/.test(base64) ? `data:${kind};base64,${base64.replace(/\s/g, '')}` : 'data:,';
  figure.append(Object.assign(document.createElement('img'), { src, alt: alt || say(words.picture) }));
  return figure;
}

function figure(data: Data, svg: string, text: string): HTMLElement {
  const figure = element('figure', 'figure');
  const still = element('div', 'still');
  if (svg) {
    const drawn = /\bviewBox="0 0 ([0-9.]+) ([0-9.]+)"/.exec(svg);
    if (drawn) {
      still.style.setProperty('--width', drawn[1]);
      still.style.setProperty('--height', drawn[2]);
    }
    still.append(cleanSvg(svg, firstLine(text)));
  }
  figure.append(still);
  if (plotly in data) figure.append(stored('plot', data[plotly]));
  if (touchType in data) figure.append(stored('touchable', data[touchType]));
  if (text.trim()) {
    const details = element('details', 'words');
    const summary = element('summary', '');
    summary.textContent = say(words.inWords);
    const pre = document.createElement('pre');
    pre.textContent = text.trim();
    details.append(summary, pre);
    figure.append(details);
  }
  return figure;
}

/** Data that the page's scripts read; it is no script. */
function stored(kind: string, value: unknown): HTMLElement {
  const script = document.createElement('script');
  Object.assign(script, { type: 'application/json', className: kind, textContent: JSON.stringify(value) });
  return script;
}

function element(name: string, className: string): HTMLElement {
  return Object.assign(document.createElement(name), className ? { className } : {});
}

function joined(value: unknown): string {
  return Array.isArray(value) ? value.join('') : String(value ?? '');
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
