import { classCounts } from '../data/prepare/class-counts.ts';
import { barChart } from '../figures/bar-chart.ts';
import { type Figure, type Heading, headingNames } from '../figures/figure.ts';
import { classNumber } from '../shape/class-number.ts';
import type { Tensor } from '../tensor.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/**
 * How many pictures there are of each class, as bars; `y` is `[n]` of class numbers, `classes` their names.
 *
 * Throws `RangeError` for a class that has no name.
 */
export function classChart(y: Tensor, classes: readonly string[], heading: Heading = {}): Figure {
  refuseUnknownOptions('classChart', heading, headingNames);
  for (const label of y.data) classNumber('classChart', label, classes.length);
  const counts = classCounts(y, classes.length);
  return barChart({
    label: { ko: '그림 수', en: 'pictures' },
    bars: classes.map((name, label) => ({ name, value: counts[label] })),
    ...heading,
  });
}
