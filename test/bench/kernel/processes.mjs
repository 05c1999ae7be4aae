// What Linux says of the processes of a kernel. Elsewhere nothing is known of them.
import { readdirSync, readFileSync } from 'node:fs';

const ticksASecond = 100;

/** Megabytes that the processes of some groups have in memory: `resident` counts a shared page for each, `proportional` its share. */
export function memoryOf(groups) {
  if (process.platform !== 'linux') return { resident: Number.NaN, proportional: Number.NaN };
  const members = groups.flatMap(membersOf).map(({ pid }) => textOf(pid, 'smaps_rollup'));
  return { resident: sum(members.map((text) => kilobytes(text, 'Rss'))), proportional: sum(members.map((text) => kilobytes(text, 'Pss'))) };
}

/** Seconds of processor time that the living processes of a group have taken. */
export function processorSeconds(group) {
  return sum(membersOf(group).map(({ ticks }) => ticks)) / ticksASecond;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const kilobytes = (text, field) => Number(text.match(new RegExp(`^${field}: +(\\d+) kB`, 'm'))?.[1] ?? 0) / 1000;

function membersOf(group) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    // After the name, which may have spaces in it: the state, the parent, the group; user and system time stand 12th and 13th.
    const fields = textOf(pid, 'stat').split(') ').at(-1).split(' ');
    return Number(fields[2]) === group ? [{ pid, ticks: Number(fields[11]) + Number(fields[12]) }] : [];
  });
}

/** A process may end while it is looked at. */
function textOf(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
