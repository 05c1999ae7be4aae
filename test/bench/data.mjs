// How fast data is read and decoded, and how much memory a large folder takes: node test/bench/data.mjs [digits decode folder]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { datasetsFolder, random, scale } from 'kernel-lib';
import { rooms } from '../support/rooms.mjs';

const here = fileURLToPath(import.meta.url);
const milliseconds = ({ wall, cpu }) => `${(1000 * wall).toFixed(0)} ms (${(1000 * cpu).toFixed(0)} ms of processor)`;

/** Seconds on the clock, and on the processor in all threads: where other programs run, only the second says much. */
async function timed(work) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

const parts = { digits: readDigits, decode, folder: largeFolder };
const [first, ...rest] = process.argv.slice(2);
if (first === 'train') await trainOn(rest[0]);
else
  for (const [name, part] of Object.entries(parts)) if (!first || first === name || rest.includes(name)) await part();

/** 10,000 digits from gzipped files in memory to tensors; the least of ten runs, as other programs disturb. */
async function readDigits() {
  const { unpackIdx } = await import(await rooms());
  const parts = ['train', 't10k'];
  const files = parts.map((part) => readFileSync(join(datasetsFolder(), 'mnist', `${part}-images-idx3-ubyte.gz`)));
  const runs = [];
  for (let run = 0; run < 10; run++) {
    runs.push(
      await timed(() => {
        for (const file of files) {
          const { data, shape } = unpackIdx(file);
          scale(data, [...shape, 1]);
        }
      }),
    );
  }
  const least = runs.reduce((best, run) => (run.wall < best.wall ? run : best));
  console.log(`10,000 digits into tensors: ${milliseconds(least)}, the first time ${milliseconds(runs[0])}`);
}

/** Pictures of camera size with the detail of photographs, decoded to 64×64: one at a time, at once, and unshrunk. */
async function decode() {
  const { atOnce, decodePicture, inParallel } = await import(await rooms());
  const [width, height] = [3000, 2000];
  const next = random(1);
  const grain = Buffer.from(Uint8Array.from({ length: 600 * 400 * 3 }, () => 255 * next()));
  const photos = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      sharp(grain, { raw: { width: 600, height: 400, channels: 3 } })
        .blur(2 + i)
        .resize({ width, height })
        .jpeg({ quality: 90 })
        .toBuffer(),
    ),
  );
  const count = Number(process.env.PICTURES ?? 1000);
  const all = Array.from({ length: count }, (_, i) => photos[i % photos.length]);
  const form = { size: [64, 64], channels: 3, resize: 'crop', maxPixels: 1e8 };
  const work = (file) => decodePicture(file, form);
  await inParallel(all.slice(0, 20), work, atOnce);
  const alone = await timed(() => inParallel(all, work, 1));
  const together = await timed(() => inParallel(all, work, atOnce));
  const told = ({ wall, cpu }) => `${wall.toFixed(1)} s (${cpu.toFixed(1)} s of processor)`;
  console.log(
    `${count} JPEG of ${width}×${height} to 64×64: one at a time ${told(alone)}, at once ${told(together)}, ` +
      `${(alone.wall / together.wall).toFixed(2)} times faster (${availableParallelism()} cores)`,
  );
  const some = all.slice(0, 20);
  const shrunk = await timed(() => inParallel(some, work, 1));
  const whole = await timed(() => inParallel(some, (file) => sharp(file).raw().toBuffer(), 1));
  console.log(
    `one picture: ${(50 * shrunk.cpu).toFixed(0)} ms of processor with JPEG's own shrinking, ${(50 * whole.cpu).toFixed(0)} ms at full size`,
  );
}

/** 20,000 pictures of 64×64 in two folders, which take a gigabyte as a tensor; a child trains on them. */
async function largeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'large-folder-'));
  const next = random(2);
  for (const name of ['dark', 'light']) mkdirSync(join(folder, name));
  for (let i = 0; i < 20_000; i++) {
    const [name, background] =
      i % 2 === 0 ? ['dark', { r: 60 * next(), g: 40, b: 40 }] : ['light', { r: 200, g: 200, b: 255 * next() }];
    const file = await sharp({ create: { width: 64, height: 64, channels: 3, background } })
      .jpeg()
      .toBuffer();
    writeFileSync(join(folder, name, `${i}.jpg`), file);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [here, 'train', folder], { encoding: 'utf8' });
  console.log((stdout + stderr).trim());
  rmSync(folder, { recursive: true });
}

/** One epoch over a folder, batch by batch. */
async function trainOn(folder) {
  const { adam, conv2d, dense, fit, flatten, imageFolder, maxPooling2d, sequential } = await import('kernel-lib');
  const pictures = await imageFolder(folder, { size: [64, 64] });
  const network = sequential([
    conv2d({ filters: 8, kernelSize: 3, activation: 'relu' }),
    maxPooling2d({ poolSize: 4 }),
    flatten(),
    dense({ units: 2, activation: 'softmax' }),
  ]);
  const model = network.build([64, 64, 3], random(1));
  const step = adam()(model.params);
  let [last, batch] = [{}, 0];
  for await (const examples of pictures.batches({ size: 64, shuffle: random(2) })) {
    [last] = await fit(model, examples, { batchSize: 64, optimizer: () => step });
    batch++;
  }
  console.log(
    `${pictures.pictures.length} pictures of 64×64, ${batch} batches, accuracy of the last ${last.accuracy}: ` +
      `${mostResident().toFixed(0)} MB resident at most`,
  );
}

/** Most megabytes this process ever held. On Linux `maxRSS` begins with what the process held that started this one. */
function mostResident() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
