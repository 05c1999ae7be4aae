import { setLanguage } from '../../text/language.ts';
import type { Boot } from './boot.ts';
import { PageLesson } from './page-lesson.ts';

const page = globalThis as unknown as { cnnLessonsLive: Boot & { begin?: () => PageLesson } };

/** Called once by the script that loads this one. */
page.cnnLessonsLive.begin = () => {
  setLanguage(document.documentElement.lang === 'en' ? 'en' : 'ko');
  return new PageLesson(page.cnnLessonsLive);
};
