import { expect, test } from 'vitest';
import { Requests } from '../../../kernel-lib/kernel/protocol/requests.mjs';

test('a request that cannot be answered does not stop those behind it', async () => {
  const requests = new Requests();
  const failed = requests.add(() => {
    throw new Error('the socket is closed');
  });
  const next = requests.add(() => 'answered');
  await expect(failed).rejects.toThrow('the socket is closed');
  expect(await next).toBe('answered');
});
