import { afterAll, beforeAll, vi } from 'vitest';
import { Client, type Started } from './client.ts';

/** A client of a kernel that has run a first cell when the tests of the file begin, and is closed behind them. */
export function runningKernel(started: Partial<Started> = {}): Client {
  // A machine busy with other things must not fail a test of the protocol.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const kernel = new Client(undefined, started);
  beforeAll(async () => {
    await kernel.ready();
    await kernel.execute('null');
  });
  afterAll(() => kernel.close());
  return kernel;
}
