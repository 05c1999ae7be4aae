import { currentCell } from './cell.mjs';
import { learnersLanguage } from './cells.mjs';

const nobody = {
  ko: '여기서는 물음에 답할 사람이 없어요. 값을 코드에 쓰거나 JupyterLab에서 셀을 실행하세요.',
  en: 'nobody can answer here: write the value into the code, or run the cell in JupyterLab.',
};
const late = {
  ko: '셀이 실행되는 동안에만 물을 수 있어요.',
  en: 'a question can be asked only while its cell runs.',
};
const ended = (code) => ({
  ko: `답이 오기 전에 셀이 끝났어요. ${code}처럼 앞에 await를 붙이세요.`,
  en: `the cell ended before it was answered: write await before it, as in ${code}.`,
});

/** Asks who runs the cell, as `check/declarations/input.d.ts` tells cells. */
export async function input(question = '', { password = false } = {}) {
  const cell = currentCell();
  if (cell?.isOver || cell?.answered) throw refusal(late);
  if (!cell?.ask) throw refusal(nobody);
  try {
    return await cell.ask({ prompt: String(question), password: password === true });
  } catch ({ code }) {
    throw refusal(code === 'EHOSTUNREACH' ? nobody : ended(`await input(${JSON.stringify(question)})`));
  }
}

function refusal(text) {
  return new Error(`input: ${text[learnersLanguage()]}`);
}
