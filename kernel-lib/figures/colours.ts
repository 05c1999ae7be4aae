/** A colour as red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

type ColourName =
  | 'paper'
  | 'line'
  | 'text'
  | 'faint'
  | 'dark'
  | 'black'
  | 'zero'
  | 'window'
  | 'read'
  | 'result'
  | 'padding'
  | 'lost'
  | 'positive'
  | 'negative'
  | 'right'
  | 'wrong'
  | 'block'
  | 'parameters';

const window: Colour = [217, 116, 0];
const red: Colour = [206, 40, 60];

/**
 * The fixed language of colour, the same in every lesson, apart for colour-blind readers. A figure stands on paper of its
 * own, so that it is the same on a light and on a dark page: where a front end draws it, nothing of the page is known.
 */
export const colours: Readonly<Record<ColourName, Colour>> = {
  paper: [255, 255, 255],
  line: [138, 138, 138],
  text: [51, 51, 51],
  /** Numbers that count cells and positions: never values. */
  faint: [100, 100, 100],
  /** What is written on a light fill. */
  dark: [0, 0, 0],
  /** The lowest of the grey shades. */
  black: [20, 20, 20],
  zero: [255, 255, 255],
  /** An outline. */
  window,
  /** Where a window reads. */
  read: [255, 219, 163],
  /** What a window gave. */
  result: window,
  /** Dotted. */
  padding: [138, 138, 138],
  /** Hatched. */
  lost: red,
  positive: [25, 105, 180],
  negative: red,
  /** With a tick. */
  right: [0, 128, 120],
  /** With a cross. */
  wrong: red,
  /** What leaves a layer of a network. */
  block: [132, 172, 214],
  /** How many parameters a layer has. */
  parameters: [90, 90, 100],
};

/** Colours for lines and bars side by side; each also differs in dash and marker. */
export const seriesColours: readonly Colour[] = [
  [31, 111, 181],
  [176, 90, 0],
  [0, 126, 100],
  [140, 80, 185],
  [90, 90, 100],
];

/** What lets everything under it through, as SVG, HTML and Plotly write it. */
export const transparent: string = css(colours.dark, 0);

/** A colour as SVG, HTML and Plotly write it. */
export function css([red, green, blue]: Colour, alpha = 1): string {
  return alpha === 1 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${alpha})`;
}

/** The point `share` of the way from one colour to another. */
export function mix([red, green, blue]: Colour, [red2, green2, blue2]: Colour, share: number): Colour {
  const between = (from: number, to: number) => Math.round(from + (to - from) * share);
  return [between(red, red2), between(green, green2), between(blue, blue2)];
}

/** How bright a colour is to the eye, from 0 to 1 (WCAG 2's relative luminance). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const light = part / 255;
    return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well one colour stands out from another, from 1 to 21 (WCAG 2). */
export function contrast(one: Colour, other: Colour): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Dark or white, whichever is easier to read on this fill. */
export function inkOn(fill: Colour): Colour {
  return contrast(fill, colours.dark) >= contrast(fill, colours.paper) ? colours.dark : colours.paper;
}
