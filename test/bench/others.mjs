import { cpus } from 'node:os';
import { say } from '../../kernel-lib/machine/say.mjs';

/** From this share on, a machine is busy with other programs. */
export const busyFrom = 0.1;

/** From now on, which share of the processors other programs take; the function it gives wants the seconds that were our own. */
export function watchOthers() {
  const began = performance.now();
  const busyBefore = busySeconds();
  return (own) => (busySeconds() - busyBefore - own) / ((performance.now() - began) / 1000) / cpus().length;
}

/** Says so where a table was taken on a busy machine. */
export function tellBusy(others, repeated = 0) {
  if (repeated > 0) console.log(say({ ko: `${repeated}번의 라운드를 다시 쟀어요.`, en: `${repeated} rounds were measured again.` }));
  if (others > busyFrom) console.log(busy(others));
}

/** Seconds that all processors of this machine have worked, for whomever. */
function busySeconds() {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0) / 1000;
}

function busy(others) {
  const share = (100 * others).toFixed(0);
  return say({
    ko: `! 바쁜 컴퓨터: 아래 표를 재는 동안 다른 프로그램이 프로세서의 ${share}%를 썼어요.`,
    en: `! A busy machine: other programs took ${share} % of the processors while the table below was measured.`,
  });
}
