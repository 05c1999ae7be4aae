// What cells import from the front door, but for what only Node can do.
export * from '../../browser.ts';
export { imageFolder } from '../../data/pictures/image-folder.ts';
export { catsAndDogs } from '../../data/sets/cats-and-dogs.ts';
export { cifarPictures } from '../../data/sets/cifar-pictures.ts';
export { readTable } from '../../data/sets/read-table.ts';
export { wine } from '../../data/sets/wine.ts';
export { answer } from '../../notebook/answer.ts';
export { ask } from '../../notebook/ask.ts';
export { check } from '../../notebook/check.ts';
export { classChart } from '../../notebook/class-chart.ts';
export { display } from '../../notebook/display.ts';
export { hint } from '../../notebook/hint.ts';
export { pictureNumbers } from '../../notebook/picture-numbers.ts';
export { progress } from '../../notebook/progress.ts';
export { sampleGrid } from '../../notebook/sample-grid.ts';
export { student } from '../../notebook/student.ts';
export { touch } from '../../notebook/touch.ts';
export { watchedFit } from '../../notebook/watched-fit.ts';
