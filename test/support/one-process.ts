import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const starting = ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'] as const;

// Before each file of unit tests: one that starts a program, with whatever it does so, is an integration test.
for (const name of starting) Object.assign(childProcess, { [name]: refuse });
syncBuiltinESMExports();

function refuse(program: unknown): never {
  throw new Error(`A unit test starts no program, as ${program}: tests that do are in test/integration.`);
}
