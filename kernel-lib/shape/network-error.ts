import { say, type Text } from '../language.ts';
import type { Shape } from '../tensor.ts';
import { slidingWindow } from './geometry/sliding-window.ts';
import type { PlacedLayer } from './placed-layer.ts';
import { type Repair, repairs } from './repairs.ts';
import { ShapeError } from './shape-error.ts';
import { room } from './slide.ts';
import { type Spoken, spoken } from './spoken.ts';
import { times } from './times.ts';

/** Why a network cannot be: the layer, the shapes up to it, the rule it breaks and what to do. */
export interface Mistake {
  readonly kind: 'mistake';
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
export class NetworkError extends ShapeError {
  readonly mistake: Mistake & Spoken;

  constructor(refused: Refused, before: readonly PlacedLayer[], error: ShapeError) {
    const mistake = mistakeAt(refused, before, error);
    super(refused.name, mistake.text);
    this.mistake = mistake;
  }
}

function mistakeAt(refused: Refused, before: readonly PlacedLayer[], error: ShapeError): Mistake & Spoken {
  const { place, name, layer, input } = refused;
  const rule = tooLarge(refused) ?? error.text;
  const mended = isPicture(refused) ? repairs(layer, input) : [];
  const [first] = mended;
  const found: Mistake = {
    kind: 'mistake',
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
  return spoken(found, toText);
}

/** Whether a layer slides a window and is given a picture to slide it over. */
function isPicture({ layer: { geometry }, input }: Refused): boolean {
  const window = geometry && slidingWindow(geometry);
  if (window === undefined) return false;
  try {
    window.picture(input);
    return true;
  } catch {
    return false;
  }
}

/** The comparison that fails where a window is larger than its picture. */
function tooLarge(refused: Refused): Text | undefined {
  if (!isPicture(refused)) return undefined;
  const window = refused.layer.geometry?.window;
  const rooms = window?.picture(refused.input).lengths.map((length, axis) => room(length, window.axes[axis])) ?? [];
  if (rooms.every(({ positions }) => positions > 0)) return undefined;
  const comparison = `${times(rooms.map(({ padded }) => padded))} < ${times(rooms.map(({ span }) => span))}`;
  return {
    ko: `${comparison}: 그림이 윈도보다 작아서 윈도가 설 자리가 없어요`,
    en: `${comparison}, so the window has no place to stand`,
  };
}

function toText({ place, name, before, input, rule, repairs }: Mistake): string {
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
