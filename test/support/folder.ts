import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder whose path has a space and Korean letters; it goes when the test ends. */
export function folder(): string {
  const outer = mkdtempSync(join(tmpdir(), 'classroom-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  chmodSync(outer, 0o755);
  const inner = join(outer, '내 수업 폴더');
  mkdirSync(inner);
  return inner;
}
