import { expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { engineAbilities } from '../../kernel-lib/engine/engine-abilities.ts';
import { trace } from '../../kernel-lib/engine/trace.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { upSampling2d } from '../../kernel-lib/layers/up-sampling2d.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { noise } from '../support/noise.ts';

test.each(['auto', 'fast'] as const)(
  'what %s leaves to the readable operations is what a trace sees them do: nothing',
  (choice) => {
    const layers = [
      conv2d({ filters: 2, kernelSize: 3 }),
      batchNormalization(),
      upSampling2d(),
      flatten(),
      dense({ units: 2 }),
    ];
    const traced = trace(engine(choice));
    sequential(layers)
      .build([6, 6, 1], random(1), traced.ops)
      .forward(noise([1, 6, 6, 1]));
    const rows = traced.rows();
    expect(rows.map(({ operation }) => operation)).toContain('normalization');
    expect(new Set(rows.map(({ side }) => side))).toEqual(new Set(['engine']));
    expect(engineAbilities(choice)?.fallbacks).toEqual([]);
  },
);

test("only 'fast' adds a product in one rounding or computes by eight, and the readable operations have no engine", () => {
  const ways = [engineAbilities(), engineAbilities('fast')].map((each) => [each?.fused, each?.wide].filter(Boolean));
  expect(ways).toEqual([[], [true]]);
  expect(engineAbilities('readable')).toBeUndefined();
});
