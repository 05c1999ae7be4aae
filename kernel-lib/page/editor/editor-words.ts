import { undo } from '../../text/shared-words.mjs';

const own = {
  keys: {
    ko: 'Shift+Enter를 누르면 셀을 실행해요. Ctrl+Space는 이어 쓸 이름을, Ctrl+I는 이름의 설명을 보여 줘요. F8은 다음 오류로 가요. Tab은 들여 써요. 편집기에서 나가려면 Escape를 누른 다음 Tab을 누르세요.',
    en: 'Shift+Enter runs the cell. Ctrl+Space shows names that fit, Ctrl+I explains a name, F8 goes to the next error. Tab indents. To leave the editor, press Escape, then Tab.',
  },
  completions: { ko: '이어 쓸 이름', en: 'Names that fit' },
  explanation: { ko: '설명', en: 'Explanation' },
  unexplained: { ko: '여기에는 설명할 이름이 없어요.', en: 'There is no name to explain here.' },
  problems: { ko: '오류', en: 'Errors' },
  chooseName: { ko: '이름 고르기', en: 'Choose a name' },
  explain: { ko: '설명', en: 'Explain' },
  deleted: { ko: '고른 글을 지웠어요', en: 'Selection deleted' },
  nextProblem: { ko: '오류 보기', en: 'Show errors' },
  putBack: { ko: '지운 줄 되돌리기', en: 'Put the line back' },
  undone: { ko: '되돌렸어요.', en: 'Undone.' },
};

/** What the editor says. */
export const words: typeof own & { readonly undo: typeof undo } = { ...own, undo };
