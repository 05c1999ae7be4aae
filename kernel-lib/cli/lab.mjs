// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { lab } = await import('./lab/lab.mjs');
  return lab;
});
