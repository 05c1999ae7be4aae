import { h, type JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ModelRow } from '../../shape/network/model-row.ts';
import type { ShapeFault } from '../../shape/network/network-error.ts';
import { grouped } from '../../text/grouped.ts';
import { say } from '../../text/language.ts';
import {
  isPossible,
  mostLayers,
  networkPlan,
  type PlannedLayer,
  type PlannedName,
  planCode,
  plannedOptions,
  plannedShapes,
  plannedWords,
} from '../../touch/network-plan.ts';
import { Press } from '../elements/press.ts';
import { StartOver } from './start-over.ts';
import type { TouchProps } from './touch-props.ts';

const words = {
  title: { ko: '신경망 쌓아 보기', en: 'Build a network' },
  input: { ko: '입력', en: 'input' },
  add: { ko: '층 더하기', en: 'Add a layer' },
  up: { ko: '위로', en: 'up' },
  down: { ko: '아래로', en: 'down' },
  remove: { ko: '빼기', en: 'remove' },
  parameters: { ko: '파라미터', en: 'parameters' },
  total: { ko: '파라미터 모두', en: 'Parameters in all' },
  soFar: { ko: '막히기 전까지 파라미터', en: 'Parameters before it stops' },
  field: { ko: '수용 영역', en: 'receptive field' },
  code: { ko: '코드 가져가기', en: 'Take the code' },
  copy: { ko: '복사', en: 'Copy' },
  copied: { ko: '복사했어요', en: 'Copied' },
  stops: { ko: '여기서 막혔어요.', en: 'It stops here.' },
} as const;

/** Layers to add, move and set; shapes, parameters, receptive fields and repairs follow. */
export function NetworkBuilder({ options, speak }: TouchProps): JSX.Element {
  speak();
  const first = useMemo(() => networkPlan(options), []);
  const [layers, set] = useState(first.layers);
  const [copied, setCopied] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const [followed, follow] = useState<{ readonly to: number; readonly sign: string }>();
  // The focus goes with the layer, so that one can press on.
  useLayoutEffect(() => {
    if (!followed) return;
    const buttons = list.current?.children[followed.to].querySelectorAll('button') ?? [];
    [...buttons].find(({ textContent }) => textContent === followed.sign)?.focus();
  }, [followed]);
  const plan = { ...first, layers };
  const { table, fault } = plannedShapes(plan);
  const code = planCode(plan);
  const change = (next: readonly PlannedLayer[]) => {
    set(next);
    setCopied(false);
  };
  const move = (from: number, to: number) => {
    const next = layers.slice();
    next.splice(to, 0, ...next.splice(from, 1));
    change(next);
    follow({ to, sign: to < from ? '↑' : '↓' });
  };
  const add = (name: PlannedName) => change([...layers, { layer: name, options: plannedOptions[name] }]);
  const copy = () =>
    navigator.clipboard?.writeText(code).then(
      () => setCopied(true),
      () => {},
    );
  const item = (layer: PlannedLayer, i: number) =>
    h(LayerItem, {
      layer,
      place: i + 1,
      of: layers.length,
      row: table.rows[i],
      fault: fault?.place === i + 1 ? fault : undefined,
      put: (next) => change(layers.map((each, at) => (at === i ? next : each))),
      move: (by) => move(i, i + by),
      remove: () => change(layers.filter((_, at) => at !== i)),
    });
  return h(
    'section',
    { 'aria-label': say(words.title) },
    h('h4', null, say(words.title)),
    h('p', { class: 'soft' }, `${say(words.input)} ${plan.input.join('×')}`),
    h('ol', { class: 'layers', ref: list }, ...layers.map(item)),
    h(
      'p',
      { class: 'row', role: 'group', 'aria-label': say(words.add) },
      h('span', null, `${say(words.add)}:`),
      ...(Object.keys(plannedOptions) as PlannedName[]).map((name) =>
        h(Press, { text: `+ ${name}`, off: layers.length >= mostLayers, press: () => add(name) }),
      ),
    ),
    h(
      'p',
      { class: 'result', role: 'status' },
      h('strong', null, `${say(fault ? words.soFar : words.total)}: ${grouped(table.totals.parameters)}`),
      ' ',
      fault ? say(fault.text) : '',
    ),
    h(
      'details',
      null,
      h('summary', null, say(words.code)),
      h('textarea', { readOnly: true, value: code, 'aria-label': say(words.code) }),
      h('p', { class: 'row' }, h(Press, { text: say(copied ? words.copied : words.copy), press: copy })),
    ),
    h('p', { class: 'row' }, h(StartOver, { press: () => change(first.layers) })),
  );
}

/** A pooling moves by its own window, until it is told otherwise. */
function changed(options: PlannedLayer['options'], option: string, next: number | string): PlannedLayer['options'] {
  const follows = option === 'poolSize' && options.strides === options.poolSize;
  return { ...options, [option]: next, ...(follows && { strides: next }) };
}

interface LayerItemProps {
  readonly layer: PlannedLayer;
  readonly place: number;
  readonly of: number;
  readonly row: ModelRow | undefined;
  readonly fault: ShapeFault | undefined;
  readonly put: (layer: PlannedLayer) => void;
  readonly move: (by: number) => void;
  readonly remove: () => void;
}

function LayerItem({ layer, place, of, row, fault, put, move, remove }: LayerItemProps): JSX.Element {
  const { layer: name, options } = layer;
  const press = (label: string, sign: string, off: boolean, act: () => void) =>
    h(Press, { text: sign, label: `${place}. ${name}: ${label}`, off, press: act });
  return h(
    'li',
    null,
    h(
      'div',
      { class: 'row' },
      h('strong', null, `${place}. ${name}`),
      ...Object.entries(options).map(([option, value]) =>
        h(OptionField, { option, value, put: (next) => put({ ...layer, options: changed(options, option, next) }) }),
      ),
      press(say(words.up), '↑', place === 1, () => move(-1)),
      press(say(words.down), '↓', place === of, () => move(1)),
      press(say(words.remove), '×', false, remove),
    ),
    row && h(Facts, { row }),
    fault &&
      h(
        'div',
        { class: 'fault' },
        h('strong', null, say(words.stops)),
        ' ',
        say(fault.rule),
        ...fault.repairs.map((repair) => h('p', null, say(repair.text))),
      ),
  );
}

function Facts({ row }: { row: ModelRow }): JSX.Element {
  const { output, parameters, receptiveField } = row;
  return h(
    'div',
    { class: 'facts' },
    h('span', null, `→ ${output.join('×')}`),
    h('span', null, `${say(words.parameters)} ${grouped(parameters)}`),
    receptiveField &&
      receptiveField.length > 0 &&
      h('span', null, `${say(words.field)} ${receptiveField.map(({ size }) => size).join('×')}`),
  );
}

function OptionField({
  option,
  value,
  put,
}: {
  option: string;
  value: number | string;
  put: (value: number | string) => void;
}): JSX.Element {
  const choices = plannedWords[option];
  const typed = (event: Event) => {
    const { value: text } = event.target as HTMLInputElement;
    if (text !== '' && isPossible(option, Number(text))) put(Number(text));
  };
  const field = choices
    ? h(
        'select',
        { value, onChange: (event: Event) => put((event.target as HTMLSelectElement).value) },
        ...choices.map((word) => h('option', { value: word, selected: word === value }, word)),
      )
    : h('input', {
        type: 'number',
        min: option === 'rate' ? 0 : 1,
        step: option === 'rate' ? 0.1 : 1,
        value,
        onInput: typed,
      });
  return h('label', null, h('small', null, option), field);
}
