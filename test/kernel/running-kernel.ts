import { afterAll, beforeAll, vi } from 'vitest';
import { Client, type Surroundings } from './client.ts';

/** A client of a kernel that has run a first cell when the tests of the file begin, and is closed behind them. */
export function runningKernel(surroundings: Surroundings = {}): Client {
  // A machine busy with other things must not fail a test of the protocol.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const kernel = new Client(undefined, surroundings);
  beforeAll(async () => {
    await kernel.ready();
    await kernel.execute('null');
  });
  afterAll(() => kernel.close());
  return kernel;
}
