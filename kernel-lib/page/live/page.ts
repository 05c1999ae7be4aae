import type { Boot } from './boot.ts';
import { PageLesson } from './page-lesson.ts';

const page = globalThis as unknown as { cnnLessonsLive: Boot & { begin?: () => PageLesson } };

/** Called once by the script that loads this one. */
page.cnnLessonsLive.begin = () => new PageLesson(page.cnnLessonsLive);
