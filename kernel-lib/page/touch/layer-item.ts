import { h, type JSX } from 'preact';
import type { ModelRow } from '../../shape/network/model-row.ts';
import type { ShapeFault } from '../../shape/network/network-error.ts';
import { grouped } from '../../text/grouped.ts';
import { say } from '../../text/language.ts';
import { down, up } from '../../text/shared-words.mjs';
import { isPossible, type PlannedLayer, plannedWords } from '../../touch/network-plan.ts';
import { Press } from '../elements/press.ts';

const words = {
  remove: { ko: '빼기', en: 'remove' },
  parameters: { ko: '파라미터', en: 'parameters' },
  field: { ko: '수용 영역', en: 'receptive field' },
  stops: { ko: '여기서 막혔어요.', en: 'It stops here.' },
} as const;

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

/** A layer of a network, with its options, its facts and what is wrong with it. */
export function LayerItem({ layer, place, of, row, fault, put, move, remove }: LayerItemProps): JSX.Element {
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
      press(say(up), '↑', place === 1, () => move(-1)),
      press(say(down), '↓', place === of, () => move(1)),
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

/** A pooling moves by its own window, until it is told otherwise. */
function changed(options: PlannedLayer['options'], option: string, next: number | string): PlannedLayer['options'] {
  const follows = option === 'poolSize' && options.strides === options.poolSize;
  return { ...options, [option]: next, ...(follows && { strides: next }) };
}
