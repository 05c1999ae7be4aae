import { expect, test } from 'vitest';
import { wine } from '../../../kernel-lib/data/sets/wine.ts';

/** Ordinary least squares by the normal equations, solved by elimination. */
function leastSquares(rows: readonly (readonly number[])[], answers: readonly number[]): number[] {
  const columns = rows[0].length;
  const system = Array.from({ length: columns }, (_, i) => [
    ...Array.from({ length: columns }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0)),
    rows.reduce((sum, row, n) => sum + row[i] * answers[n], 0),
  ]);
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < columns; j++) {
      const factor = system[j][i] / system[i][i];
      if (i !== j) system[j] = system[j].map((value, k) => value - factor * system[i][k]);
    }
  }
  return system.map((row, i) => row[columns] / row[i]);
}

test('the wine table gives the coefficients and the R² that were published', () => {
  const vintages = wine();
  expect(vintages).toHaveLength(25);
  const rows = vintages.map((v) => [1, v.growing_season_temp_c, v.harvest_rain_mm, v.winter_rain_mm, v.age_years]);
  const prices = vintages.map((v) => v.log_price);
  const published = [-3.42998, 0.607209, -0.0039715, 0.0010755, 0.0239308];
  const coefficients = leastSquares(rows, prices);
  coefficients.forEach((coefficient, i) => {
    expect(coefficient / published[i]).toBeCloseTo(1, 4);
  });
  const mean = prices.reduce((sum, price) => sum + price) / prices.length;
  const squares = (of: (row: readonly number[]) => number): number =>
    rows.reduce((sum, row, n) => sum + (prices[n] - of(row)) ** 2, 0);
  const foretold = (row: readonly number[]): number => row.reduce((sum, value, i) => sum + value * coefficients[i], 0);
  expect(1 - squares(foretold) / squares(() => mean)).toBeCloseTo(0.8286, 4);
});
