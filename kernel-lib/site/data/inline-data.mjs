// @ts-check
import { readFileSync } from 'node:fs';
import { lessonSets } from './lesson-sets.mjs';
import { setFiles } from './set-files.mjs';

// Asked by page_preprocessor.py: the sets of a lesson's code that fit into a page of one file, the smallest first.
const { code, room } = JSON.parse(readFileSync(0, 'utf8'));
const sets = await Promise.all(lessonSets(code).map(async (set) => ({ set, files: await setFiles(set) })));
const sized = sets.map((each) => ({ ...each, length: JSON.stringify(each.files).length }));
let left = room;
const fits = sized
  .sort((one, other) => one.length - other.length)
  .map(({ set, files, length }) => {
    left -= length;
    return left >= 0 ? { set, files } : { set };
  });
process.stdout.write(JSON.stringify(fits));
