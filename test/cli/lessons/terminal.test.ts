import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminal } from '../../../kernel-lib/cli/lessons/terminal.mjs';
import { screen } from '../../support/screen.ts';

test('lines stay, and under them one status changes in place, cut where it is too long for the terminal', () => {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 20 });
  const { line, status } = terminal(stream as unknown as NodeJS.WriteStream);
  status('받고 있어요: 남은 시간 일 분 이십 초');
  status('받고 있어요: 남은 시간 일 분 십구 초');
  line('✓ 하나');
  status('받고 있어요: 남은 시간 일 분 십팔 초');
  const written = String(stream.read());
  expect(screen(written, 20)).toEqual(['✓ 하나', expect.stringMatching(/^받고 있어요: 남은/)]);
  status('');
  expect(screen(`${written}${stream.read()}`, 20)).toEqual(['✓ 하나', '']);
});
