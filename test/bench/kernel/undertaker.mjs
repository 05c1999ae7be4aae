// node undertaker.mjs FOLDER: once whoever holds its stdin has ended, however that came, it ends all programs started with this folder, and removes it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder] = process.argv.slice(2);

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.stdin.resume();
process.stdin.on('close', () => {
  endAll();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  endAll(); // one that was just being started; a later one finds no connection file
});

function endAll() {
  for (let left = programs(); left.length > 0; left = programs()) for (const pid of left) end(pid);
}

/** Each kernel has the folder in its arguments. */
function programs() {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,stat=,args='], { encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter((line) => line.includes(folder) && !/^ *\d+ +Z/.test(line))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid !== process.pid);
}

/** A kernel leads a process group, and takes it along. */
function end(pid) {
  for (const each of [-pid, pid])
    try {
      process.kill(each, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
}
