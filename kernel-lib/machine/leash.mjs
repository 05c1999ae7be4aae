// @ts-check
// Runs a program that must not outlive whoever asked for it: when this process's stdin closes, because the asker has
// ended it or was killed, the program and all its children are killed too. Otherwise a killed set-up would leave an
// `npm ci` behind that deletes what the next set-up installs.
import { spawn, spawnSync } from 'node:child_process';

const [file, ...args] = process.argv.slice(2);
const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.resume();
process.stdin.on('close', () => {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(0, 'SIGKILL');
  process.exit(1);
});
