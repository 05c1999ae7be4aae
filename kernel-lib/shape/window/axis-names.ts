import type { Text } from '../../text/language.ts';

/** An axis of a picture. */
export type AxisName = 'length' | 'depth' | 'height' | 'width';

/** The names of one, two or three axes, outermost first. */
export const axisNames: readonly (readonly AxisName[])[] = [
  [],
  ['length'],
  ['height', 'width'],
  ['depth', 'height', 'width'],
];

/** What an axis is called. */
export const axisLabels: Readonly<Record<AxisName, Text>> = {
  length: { ko: '길이', en: 'length' },
  depth: { ko: '깊이', en: 'depth' },
  height: { ko: '세로', en: 'height' },
  width: { ko: '가로', en: 'width' },
};
