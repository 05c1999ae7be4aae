// @ts-check
import { start } from './start.mjs';

start(async () => {
  const { forgetStandIn } = await import('../tensorflow/repair/obtain-binding.mjs');
  const { root } = await import('../machine/root.mjs');
  const { setUp } = await import('./setup/set-up.mjs');
  return () => {
    // Whoever asks for the set-up itself may have installed what was missing.
    forgetStandIn(root);
    return setUp();
  };
});
