import type { Text } from '../../text/language.ts';

type Name =
  | 'run'
  | 'stop'
  | 'edit'
  | 'edited'
  | 'close'
  | 'more'
  | 'above'
  | 'original'
  | 'undo'
  | 'allOriginal'
  | 'preparing'
  | 'waiting'
  | 'running'
  | 'stopping'
  | 'stopped'
  | 'ended'
  | 'again'
  | 'notRun'
  | 'changed'
  | 'unkept'
  | 'oneThread'
  | 'output'
  | 'error'
  | 'picture'
  | 'inWords'
  | 'keys';

/** What the page says of cells that run in it. */
export const words: Readonly<Record<Name, Text>> = {
  run: { ko: '실행', en: 'Run' },
  stop: { ko: '멈추기', en: 'Stop' },
  edit: { ko: '고치기', en: 'Edit' },
  edited: { ko: '고친 셀', en: 'Changed' },
  close: { ko: '다 고쳤어요', en: 'Done' },
  more: { ko: '더', en: 'More' },
  above: { ko: '위의 셀 모두 실행', en: 'Run all above' },
  original: { ko: '처음대로', en: 'As it was' },
  undo: { ko: '되돌리기', en: 'Undo' },
  allOriginal: { ko: '고친 셀 모두 처음대로', en: 'All cells as they were' },
  preparing: { ko: '준비하고 있어요…', en: 'Getting ready…' },
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
  changed: {
    ko: '고친 뒤로 아직 실행하지 않았어요.',
    en: 'Not run since it was changed.',
  },
  unkept: {
    ko: '이 브라우저에는 고친 것을 남겨 둘 수 없어서, 페이지를 닫으면 사라져요.',
    en: 'This browser keeps nothing, so changes are lost when the page is closed.',
  },
  oneThread: {
    ko: '이 주소에서는 계산을 스레드 하나로 해서, 학습이 더 오래 걸려요.',
    en: 'At this address one thread does the work, so training takes longer.',
  },
  output: { ko: '출력', en: 'Output' },
  error: { ko: '오류', en: 'Error' },
  picture: { ko: '그림', en: 'Picture' },
  inWords: { ko: '그림을 글로 읽기', en: 'The picture in words' },
  keys: {
    ko: 'Shift+Enter로 실행해요. Tab은 들여 쓰지 않고 다음으로 가요.',
    en: 'Shift+Enter runs it. Tab goes on to what follows.',
  },
};
