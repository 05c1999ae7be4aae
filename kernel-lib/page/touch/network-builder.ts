import { h, type JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { grouped } from '../../text/grouped.ts';
import { say } from '../../text/language.ts';
import { copied, copy } from '../../text/shared-words.mjs';
import {
  mostLayers,
  networkPlan,
  type PlannedLayer,
  type PlannedName,
  planCode,
  plannedOptions,
  plannedShapes,
} from '../../touch/network-plan.ts';
import { copiedText } from '../elements/copied-text.ts';
import { Press } from '../elements/press.ts';
import { LayerItem } from './layer-item.ts';
import { StartOver } from './start-over.ts';
import type { TouchProps } from './touch-props.ts';

const words = {
  title: { ko: '신경망 쌓아 보기', en: 'Build a network' },
  input: { ko: '입력', en: 'input' },
  add: { ko: '층 더하기', en: 'Add a layer' },
  total: { ko: '파라미터 모두', en: 'Parameters in all' },
  soFar: { ko: '막히기 전까지 파라미터', en: 'Parameters before it stops' },
  code: { ko: '코드 가져가기', en: 'Take the code' },
} as const;

/** Layers to add, move and set; shapes, parameters, receptive fields and repairs follow. */
export function NetworkBuilder({ options, speak }: TouchProps): JSX.Element {
  speak();
  const first = useMemo(() => networkPlan(options), []);
  const [layers, set] = useState(first.layers);
  const [isCopied, setCopied] = useState(false);
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
  const take = async () => setCopied(await copiedText(code));
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
      h('p', { class: 'row' }, h(Press, { text: say(isCopied ? copied : copy), press: take })),
    ),
    h('p', { class: 'row' }, h(StartOver, { press: () => change(first.layers) })),
  );
}
