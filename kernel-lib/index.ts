export * from './browser.ts';
export { cacheFolder } from './data/download/cache-folder.ts';
export { download } from './data/download/download.ts';
export type { DownloadOptions, DownloadProgress } from './data/download/download-options.ts';
export { isDownloaded } from './data/download/downloaded-set.ts';
export { type RemoteFile, type RemoteSet, type RemoteSetName, remoteSets } from './data/download/remote-sets.ts';
export { removeSet } from './data/download/remove-set.ts';
export { type SetState, type SetStateOptions, setState } from './data/download/set-state.ts';
export type { CifarArchive, CifarArchiveOptions } from './data/formats/cifar-archive.ts';
export {
  type FolderClass,
  type FolderPicture,
  type ImageFolder,
  type ImageFolderOptions,
  imageFolder,
  type RefusedPicture,
} from './data/pictures/image-folder.ts';
export { catsAndDogs } from './data/sets/cats-and-dogs.ts';
export { cifarPictures } from './data/sets/cifar-pictures.ts';
export { datasetsFolder } from './data/sets/datasets-folder.ts';
export { readCifarArchive } from './data/sets/read-cifar-archive.ts';
export { readIdxFile } from './data/sets/read-idx-file.ts';
export {
  type ColumnType,
  type ColumnTypes,
  type ReadTableOptions,
  type Row,
  readTable,
} from './data/sets/read-table.ts';
export { type Vintage, wine } from './data/sets/wine.ts';
export { answer } from './notebook/answer.ts';
export { ask } from './notebook/ask.ts';
export type { Bundle } from './notebook/bundle.ts';
export { check } from './notebook/check.ts';
export { classChart } from './notebook/class-chart.ts';
export { display } from './notebook/display.ts';
export { hint } from './notebook/hint.ts';
export { type PictureNumbersOptions, pictureNumbers } from './notebook/picture-numbers.ts';
export { type Progress, type ProgressOptions, progress, type TrainingStatus } from './notebook/progress.ts';
export { type SampleGridOptions, sampleGrid } from './notebook/sample-grid.ts';
export { student } from './notebook/student.ts';
export { type DrawTouchOptions, type FilterTouchOptions, type Touchables, touch } from './notebook/touch.ts';
export { watchedFit } from './notebook/watched-fit.ts';
export type { NetworkTouchOptions, PlannedLayer, PlannedName } from './touch/network-plan.ts';
export type { Pair, SizeTouchOptions } from './touch/size-setting.ts';
export type { StepsTouchOptions, WalkName } from './touch/steps-options.ts';
export type { TrainingTouchOptions } from './touch/training-run.ts';
