import { pageLessons } from './page-lessons.ts';

// A file for each language: they run at once.
pageLessons('ko');
