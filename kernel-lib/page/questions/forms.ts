import { h, render } from 'preact';
import { exerciseNamed } from '../../exercises/exercise-named.ts';
import { setLanguage } from '../../text/language.ts';
import { element } from '../elements/element.ts';
import { Question } from './question.ts';
import type { QuestionsPage } from './questions-page.ts';

const page = globalThis as { cnnLessonsForms?: (page: QuestionsPage) => void };

/** Puts a form into every cell that asks. */
page.cnnLessonsForms = (page) => {
  setLanguage(page.language);
  for (const cell of page.questions) {
    const host = element('div', { className: 'question' });
    const outputs = cell.section.querySelector('.outputs');
    if (!outputs) continue;
    // They say the question, which stands in the form; on paper they say it.
    for (const stored of outputs.children) stored.classList.add('in-form');
    outputs.before(host);
    render(h(Question, { page, cell, exercise: exerciseNamed('questions', cell.exercise) }), host);
  }
};
