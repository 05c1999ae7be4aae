// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { verify } = await import('./checks/verify.mjs');
  return verify;
});
