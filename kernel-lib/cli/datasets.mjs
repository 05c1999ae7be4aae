// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { setUp } = await import('./setup/set-up.mjs');
  return async (argv) => {
    const status = await setUp();
    if (status !== 0) return status;
    const { datasets } = await import('./datasets/datasets.mjs');
    return datasets(argv);
  };
});
