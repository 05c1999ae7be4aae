export * from './browser.ts';
export type { CifarArchive, CifarArchiveOptions } from './data/cifar/cifar-archive.ts';
export { readCifarArchive } from './data/cifar/read-cifar-archive.ts';
export { cacheFolder } from './data/download/cache-folder.ts';
export { download } from './data/download/download.ts';
export type { DownloadOptions, DownloadProgress } from './data/download/download-options.ts';
export { isDownloaded } from './data/download/downloaded-set.ts';
export { type RemoteFile, type RemoteSet, type RemoteSetName, remoteSets } from './data/download/remote-sets.ts';
export { removeSet } from './data/download/remove-set.ts';
export { type SetState, setState } from './data/download/set-state.ts';
export { readIdxFile } from './data/idx/read-idx-file.ts';
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
export { type Vintage, wine } from './data/sets/wine.ts';
export {
  type ColumnType,
  type ColumnTypes,
  type ReadTableOptions,
  type Row,
  readTable,
} from './data/table/read-table.ts';
export type { Bundle } from './notebook/bundle.ts';
export { classChart } from './notebook/class-chart.ts';
export { display } from './notebook/display.ts';
export { type PictureNumbersOptions, pictureNumbers } from './notebook/picture-numbers.ts';
export { type Progress, type ProgressOptions, progress, type TrainingStatus } from './notebook/progress.ts';
export { type SampleGridOptions, sampleGrid } from './notebook/sample-grid.ts';
export { watchedFit } from './notebook/watched-fit.ts';
