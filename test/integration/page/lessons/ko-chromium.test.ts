import { pageLessons } from './page-lessons.ts';

// A file for each language and browser: they run at once.
pageLessons('ko', 'Chromium');
