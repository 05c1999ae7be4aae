import { h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, type Text } from '../../text/language.ts';
import { linkedSetting, settingLink } from '../../touch/setting-link.ts';
import { sizeAnswer } from '../../touch/size-answer.ts';
import { type Pair, type SizeSetting, sizeLimits, sizeSetting } from '../../touch/size-setting.ts';
import { FigureView } from './figure-view.ts';
import { linked, PlaceLink } from './place-link.ts';
import { Slider } from './slider.ts';
import { StartOver } from './start-over.ts';
import type { TouchProps } from './touch-props.ts';

const names: Readonly<Record<keyof SizeSetting, Text>> = {
  input: { ko: '그림', en: 'picture' },
  size: { ko: '윈도', en: 'window' },
  strides: { ko: '스트라이드', en: 'stride' },
  padding: { ko: '패딩', en: 'padding' },
  dilationRate: { ko: '읽는 간격', en: 'dilation' },
};
const axes: readonly Text[] = [
  { ko: '세로', en: 'height' },
  { ko: '가로', en: 'width' },
];
const words = {
  title: { ko: '출력 크기 계산기', en: 'Output size calculator' },
  apart: { ko: '세로와 가로를 따로', en: 'height and width apart' },
  byHand: { ko: '수로 정하기', en: 'a number' },
  none: { ko: '없음 (valid)', en: 'none (valid)' },
  same: { ko: '크기 지키기 (same)', en: 'keep the size (same)' },
  noFit: { ko: '윈도가 들어가지 않아요.', en: 'The window does not fit.' },
  repairs: { ko: '이렇게 바꿔 볼 수 있어요', en: 'What could be changed' },
} as const;

/** Picture, window, stride, padding and dilation to set; the size of the output, why, and what is lost follow. */
export function SizeCalculator({ options, speak, place }: TouchProps): JSX.Element {
  speak();
  const first = sizeSetting(options);
  const [setting, set] = useState<SizeSetting>(() => linkedSetting(linked(place)) ?? first);
  const [apart, setApart] = useState(() => !square(setting));
  useEffect(() => {
    const follow = () => {
      const found = linkedSetting(linked(place));
      if (found) {
        set(found);
        setApart(!square(found));
      }
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = (name: keyof SizeSetting, axis: number, value: number) => {
    const [down, across] = pairOf(setting[name]);
    const pair: Pair = !apart ? [value, value] : axis === 0 ? [value, across] : [down, value];
    set({ ...setting, [name]: pair });
  };
  const join = () => {
    if (apart) set(joined(setting));
    setApart(!apart);
  };
  const restart = () => {
    set(first);
    setApart(!square(first));
  };
  const answer = sizeAnswer(setting);
  const sliders = (name: keyof SizeSetting) =>
    (apart ? [0, 1] : [0]).map((axis) =>
      h(Slider, {
        key: `${name}${axis}`,
        label: apart ? `${say(names[name])} ${say(axes[axis])}` : say(names[name]),
        value: pairOf(setting[name])[axis],
        limits: sizeLimits[name],
        change: (value) => change(name, axis, value),
      }),
    );
  return h(
    'section',
    { 'aria-label': say(words.title) },
    h('h4', null, say(words.title)),
    h(
      'div',
      { class: 'controls' },
      ...sliders('input'),
      ...sliders('size'),
      ...sliders('strides'),
      h(PaddingChoice, { value: setting.padding, change: (padding) => set({ ...setting, padding }) }),
      ...(typeof setting.padding === 'string' ? [] : sliders('padding')),
      ...sliders('dilationRate'),
      h('label', { class: 'tick' }, h('input', { type: 'checkbox', checked: apart, onChange: join }), say(words.apart)),
    ),
    h(Answer, { setting, answer }),
    h('p', { class: 'row' }, h(StartOver, { press: restart }), h(PlaceLink, { place, end: settingLink(setting) })),
  );
}

function PaddingChoice({
  value,
  change,
}: {
  value: SizeSetting['padding'];
  change: (padding: SizeSetting['padding']) => void;
}): JSX.Element {
  const chosen = typeof value === 'string' ? value : 'hand';
  const choose = (event: Event) => {
    const next = (event.target as HTMLSelectElement).value;
    change(next === 'hand' ? [1, 1] : (next as 'valid' | 'same'));
  };
  const option = (name: string, text: Text) => h('option', { value: name, selected: chosen === name }, say(text));
  return h(
    'label',
    { class: 'choice' },
    h('span', null, say(names.padding)),
    h(
      'select',
      { value: chosen, onChange: choose },
      option('valid', words.none),
      option('same', words.same),
      option('hand', words.byHand),
    ),
  );
}

function Answer({ setting, answer }: { setting: SizeSetting; answer: ReturnType<typeof sizeAnswer> }): JSX.Element {
  const { output, steps, text, repairs, figures } = answer;
  const size = output ? `${setting.input.join('×')} → ${output.join('×')}` : say(words.noFit);
  return h(
    'div',
    { class: 'answer' },
    h('p', { class: 'result', role: 'status' }, h('strong', null, size), ' ', h('span', null, say(text))),
    repairs.length > 0 && h('p', { class: 'soft' }, say(words.repairs)),
    repairs.length > 0 && h('ul', { class: 'repairs' }, ...repairs.map((repair) => h('li', null, say(repair)))),
    ...figures.map((figure) => h(FigureView, { figure })),
    h(
      'ol',
      { class: 'why' },
      ...steps.map((step) =>
        h('li', null, ...along(step.axes), h('code', null, step.formula), h('br', null), say(step.text)),
      ),
    ),
  );
}

const axisWords: Readonly<Record<string, Text>> = { height: axes[0], width: axes[1] };

/** For which axes a step holds. */
function along(named: readonly string[]): (JSX.Element | string)[] {
  return named.length === 0 ? [] : [h('small', null, named.map((axis) => say(axisWords[axis])).join(', ')), ' '];
}

function pairOf(value: SizeSetting[keyof SizeSetting]): Pair {
  return typeof value === 'string' ? [0, 0] : value;
}

function square(setting: SizeSetting): boolean {
  return Object.values(setting).every((value) => typeof value === 'string' || value[0] === value[1]);
}

/** The setting with its width as its height. */
function joined(setting: SizeSetting): SizeSetting {
  const pairs = Object.entries(setting).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : [value[0], value[0]],
  ]);
  return Object.fromEntries(pairs) as SizeSetting;
}
