import { defineConfig } from 'vitest/config';

// A test fails by what it finds, not by how busy the machine is: what hangs is ended after two minutes.
const test = { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({ test }) as unknown;
