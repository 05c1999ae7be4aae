import { h, type JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { say } from '../../text/language.ts';
import { namedFilters } from '../../touch/filter-names.ts';
import { filterOptions } from '../../touch/filter-options.ts';
import { filterView } from '../../touch/filter-view.ts';
import { Press } from '../elements/press.ts';
import { FigureView } from './figure-view.ts';
import { OwnPicture } from './own-picture.ts';
import { StartOver } from './start-over.ts';
import type { TouchProps } from './touch-props.ts';

type Rows = readonly (readonly number[])[];

const words = {
  title: { ko: '필터 바꿔 보기', en: 'Change the filter' },
  filter: { ko: '필터의 아홉 수', en: 'The nine numbers of the filter' },
  cell: { ko: '행, 열', en: 'row, column' },
  named: { ko: '이름 있는 필터', en: 'Filters with names' },
  pictures: { ko: '그림', en: 'Picture' },
  own: { ko: '내 그림', en: 'my own' },
} as const;

/** Nine numbers over a picture, and the feature map at once. */
export function FilterEditor({ options, speak }: TouchProps): JSX.Element {
  speak();
  const first = useMemo(() => filterOptions(options), []);
  const [texts, setTexts] = useState(() => textsOf(first.filter));
  const [own, setOwn] = useState<Rows>();
  const [chosen, choose] = useState(0);
  const picture = chosen < first.pictures.length ? first.pictures[chosen] : (own ?? first.pictures[0]);
  const filter = texts.map((line) => line.map(numberOf));
  const key = JSON.stringify(filter);
  const view = useMemo(() => filterView(picture, filter), [picture, key]);
  const restart = () => {
    setTexts(textsOf(first.filter));
    choose(0);
  };
  const take = (rows: Rows) => {
    setOwn(rows);
    choose(first.pictures.length);
  };
  const count = first.pictures.length + (own ? 1 : 0);
  const write = (row: number, column: number, text: string) =>
    setTexts((all) => all.map((line, r) => (r === row ? line.map((each, c) => (c === column ? text : each)) : line)));
  return h(
    'section',
    { 'aria-label': say(words.title) },
    h('h4', null, say(words.title)),
    h(
      'p',
      { class: 'row', role: 'group', 'aria-label': say(words.named) },
      ...namedFilters.map((named) =>
        h(Press, {
          text: say(named.name),
          pressed: same(filter, named.filter),
          press: () => setTexts(textsOf(named.filter)),
        }),
      ),
    ),
    h(
      'fieldset',
      { class: 'nine' },
      h('legend', { class: 'soft' }, say(words.filter)),
      ...texts.flatMap((line, row) =>
        line.map((text, column) =>
          cell(text, `${say(words.cell)} (${row}, ${column})`, (next) => write(row, column, next)),
        ),
      ),
    ),
    h(
      'div',
      { class: 'pair' },
      h(FigureView, { figure: view.input, wide: true }),
      h('div', { 'aria-live': 'polite' }, h(FigureView, { figure: view.output, wide: true })),
    ),
    h(
      'p',
      { class: 'row', role: 'group', 'aria-label': say(words.pictures) },
      ...Array.from({ length: count }, (_, i) =>
        h(Press, {
          text: i < first.pictures.length ? `${say(words.pictures)} ${i + 1}` : say(words.own),
          pressed: i === chosen,
          press: () => choose(i),
        }),
      ),
      h(StartOver, { press: restart }),
    ),
    h(OwnPicture, { take }),
  );
}

function cell(text: string, label: string, write: (text: string) => void): JSX.Element {
  const written = (event: Event) => write((event.target as HTMLInputElement).value);
  return h('input', {
    type: 'number',
    step: '0.5',
    inputMode: 'decimal',
    value: text,
    'aria-label': label,
    onInput: written,
  });
}

function textsOf(filter: Rows): string[][] {
  return filter.map((line) => line.map((value) => String(Number(value.toFixed(4)))));
}

/** What is half written counts as 0, so that nothing jumps about while one types. */
function numberOf(text: string): number {
  const value = Number(text);
  return Number.isFinite(value) ? Math.max(-1000, Math.min(1000, value)) : 0;
}

function same(one: Rows, other: Rows): boolean {
  return textsOf(one).join() === textsOf(other).join();
}
