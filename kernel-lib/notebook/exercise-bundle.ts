import type { Exercise, Kind, Posed, Verdict } from '../exercises/exercise.ts';
import { colours, css } from '../figures/colours.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { say, type Text } from '../text/language.ts';
import type { Bundle } from './bundle.ts';

/** The type under which a program finds what was found; no words of the learner's are in it. */
const verdictType = 'application/vnd.kernel-lib.exercise+json';

/** What came of an answer: the reason, or the question where nothing was given; and the same as data. */
export function exerciseBundle(exercise: Exercise, posed: Posed, verdict: Verdict): Bundle {
  const { id, version, kind } = exercise;
  const { sentence: _, ...found } = verdict;
  const shown = verdict.asked ? questionBundle(exercise, posed) : verdictBundle(verdict);
  return { ...shown, [verdictType]: { id, version, kind, ...found } };
}

function questionBundle({ id, kind, form }: Exercise, { question, options, lines }: Posed): Bundle {
  const numbered = options?.map(say) ?? lines?.map((line) => `\`${line}\``) ?? [];
  return bundle('line', '✎', [
    say(question),
    ...numbered.map((each, i) => `${i + 1}. ${each}`),
    say(way(id, kind, form)),
  ]);
}

function verdictBundle({ right, sentence }: Verdict): Bundle {
  return bundle(right ? 'right' : 'wrong', right ? '✓' : '✗', [say(sentence)]);
}

/** A sentence to read: a hint, a worked answer. */
export function noteBundle(heading: Text, sentence: Text): Bundle {
  return bundle('line', say(heading), [say(sentence)]);
}

function bundle(colour: keyof typeof colours, mark: string, paragraphs: readonly string[]): Bundle {
  const style = `border-left:4px solid ${css(colours[colour])};padding:0.2em 0.8em;max-width:44em`;
  const html = paragraphs.map(
    (text, i) =>
      `<p style="white-space:pre-wrap;margin:0.4em 0">${i === 0 ? `<b>${escapeMarkup(mark)}</b> ` : ''}${marked(text)}</p>`,
  );
  return {
    'text/html': `<div style="${style}">${html.join('')}</div>`,
    'text/plain': [`${mark} ${paragraphs[0]}`, ...paragraphs.slice(1)].join('\n'),
  };
}

/** Escaped, and what stands between backticks as code. */
function marked(text: string): string {
  return escapeMarkup(text).replace(/`([^`]+)`/g, '<code style="white-space:pre-wrap">$1</code>');
}

function way(id: string, kind: Kind, form?: Text): Text {
  if (kind === 'choice') return { ko: `고르는 법: \`ask('${id}', 번호)\``, en: `To choose: \`ask('${id}', number)\`` };
  if (kind === 'function') return completed;
  const { ko, en } = form ? { ko: `\`${form.ko}\`처럼`, en: `something like \`${form.en}\`` } : typed[kind];
  return {
    ko: `답하는 법: 두 \`// ✎\` 줄 사이에서 등호(\`=\`) 뒤에 ${ko} 적고 다시 실행해요.`,
    en: `To answer: between the two \`// ✎\` lines, write ${en} behind the equals sign (\`=\`) and run it again.`,
  };
}

const completed: Text = {
  ko: '답하는 법: 두 `// ✎` 줄 사이의 함수를 완성하고 다시 실행해요.',
  en: 'To answer: complete the function between the two `// ✎` lines and run it again.',
};

/** What is written into a blank. */
const typed: Readonly<Record<Exclude<Kind, 'choice' | 'function'>, Text>> = {
  number: { ko: '수를', en: 'a number' },
  shape: { ko: '`[세로, 가로, 채널]`처럼', en: 'something like `[height, width, channels]`' },
  tensor: { ko: '`[[수, 수], [수, 수]]`처럼', en: 'something like `[[number, number], [number, number]]`' },
  order: { ko: '`[줄 번호, 줄 번호, …]`처럼', en: 'something like `[line, line, …]`' },
  layer: { ko: '층을', en: 'a layer' },
  model: { ko: '층이나 모델을', en: 'a layer or a model' },
  bug: { ko: '줄 번호를', en: 'the number of a line' },
};
