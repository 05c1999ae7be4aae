import { h, render } from 'preact';
import type { Exercise } from '../../exercises/exercise.ts';
import { element } from '../elements/element.ts';
import { Question } from './question.ts';
import type { QuestionsPage } from './questions-page.ts';

/** Puts a form into every cell that asks one of the exercises. */
export function showForms(page: QuestionsPage, exercises: readonly Exercise[]): void {
  for (const cell of page.questions) {
    const exercise = exercises.find(({ id }) => id === cell.exercise);
    const outputs = cell.section.querySelector('.outputs');
    if (!exercise || !outputs) continue;
    const host = element('div', { className: 'question' });
    // They say the question, which stands in the form; on paper they say it.
    for (const stored of outputs.children) stored.classList.add('in-form');
    outputs.before(host);
    render(h(Question, { page, cell, exercise }), host);
  }
}
