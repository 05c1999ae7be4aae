// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { notebooks } = await import('./notebooks/notebooks.mjs');
  return notebooks;
});
