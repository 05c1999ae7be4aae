import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

/** The last of the four trials has no reason to stop. */
const lastTrial = 3;

type Inputs = readonly [losses: readonly number[], patience: number];

/** Walks along the losses; `improves` says whether one is better, `more` whether the wait has been too long. */
function stopped(
  [losses, patience]: Inputs,
  {
    improves = (loss: number, best: number, _before: number) => loss < best,
    more = (waited: number, most: number) => waited >= most,
    restarts = true,
  } = {},
): number {
  let [best, waited] = [Number.POSITIVE_INFINITY, 0];
  for (const [i, loss] of losses.entries()) {
    waited++;
    if (improves(loss, best, i === 0 ? Number.POSITIVE_INFINITY : losses[i - 1])) {
      best = loss;
      waited = restarts ? 0 : waited - 1;
    }
    if (more(waited, patience)) return i + 1;
  }
  return losses.length;
}

/** The epoch whose loss is the lowest of these. */
const lowestAmong = (losses: readonly number[]) => losses.indexOf(Math.min(...losses)) + 1;

/** When a training that is watched comes to its end. */
export const stop: Exercise = written<Inputs>({
  id: '12-stop',
  goal: '12-curves',
  question: {
    ko: '에포크마다 잰 검증 손실 `losses`를 받아서, 몇 번째 에포크 뒤에 학습을 멈출지 돌려주는 함수 `stopAfter(losses, patience)`를 완성해 주세요. 가장 낮은 손실이 낮아지지 않은 에포크를 세다가, 잇달아 `patience`번이 되면 그 에포크 뒤에 멈춰요. 멈출 일이 없으면 마지막 에포크예요. 첫 에포크가 1이에요.',
    en: 'Complete `stopAfter(losses, patience)`: from the validation losses, epoch by epoch, it returns after which epoch training stops. It stops after the epoch that is the last of `patience` in a row without a loss below the lowest so far. If that never happens, it is the last epoch. The first epoch is 1.',
  },
  inputs: (pick, trial) => {
    const patience = pick(2, 4);
    const losses = [pick(225, 245)];
    const lowest = () => Math.min(...losses);
    for (let epoch = 0; epoch < pick(2, 3); epoch++) losses.push(lowest() - pick(3, 9));
    for (let wait = 1; wait < patience; wait++) losses.push(lowest() + (wait % 2 === 0 ? 2 : 4));
    losses.push(lowest() - pick(3, 9));
    const turn = lowest();
    const waits = trial === lastTrial ? patience - 1 : patience;
    for (let wait = 0; wait < waits; wait++) losses.push(turn + 12 - 3 * wait);
    if (trial !== lastTrial) losses.push(turn + 1, turn - pick(4, 8), turn - 1);
    return [losses.map((loss) => loss / 100), patience];
  },
  right: (...inputs) => stopped(inputs),
  mistakes: {
    'lowest-of-all': {
      does: lowestAmong,
      because: {
        ko: '끝까지 보고 가장 낮은 에포크를 골랐어요. 학습하는 동안에는 뒤의 손실을 아직 몰라요.',
        en: 'It looks at all losses and takes the lowest; while training, those to come are not known.',
      },
    },
    'no-patience': {
      does: (...inputs) => stopped([inputs[0], 1]),
      because: {
        ko: '한 번만 나아지지 않아도 멈춰요. 잇달아 `patience`번이 될 때까지 기다려요.',
        en: 'It stops at the first that is no better; it should wait for `patience` of them in a row.',
      },
    },
    'one-late': {
      does: (...inputs) => stopped(inputs, { more: (waited, most) => waited > most }),
      because: {
        ko: '한 에포크 늦게 멈춰요. `patience`번을 채운 바로 그 에포크 뒤에 멈춰요.',
        en: 'It stops an epoch late: the one that makes `patience` of them is the last.',
      },
    },
    'wait-kept': {
      does: (...inputs) => stopped(inputs, { restarts: false }),
      because: {
        ko: '나아진 뒤에도 기다린 횟수가 남아 있어요. 나아지면 0부터 다시 세어요.',
        en: 'What was waited is kept when a loss is better; count from 0 again.',
      },
    },
    'epoch-before': {
      does: (...inputs) => stopped(inputs, { improves: (loss, _, before) => loss < before }),
      because: {
        ko: '바로 앞 에포크와 견줘요. 지금까지 가장 낮은 손실과 견줘야 해요.',
        en: 'It compares with the epoch before; compare with the lowest so far.',
      },
    },
    'end-forgotten': {
      does: (...inputs) => {
        const end = stopped(inputs);
        return end === inputs[0].length ? Number.NaN : end;
      },
      because: {
        ko: '멈출 일이 없을 때 돌려줄 수가 없어요. 그때는 마지막 에포크를 돌려줘요.',
        en: 'When it never stops, no number is returned; return the last epoch then.',
      },
    },
    'best-epoch': {
      does: (...inputs) => lowestAmong(inputs[0].slice(0, stopped(inputs))),
      because: {
        ko: '가장 좋았던 에포크예요. 여기서는 멈추는 에포크를 물어요.',
        en: 'That is the best epoch; asked for is the one after which it stops.',
      },
    },
    'from-nothing': {
      does: (...inputs) => stopped(inputs) - 1,
      because: {
        ko: '배열의 번호를 돌려줘요. 첫 에포크는 1이에요.',
        en: 'It returns a place in the array; the first epoch is 1.',
      },
    },
  },
  blank: `
  let best = Infinity;
  let waited = 0;
  for (let epoch = 1; epoch <= losses.length; epoch++) {
    const loss = losses[epoch - 1];
  }
  return Number.NaN;`,
  source: `function stopAfter(losses: number[], patience: number): number {
  let best = Infinity;
  let waited = 0;
  for (let epoch = 1; epoch <= losses.length; epoch++) {
    const loss = losses[epoch - 1];
    waited++;
    if (loss < best) {
      best = loss;
      waited = 0;
    }
    if (waited >= patience) return epoch;
  }
  return losses.length;
}`,
  hints: [
    {
      ko: '두 가지를 적어 두며 가요. 지금까지 가장 낮은 손실과, 나아지지 않고 지나간 에포크의 수예요.',
      en: 'Keep two things on the way: the lowest loss so far, and how many epochs have passed without a better one.',
    },
    {
      ko: '나아지면 `best`를 바꾸고 `waited`를 0으로 돌려요. `waited`가 `patience`에 이르면 그 에포크를 돌려줘요.',
      en: 'When a loss is better, change `best` and set `waited` back to 0; when `waited` comes to `patience`, return that epoch.',
    },
  ],
});
