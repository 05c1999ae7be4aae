import { h, type JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { say } from '../../text/language.ts';
import { isAnswer, written } from '../../touch/walk.ts';
import { walkOf } from '../../touch/walk-of.ts';
import { Press } from '../elements/press.ts';
import { FigureView } from './figure-view.ts';
import { StartOver } from './start-over.ts';
import type { TouchProps } from './touch-props.ts';

const words = {
  value: { ko: '내 답', en: 'Your answer' },
  check: { ko: '확인', en: 'Check' },
  giveUp: { ko: '답 보기', en: 'Show me' },
  back: { ko: '← 이전', en: '← Back' },
  forward: { ko: '다음 →', en: 'Next →' },
  right: { ko: '✓ 맞았어요.', en: '✓ Right.' },
  wrong: { ko: '✗ 아직 아니에요. 위의 식을 다시 계산해 보세요.', en: '✗ Not yet. Work the line above out again.' },
  covered: { ko: '먼저 답하거나 답을 보면 다음으로 갈 수 있어요.', en: 'Answer, or have it shown, to go on.' },
} as const;

/** A calculation walked through a value at a time, each covered until it is typed or given up. */
export function StepThrough({ options, speak }: TouchProps): JSX.Element {
  speak();
  const walk = useMemo(() => walkOf(options), []);
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState(0);
  const [typed, setTyped] = useState('');
  const [verdict, setVerdict] = useState<keyof typeof words | undefined>();
  const step = useMemo(() => walk.step(at), [at]);
  const shown = at < seen;
  const figures = useMemo(() => step.figures(shown), [step, shown]);
  const go = (to: number) => {
    if (to < 0 || to >= walk.count || to > seen) return;
    setAt(to);
    setTyped('');
    setVerdict(undefined);
  };
  const uncover = (how: keyof typeof words | undefined) => {
    setSeen(Math.max(seen, at + 1));
    setVerdict(how);
  };
  const check = (event: Event) => {
    event.preventDefault();
    if (shown) go(at + 1);
    else if (isAnswer(typed, step.answer)) uncover('right');
    else setVerdict('wrong');
  };
  const keys = (event: KeyboardEvent) => {
    const inText = event.composedPath()[0] instanceof HTMLInputElement && typed !== '' && !shown;
    if (inText || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(at + by);
  };
  const restart = () => {
    setSeen(0);
    setAt(0);
    setTyped('');
    setVerdict(undefined);
  };
  const last = shown && at + 1 === walk.count;
  const place = `${at + 1} / ${walk.count}`;
  return h(
    'section',
    { 'aria-label': say(walk.title), onKeyDown: keys },
    h('h4', null, say(walk.title), ' ', h('small', null, place)),
    h('div', { class: 'figures' }, ...figures.map((figure, i) => h(FigureView, { key: i, figure }))),
    h(
      'p',
      { class: 'sum' },
      `${step.lines.join('\n')} = ${shown ? written(step.answer) : '?'}${shown && step.reason ? `\n${step.reason}` : ''}`,
    ),
    h(
      'form',
      { class: 'row', onSubmit: check },
      h(
        'label',
        { class: 'row' },
        h('span', null, say(step.question)),
        h('input', {
          type: 'text',
          inputMode: 'decimal',
          autocomplete: 'off',
          size: 7,
          'aria-label': say(words.value),
          value: shown ? written(step.answer) : typed,
          readOnly: shown,
          onInput: (event: Event) => setTyped((event.target as HTMLInputElement).value),
        }),
      ),
      h(
        'button',
        { type: 'submit', class: 'main', 'aria-disabled': last || undefined },
        say(shown ? words.forward : words.check),
      ),
      h(Press, { text: say(words.giveUp), off: shown, press: () => uncover(undefined) }),
    ),
    h(
      'p',
      { class: 'verdict', role: 'status' },
      verdict ? say(words[verdict]) : shown ? `= ${written(step.answer)}` : say(words.covered),
    ),
    h(
      'p',
      { class: 'row' },
      h(Press, { text: say(words.back), off: at === 0, press: () => go(at - 1) }),
      h(StartOver, { press: restart }),
    ),
  );
}
