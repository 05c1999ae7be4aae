import { defineConfig } from 'vitest/config';

/** Rooms of arithmetic: their tests leave nothing behind, so that one program can run them all and read the library once. */
const pure = 'text,shape,ops,layers,losses,metrics,optimizers,initializers,model,figures,exercises,documents,house';
const together = `test/{${pure}}/**/*.test.ts`;
/** Tests that start programs, and those that take long by themselves. */
const integration = 'test/integration/**/*.test.ts';
const setupFiles = ['test/support/one-process.ts'];

export default defineConfig({
  test: {
    // A test fails by what it finds, not by how busy the machine is: what hangs is ended after two minutes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // Every processor: many tests wait for other programs, and vitest would leave one idle.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'together', include: [together], isolate: false, setupFiles } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: [together, integration], setupFiles } },
      { extends: true, test: { name: 'integration', include: [integration] } },
    ],
  },
}) as unknown;
