import { expect, test } from 'vitest';
import { failure } from '../../../kernel-lib/cli/setup/failure.mjs';

const what = { ko: 'npm 패키지', en: 'npm packages' };
const registry = { ko: 'npm 저장소', en: 'The npm registry' };

/** What npm and pip print, and what a person is told. */
test.each([
  ['npm error code ENOSPC\nnpm error syscall write', /^The disk is full/],
  ['OSError: [Errno 28] No space left on device', /^The disk is full/],
  [
    'npm error code ENOTFOUND\nnpm error network request to https://example.org failed',
    /^The npm registry cannot be reached/,
  ],
  ['npm error code ECONNREFUSED', /^The npm registry cannot be reached/],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /^The npm registry cannot be reached/],
  ["Retrying after connection broken by 'NewConnectionError'", /^The npm registry cannot be reached/],
  [
    'ERROR: Could not find a version that satisfies jupyterlab==4.6.6 (from versions: none)',
    /^The npm registry cannot be reached/,
  ],
  [
    "npm error Error: EACCES: permission denied, mkdir '/home/a b/node_modules'",
    /^\/home\/a b\/node_modules cannot be written/,
  ],
  ["PermissionError: [Errno 13] Permission denied: '/home/a/.venv'", /^\/home\/a\/\.venv cannot be written/],
  ['npm error code E500', /^npm packages: this step failed\. The reason is in the\.log\.$/],
])('%j', (output, sentence) => {
  expect(failure({ what, registry, output, log: 'the.log' }).text.en).toMatch(sentence);
});

test('a step that downloads nothing does not blame the network', () => {
  expect(failure({ what, output: 'ECONNREFUSED', log: 'the.log' }).text.en).toMatch(/^npm packages: this step failed/);
});
