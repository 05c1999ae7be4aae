import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const contestant = fileURLToPath(new URL('../../bench/contestant.mjs', import.meta.url));

/** The loss of the first epoch that a side of the race trains. */
function firstLoss(side: string, network: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, [contestant, side, network, '128', 'training'], {
    input: '\n',
    encoding: 'utf8',
  });
  const [, epoch] = stdout.trim().split('\n');
  expect(epoch, stderr).toBeDefined();
  return JSON.parse(epoch).loss;
}

test.each(['MNIST example 1', 'MNIST example 2'])(
  'from the same weights and batches jax-js learns of %s what the engine learns',
  { timeout: 120_000 },
  (network) => {
    // Over black corners sums are exactly 0, on the kink of a ReLU: the last digit decides which way, and Adam makes a step of it.
    expect(Math.abs(firstLoss('jax-js', network) - firstLoss('auto', network))).toBeLessThan(1e-3);
  },
);

test('jax-js learns in the CIFAR-10 model with dropouts of its own', { timeout: 120_000 }, () => {
  const loss = firstLoss('jax-js', 'CIFAR-10 model');
  expect(Math.abs(loss - firstLoss('auto', 'CIFAR-10 model'))).toBeLessThan(0.3);
});
