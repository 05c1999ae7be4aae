import { start } from '../../kernel-lib/cli/start.mjs';

start(async () => (await import('./bench.mjs')).bench);
