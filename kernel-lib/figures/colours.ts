/** A colour as red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

type ColourName =
  | 'paper'
  | 'line'
  | 'text'
  | 'dark'
  | 'window'
  | 'read'
  | 'result'
  | 'padding'
  | 'lost'
  | 'positive'
  | 'negative'
  | 'right'
  | 'wrong';

/**
 * The fixed language of colour, the same in every lesson: apart for colour-blind readers, and readable on a white and on
 * a black page.
 */
export const colours: Readonly<Record<ColourName, Colour>> = {
  paper: [255, 255, 255],
  line: [138, 138, 138],
  text: [117, 117, 117],
  dark: [26, 26, 26],
  window: [217, 116, 0],
  read: [255, 224, 178],
  result: [246, 166, 60],
  padding: [138, 138, 138],
  lost: [211, 47, 47],
  positive: [31, 111, 181],
  negative: [214, 64, 31],
  right: [14, 138, 95],
  wrong: [216, 66, 66],
};

/** Colours for lines and bars side by side; each also differs in dash and marker. */
export const seriesColours: readonly Colour[] = [
  [43, 123, 186],
  [196, 106, 0],
  [27, 138, 90],
  [155, 95, 192],
  [120, 120, 130],
];

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
