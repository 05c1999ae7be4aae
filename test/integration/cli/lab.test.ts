import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { clone, command } from './classroom.ts';

/** A program that holds a port of this machine. */
function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });
}

test('a port in use is said in a sentence, before anything is set up', async () => {
  const { port } = await listening();
  const { status, output } = await command(clone(), 'lab', { args: ['--port', String(port)] });
  expect(output).toMatch(new RegExp(`^✗ Port ${port} is taken by another program\\..*npm start -- --port \\d+.*\\n$`));
  expect(status).toBe(1);
});

test.each([
  [['--port', 'x'], '--port takes a number from 1 to 65535, not x.'],
  [['--lang', 'fr'], '--lang must be ko or en, not fr.'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is refused in a sentence', async (args, sentence) => {
  const { status, output } = await command(root, 'lab', { args });
  expect(output).toContain(`✗ ${sentence}`);
  expect(status).toBe(1);
});

test.each(['ko', 'en'])(
  'JupyterLab answers on its port, with lesson 00 open in %s',
  { timeout: 120_000 },
  async (lang) => {
    const { server, port } = await listening();
    await new Promise((resolve) => server.close(resolve));
    const args = ['--no-browser', '--port', String(port), '--lang', lang];
    const lab = spawn(process.execPath, [join(root, 'kernel-lib/cli/lab.mjs'), ...args]);
    onTestFinished(() => void lab.kill());
    const answer = () =>
      fetch(`http://127.0.0.1:${port}/api`).then(
        (response) => response.ok,
        () => false,
      );
    await vi.waitUntil(answer, { timeout: 100_000, interval: 300 });
    const { headers } = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
    expect(headers.get('location')).toMatch(/^\/lab\/tree\/00-start\.ipynb/);
    expect(existsSync(join(root, 'notebooks', lang, '00-start.ipynb'))).toBe(true);
    const ended = new Promise((resolve) => lab.on('exit', resolve));
    lab.kill();
    await ended;
  },
);
