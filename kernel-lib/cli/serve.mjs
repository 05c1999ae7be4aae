// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { setUp } = await import('./setup/set-up.mjs');
  return async (argv) => {
    const status = await setUp();
    if (status !== 0) return status;
    // Only now: what it imports may not have been installed before.
    const { serve } = await import('./serve/serve.mjs');
    return serve(argv);
  };
});
