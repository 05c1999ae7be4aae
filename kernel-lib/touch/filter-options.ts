import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { namedFilters } from './filter-names.ts';
import { type PictureBytes, pictureRows } from './picture-bytes.ts';

/** What the filter editor starts with, as an output holds it. */
export interface FilterOptions {
  readonly pictures: readonly (readonly (readonly number[])[])[];
  readonly filter: readonly (readonly number[])[];
}

/** Reads what an output holds; refuses what is no picture and no filter of nine numbers. */
export function filterOptions(options: object): FilterOptions {
  refuseUnknownOptions("touch('filter')", options, ['pictures', 'filter']);
  const { pictures = [], filter = namedFilters[0].filter } = options as Partial<{
    readonly pictures: readonly PictureBytes[];
    readonly filter: FilterOptions['filter'];
  }>;
  if (pictures.length === 0) throw new Refusal("touch('filter')", { ko: '그림이 없어요', en: 'there is no picture' });
  return { pictures: pictures.map(pictureRows), filter: nine(filter) };
}

/** The filter, where it is three rows of three numbers. */
export function nine(filter: FilterOptions['filter']): FilterOptions['filter'] {
  const isNine = filter.length === 3 && filter.every((line) => line.length === 3 && line.every(Number.isFinite));
  if (isNine) return filter;
  throw new Refusal("touch('filter')", {
    ko: '필터는 3행 3열의 수여야 해요',
    en: 'the filter is three rows of three numbers',
  });
}
