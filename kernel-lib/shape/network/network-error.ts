import type { Shape } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { Refusal } from '../../text/refusal.ts';
import { times } from '../../text/times.ts';
import { type Repair, repairs } from '../explain/repairs.ts';
import type { Slide } from '../window/slide.ts';
import type { PlacedLayer } from './placed-layer.ts';

/** Why a network cannot be: the layer, the shapes up to it, the rule it breaks and what to do. */
export interface ShapeFault {
  readonly kind: 'shape-fault';
  readonly place: number;
  readonly name: string;
  /** The layers before it, and the shape each gave. */
  readonly before: readonly { readonly name: string; readonly output: Shape }[];
  /** The shape that came in. */
  readonly input: Shape;
  /** The rule that broke, with its numbers: `1×1 < 3×3`; the reason in words where it is no comparison. */
  readonly rule: Text;
  readonly repairs: readonly Repair[];
  /** All of it but the shapes before, in a sentence. */
  readonly text: Text;
}

type Refused = Omit<PlacedLayer, 'output'>;

/** A layer of a network that refuses the shape it is given. */
export class NetworkError extends Refusal {
  readonly fault: ShapeFault & Printable;

  constructor(refused: Refused, before: readonly PlacedLayer[], error: Refusal) {
    const fault = faultAt(refused, before, error);
    super(refused.name, fault.text);
    this.fault = fault;
  }
}

function faultAt(refused: Refused, before: readonly PlacedLayer[], error: Refusal): ShapeFault & Printable {
  const { place, name, layer, input } = refused;
  const axes = windowOver(refused);
  const rule = tooLarge(axes) ?? error.text;
  const mended = axes.length > 0 ? repairs(layer, input) : [];
  const [first] = mended;
  const found: ShapeFault = {
    kind: 'shape-fault',
    place,
    name,
    before: before.map((other) => ({ name: other.name, output: other.output })),
    input,
    rule,
    repairs: mended,
    text: {
      ko: `${place}번째 층에 ${times(input)} 모양이 들어와요. ${rule.ko}${first ? `. ${first.text.ko}` : '.'}`,
      en: `layer ${place} is given ${times(input)}: ${rule.en}${first ? `. ${first.text.en}` : '.'}`,
    },
  };
  return printable(found, toText);
}

/** The window that a layer slides over its picture; none where it slides none, or is given no picture. */
function windowOver({ layer: { geometry }, input }: Refused): readonly Slide[] {
  if (geometry?.reading !== 'slides') return [];
  try {
    return geometry.axes(input);
  } catch {
    return [];
  }
}

/** The comparison that fails where a window is larger than its picture. */
function tooLarge(axes: readonly Slide[]): Text | undefined {
  if (axes.every(({ positions }) => positions > 0)) return undefined;
  const comparison = `${times(axes.map(({ padded }) => padded))} < ${times(axes.map(({ span }) => span))}`;
  return {
    ko: `${comparison}: 그림이 윈도보다 작아서 윈도가 설 자리가 없어요`,
    en: `${comparison}, so the window has no place to stand`,
  };
}

function toText({ place, name, before, input, rule, repairs }: ShapeFault): string {
  const heading: Text = {
    ko: `${place}번째 층 ${name}에서 막혔어요.`,
    en: `Layer ${place}, ${name}, cannot be.`,
  };
  const arrived: Text = {
    ko: `  → ${name}: ${times(input)} 모양이 들어왔어요`,
    en: `  → ${name} is given ${times(input)}`,
  };
  return [
    say(heading),
    ...before.map((other) => `  ${other.name} → ${times(other.output)}`),
    say(arrived),
    `  ${say(rule)}.`,
    ...repairs.map(({ text }) => `  ${say(text)}`),
  ].join('\n');
}
