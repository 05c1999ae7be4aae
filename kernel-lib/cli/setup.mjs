// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { setUp } = await import('./setup/set-up.mjs');
  return () => setUp();
});
