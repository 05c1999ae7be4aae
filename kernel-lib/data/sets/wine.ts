import { storedFile } from '#stored-sets';
import { type Row, readTable } from './read-table.ts';

const columns = {
  year: 'integer',
  log_price: 'number',
  winter_rain_mm: 'number',
  growing_season_temp_c: 'number',
  harvest_rain_mm: 'number',
  age_years: 'integer',
} as const;

/** One vintage of Bordeaux wine, the weather it grew in and what it cost later. */
export type Vintage = Row<typeof columns>;

/**
 * The 25 vintages of 1952 to 1978 from which Orley Ashenfelter foretold prices: `log_price` is the natural
 * logarithm of the auction price of 1990–91, rain is in millimetres, the mean temperature of the growing season in °C,
 * `age_years` counts up to 1983.
 */
export function wine(): Vintage[] {
  const { bytes, source } = storedFile('wine', 'bordeaux-wine-prices.csv');
  return readTable(bytes, columns, source);
}
