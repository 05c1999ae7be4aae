// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { checks } = await import('./checks/checks.mjs');
  return () => checks();
});
