import { expect, test } from 'vitest';
import { exerciseNamed } from '../../kernel-lib/exercises/exercise-named.ts';
import * as library from '../../kernel-lib/index.ts';
import { posed } from '../support/posed.ts';

/** The losses, epoch by epoch, of lines of `11-softmax-bug` on 25 vintages of wine. */
async function losses(code: string): Promise<readonly number[]> {
  const { fit, normalization, tensor, wine } = library;
  const vintages = wine();
  const columns = vintages.flatMap((each) => [
    each.growing_season_temp_c,
    each.harvest_rain_mm,
    each.winter_rain_mm,
    each.age_years,
  ]);
  const x = tensor(columns, [25, 4]);
  const names = {
    ...library,
    standardised: normalization(x).apply(x),
    logPrices: tensor(
      vintages.map(({ log_price }) => log_price),
      [25, 1],
    ),
  };
  const logged: number[] = [];
  const watched: typeof fit = async (...given) => {
    const log = await fit(...given);
    logged.push(...log.map(({ loss }) => loss));
    return log;
  };
  const values = { ...names, fit: watched };
  await new Function(...Object.keys(values), `return (async () => {${code}})();`)(...Object.values(values));
  return logged;
}

test('the code of 11-softmax-bug runs and its loss does not move, and falls once its line is mended', async () => {
  const exercise = exerciseNamed('test', '11-softmax-bug');
  const faulty = await losses(posed(exercise.id).lines?.join('\n') ?? '');
  expect(faulty).toHaveLength(500);
  expect(new Set(faulty.map((loss) => loss.toFixed(4))).size).toBe(1);
  const mended = await losses(exercise.source ?? '');
  expect(mended[0]).toBeGreaterThan(10);
  expect(mended[499]).toBeLessThan(0.1);
});
