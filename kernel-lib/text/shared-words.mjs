// @ts-check

// Words that a lesson's page says in more than one place: as it is exported, and as it runs.
export const answer = { ko: '답', en: 'Answer' };
export const copied = { ko: '복사했어요', en: 'Copied' };
export const copy = { ko: '복사', en: 'Copy' };
export const down = { ko: '아래로', en: 'down' };
export const edit = { ko: '고치기', en: 'Edit' };
export const error = { ko: '오류', en: 'Error' };
export const inWords = { ko: '그림을 글로 읽기', en: 'The picture in words' };
export const output = { ko: '출력', en: 'Output' };
export const picture = { ko: '그림', en: 'Picture' };
export const preparing = { ko: '준비하고 있어요…', en: 'Getting ready…' };
export const run = { ko: '실행', en: 'Run' };
export const script = {
  ko: '여기에 있던 스크립트는 실행하지 않아요.',
  en: 'There was a script here; this page does not run it.',
};
export const undo = { ko: '되돌리기', en: 'Undo' };
export const unready = { ko: '이 브라우저에서는 셀을 실행할 수 없어요:', en: 'Cells cannot run in this browser:' };
export const up = { ko: '위로', en: 'up' };
