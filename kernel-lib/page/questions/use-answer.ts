import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Exercise, Posed, Verdict } from '../../exercises/exercise.ts';
import { learnerSeed } from '../../exercises/learner-seed.ts';
import { sourceKept } from '../kept/kept-sources.ts';
import { answerIn } from './answer-in.ts';
import { answeredSource } from './answered-source.ts';
import type { QuestionCell } from './question-cell.ts';
import type { QuestionsPage } from './questions-page.ts';
import { type Written, writtenValue } from './written-value.ts';

/** What is answered in the code of a cell, and how it is judged. */
export interface Answer {
  readonly student: string;
  readonly posed: Posed;
  /** As code: empty where nothing is answered, nothing where the reader has written more than an answer. */
  readonly code: string | undefined;
  readonly value: Written | undefined;
  readonly verdict: Verdict | undefined;
  /** Whether the cell is the lesson's, with at most an answer in its place. */
  readonly isPlain: boolean;
  /** Writes it into the cell. */
  write(code: string): void;
  /** The code of the cell as the reader has changed it; with `undefined`, as the lesson has it. */
  readonly kept: string | undefined;
  keep(source: string | undefined): void;
}

/** The answer in a cell, which follows what becomes of the code, wherever it is changed. */
export function useAnswer(page: QuestionsPage, { id, original }: QuestionCell, exercise: Exercise): Answer {
  const [, draw] = useState({});
  useEffect(() => {
    const heard = () => draw({});
    for (const event of [sourceKept, 'storage']) addEventListener(event, heard);
    return () => {
      for (const event of [sourceKept, 'storage']) removeEventListener(event, heard);
    };
  }, []);
  const student = page.student();
  const posed = useMemo(() => exercise.pose(learnerSeed(student, exercise.id)), [student]);
  const kept = page.kept.get(id);
  const source = kept ?? original;
  const code = answerIn(source, original, exercise.id);
  const value = code ? writtenValue(code) : undefined;
  const verdict = useMemo(() => (value === undefined ? undefined : posed.judge(value)), [code, posed]);
  const keep = (next: string | undefined) => {
    page.kept.set(id, next === original ? undefined : next);
  };
  const write = (answer: string) => {
    const answered = answeredSource(source, original, exercise.id, answer);
    if (answered !== undefined) keep(answered);
  };
  const isPlain =
    kept === undefined || (code !== undefined && answeredSource(original, original, exercise.id, code) === kept);
  return { student, posed, code, value, verdict, isPlain, write, kept, keep };
}
