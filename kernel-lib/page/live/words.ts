import type { Text } from '../../text/language.ts';
import { unready } from '../../text/shared-words.mjs';

/** What the page says of cells that run in it, beside the words that it shares. */
export const words = {
  stop: { ko: '멈추기', en: 'Stop' },
  edited: { ko: '고친 셀', en: 'Changed' },
  close: { ko: '다 고쳤어요', en: 'Done' },
  more: { ko: '더', en: 'More' },
  above: { ko: '위의 셀 모두 실행', en: 'Run all above' },
  original: { ko: '처음대로', en: 'As it was' },
  allOriginal: { ko: '고친 셀 모두 처음대로', en: 'All cells as they were' },
  waiting: { ko: '차례를 기다려요…', en: 'Waiting for its turn…' },
  running: { ko: '실행하고 있어요…', en: 'Running…' },
  stopping: {
    ko: '멈추라고 했어요… 그래도 멈추지 않으면 한 번 더 눌러 주세요. 그러면 변수가 모두 사라져요.',
    en: 'Asked to stop… If it does not, press once more: then all variables are gone.',
  },
  stopped: { ko: '멈췄어요.', en: 'Stopped.' },
  ended: {
    ko: '멈추지 않아서 프로그램을 끝냈어요. 변수가 모두 사라졌어요.',
    en: 'It did not stop, so its program was ended. All variables are gone.',
  },
  again: { ko: '위의 셀을 다시 실행하기', en: 'Run the cells above again' },
  notRun: { ko: '위의 셀이 끝나지 못해서 실행하지 않았어요', en: 'Not run, for a cell above did not end well' },
  host: {
    ko: '주피터랩에서만 실행되는 위의 셀이 있어야 해요. 이 셀도 주피터랩에서 실행하세요:',
    en: 'It needs a cell above that runs in JupyterLab alone, so run this one there, too:',
  },
  changed: { ko: '고친 뒤로 아직 실행하지 않았어요.', en: 'Not run since it was changed.' },
  unkept: {
    ko: '이 브라우저에는 고친 것을 남겨 둘 수 없어서, 페이지를 닫으면 사라져요.',
    en: 'This browser keeps nothing, so changes are lost when the page is closed.',
  },
  oneThread: {
    ko: '이 주소에서는 계산을 스레드 하나로 해서, 학습이 더 오래 걸려요.',
    en: 'At this address one thread does the work, so training takes longer.',
  },
  keys: {
    ko: 'Shift+Enter로 실행해요. Tab은 들여 쓰지 않고 다음으로 가요.',
    en: 'Shift+Enter runs it. Tab goes on to what follows.',
  },
  before: (place: number, count: number): Text => ({
    ko: `위의 셀을 먼저 실행해요 (${place}/${count})…`,
    en: `Running cells above first (${place} of ${count})…`,
  }),
  ranBefore: (count: number): Text => ({
    ko: `위의 셀 ${count}개를 실행했어요.`,
    en: `Cells above that ran: ${count}.`,
  }),
  ran: (count: number, before: number): Text => ({
    ko: `[${count}] 방금 실행했어요.${before > 0 ? ` 위의 셀 ${before}개를 먼저 실행했어요.` : ''}`,
    en: `[${count}] Run just now.${before > 0 ? ` ${before === 1 ? 'One cell' : `${before} cells`} above ran first.` : ''}`,
  }),
  refused: (why: string): Text => ({ ko: `${unready.ko} ${why}`, en: `${unready.en} ${why}` }),
  earlier: (count: number): Text => ({
    ko: `이 수업의 이전 판에서 고친 셀이 ${count}개 남아 있어요. 코드가 바뀌어서 여기에는 쓰지 않아요.`,
    en: `Cells changed in an earlier version of this lesson: ${count}. The code is another now, so they are not used here.`,
  }),
} as const;
