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

function questionBundle({ id, kind }: Exercise, { question, options, lines }: Posed): Bundle {
  const numbered = options?.map(say) ?? lines?.map((line) => `\`${line}\``) ?? [];
  return bundle('line', '✎', [say(question), ...numbered.map((each, i) => `${i + 1}. ${each}`), say(ways[kind](id))]);
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

const given =
  (ko: string, en: string) =>
  (id: string): Text => ({
    ko: `답하는 법: \`check('${id}', ${ko})\``,
    en: `To answer: \`check('${id}', ${en})\``,
  });

const ways: Readonly<Record<Kind, (id: string) => Text>> = {
  choice: (id) => ({ ko: `고르는 법: \`ask('${id}', 번호)\``, en: `To choose: \`ask('${id}', number)\`` }),
  number: given('수', 'number'),
  shape: given('[세로, 가로, 채널]', '[height, width, channels]'),
  tensor: given('[[수, 수], [수, 수]]', '[[number, number], [number, number]]'),
  order: given('[줄 번호, 줄 번호, …]', '[line, line, …]'),
  function: given('함수 이름', 'name of the function'),
  layer: given('층', 'layer'),
  model: given('모델', 'model'),
  bug: given('줄 번호', 'number of the line'),
};
