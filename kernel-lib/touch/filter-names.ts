import type { Text } from '../text/language.ts';

/** A filter of nine numbers that has a name. */
export interface NamedFilter {
  readonly id: string;
  readonly name: Text;
  readonly filter: readonly (readonly number[])[];
}

const ninth = 1 / 9;

/** The filters that can be chosen by their names. */
export const namedFilters: readonly NamedFilter[] = [
  {
    id: 'vertical',
    name: { ko: '세로 윤곽', en: 'vertical edges' },
    filter: [
      [-1, 0, 1],
      [-2, 0, 2],
      [-1, 0, 1],
    ],
  },
  {
    id: 'horizontal',
    name: { ko: '가로 윤곽', en: 'horizontal edges' },
    filter: [
      [-1, -2, -1],
      [0, 0, 0],
      [1, 2, 1],
    ],
  },
  {
    id: 'outline',
    name: { ko: '모든 윤곽', en: 'outline' },
    filter: [
      [-1, -1, -1],
      [-1, 8, -1],
      [-1, -1, -1],
    ],
  },
  {
    id: 'blur',
    name: { ko: '흐리게', en: 'blur' },
    filter: [
      [ninth, ninth, ninth],
      [ninth, ninth, ninth],
      [ninth, ninth, ninth],
    ],
  },
  {
    id: 'sharpen',
    name: { ko: '또렷하게', en: 'sharpen' },
    filter: [
      [0, -1, 0],
      [-1, 5, -1],
      [0, -1, 0],
    ],
  },
  {
    id: 'identity',
    name: { ko: '그대로', en: 'unchanged' },
    filter: [
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ],
  },
];
