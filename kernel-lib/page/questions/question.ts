import { h, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Exercise, Kind, Verdict } from '../../exercises/exercise.ts';
import { say } from '../../text/language.ts';
import { Press } from '../elements/press.ts';
import { answerCode } from './answer-code.ts';
import { Help } from './help.ts';
import { LineOrder } from './line-order.ts';
import { Options } from './options.ts';
import type { QuestionCell } from './question-cell.ts';
import type { QuestionsPage } from './questions-page.ts';
import { sentence } from './sentence.ts';
import { TypedAnswer } from './typed-answer.ts';
import { type Answer, useAnswer } from './use-answer.ts';
import { useRunVerdict } from './use-run-verdict.ts';
import { writeOnPaper } from './write-on-paper.ts';

const words = {
  check: { ko: '확인', en: 'Check' },
  again: { ko: '다시 고르기', en: 'Choose again' },
  empty: { ko: '답을 먼저 적어 주세요.', en: 'Write your answer first.' },
  before: { ko: '코드에는 아직 전의 답이 있어요:', en: 'The code still has your earlier answer:' },
  own: {
    ko: '이 셀의 코드를 직접 고쳤어요. ▶을 눌러 확인하거나, 여기에 답을 새로 적어 주세요.',
    en: 'You have changed the code of this cell yourself: press ▶ to check it, or write a new answer here.',
  },
  written: {
    ko: '위의 코드에서 두 `// ✎` 줄 사이를 채우고 ▶을 눌러 주세요.',
    en: 'Fill in what stands between the two `// ✎` lines of the code above, then press ▶.',
  },
  solved: { ko: '이 문제를 풀었어요.', en: 'You have solved this exercise.' },
  unsolved: { ko: '아직이에요. 까닭은 아래 출력에 있어요.', en: 'Not yet; the output below says why.' },
} as const;

const isTyped = (kind: Kind) => kind === 'number' || kind === 'shape' || kind === 'tensor';
const isWritten = (kind: Kind) => kind === 'function' || kind === 'layer' || kind === 'model';

export interface QuestionProps {
  readonly page: QuestionsPage;
  readonly cell: QuestionCell;
  readonly exercise: Exercise;
}

/** The question of a cell, where it is answered, what came of it, and help. */
export function Question({ page, cell, exercise }: QuestionProps): JSX.Element {
  const answer = useAnswer(page, cell, exercise);
  const ran = useRunVerdict(exercise.id);
  const { posed, value, verdict } = answer;
  const { kind } = exercise;
  const [draft, setDraft] = useState<string>();
  const [order, setOrder] = useState<readonly number[]>();
  const [refused, refuse] = useState<Verdict>();
  const [isChoosing, chooseAgain] = useState(false);
  const id = `question-${cell.id}`;
  const isFormed = isTyped(kind) || kind === 'order';
  const isRight = verdict?.right || ran?.right || false;
  useEffect(() => {
    if (isRight && cell.call === 'check' && cell.goal !== undefined)
      dispatchEvent(new CustomEvent('goal-met', { detail: cell.goal }));
  }, [isRight]);
  // What a run shows of such a cell stands in the form already.
  useEffect(() => {
    cell.section.classList.toggle('says-in-form', !isWritten(kind) && answer.isPlain);
  }, [answer.isPlain]);
  useEffect(() => writeOnPaper(cell.section, paper(exercise, answer)), [answer.code, answer.student]);

  const forget = () => {
    setDraft(undefined);
    setOrder(undefined);
    refuse(undefined);
    chooseAgain(false);
  };
  const give = (code: string) => {
    forget();
    answer.write(code);
  };
  const text = draft ?? answer.code ?? '';
  const lines = posed.lines ?? [];
  const shown = order ?? orderOf(value, lines.length);
  const submit = (event: Event) => {
    event.preventDefault();
    if (kind === 'order') return give(`[${shown.join(', ')}]`);
    const code = answerCode(kind, text);
    if (code !== undefined) return give(code);
    const asked = text.trim() === '';
    refuse(asked ? { right: false, asked, sentence: words.empty } : posed.judge(text));
  };
  const choices = (options: OptionList, lock: boolean) =>
    h(Options, {
      ...{ labelledBy: `${id}-asks`, options, right: isChoosing ? undefined : verdict?.right },
      ...{ chosen: typeof value === 'number' ? value : undefined, off: lock && verdict !== undefined && !isChoosing },
      ...(kind === 'bug' && { kind: 'code' as const }),
      choose: (number) => give(String(number)),
    });
  const said = refused ?? (isChoosing || draft !== undefined || order ? undefined : verdict) ?? runVerdict(ran);
  return h(
    'div',
    { class: 'question-in', 'data-exercise': exercise.id },
    h('p', { class: 'asks', id: `${id}-asks` }, h('b', { 'aria-hidden': 'true' }, '✎ '), ...sentence(posed.question)),
    answer.code === undefined && !isWritten(kind) && h('p', { class: 'soft' }, say(words.own)),
    kind === 'choice' && choices((posed.options ?? []).map(sentence), true),
    kind === 'bug' && choices(lines, false),
    isWritten(kind) && h('p', { class: 'soft' }, ...sentence(words.written)),
    isFormed &&
      h(
        'form',
        { onSubmit: submit, id: `${id}-form` },
        kind === 'order'
          ? h(LineOrder, { labelledBy: `${id}-asks`, lines, order: shown, put: setOrder })
          : h(TypedAnswer, { exercise, id, text, put: setDraft }),
      ),
    h(
      'div',
      { class: 'verdict', role: 'status' },
      said && h(Said, said),
      refused && answer.code && h('p', { class: 'soft' }, say(words.before), ' ', h('code', null, answer.code)),
    ),
    h(
      Help,
      { answer, isTried: verdict !== undefined || ran !== undefined, startOver: forget },
      isFormed && h('button', { type: 'submit', form: `${id}-form`, class: 'main' }, say(words.check)),
      kind === 'choice' &&
        verdict &&
        !isChoosing &&
        h(Press, { text: say(words.again), press: () => chooseAgain(true) }),
    ),
  );
}

type OptionList = readonly (string | ReturnType<typeof sentence>)[];

/** What came of an answer: a sign and the reason. */
function Said({ right, asked, sentence: text }: Verdict): JSX.Element {
  const [sign, kind] = asked ? ['✎', 'asked'] : right ? ['✓', 'right'] : ['✗', 'wrong'];
  return h('p', { class: `note ${kind}` }, h('b', null, sign), ' ', ...sentence(text));
}

/** Of what is typed in the editor the output says why; here stands only what came of it. */
function runVerdict(ran: { readonly right: boolean } | undefined): Verdict | undefined {
  return ran && { right: ran.right, sentence: ran.right ? words.solved : words.unsolved };
}

/** The order that is answered; as the lines are shown where there is none. */
function orderOf(value: unknown, count: number): readonly number[] {
  const straight = Array.from({ length: count }, (_, i) => i + 1);
  const isOrder = Array.isArray(value) && value.length === count && straight.every((line) => value.includes(line));
  return isOrder ? value : straight;
}

/** What stands on the line to write on. */
function paper({ kind }: Exercise, { posed, code, value }: Answer): string {
  if (!code) return '';
  const option = kind === 'choice' && typeof value === 'number' ? posed.options?.[value - 1] : undefined;
  return option ? `${code}. ${say(option).replaceAll('`', '')}` : code;
}
