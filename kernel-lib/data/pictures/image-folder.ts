import { atOnce, decodePicture, sourceAt } from '#pictures';
import type { Examples } from '../../examples.ts';
import { size as count, tensor } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { refuseOtherForm } from '../formats/refuse-other-form.ts';
import { type BatchOptions, batchRows } from '../prepare/batches.ts';
import { scale } from '../prepare/scale.ts';
import { type SplitOptions, splitRows } from '../prepare/split-rows.ts';
import { reason, refusal } from '../refusal.ts';
import { type ClassFolders, classFolders } from './class-folders.ts';
import { inParallel } from './in-parallel.ts';
import { looksLikePicture } from './looks-like-picture.ts';
import { type PictureForm, resizes } from './picture-form.ts';
import type { PictureSource, SourceFile } from './picture-source.ts';

export interface ImageFolderOptions {
  /** Height and width in pixels that every picture gets. */
  readonly size: readonly [height: number, width: number];
  /** 1 for grey, 3 for colour; 3 by default. */
  readonly channels?: 1 | 3;
  /** `'crop'`, the default, cuts off what is too long, `'fit'` shows all of it on white, `'stretch'` stretches it. */
  readonly resize?: PictureForm['resize'];
  /** The folder in it to look in, such as `'photos/train'`, where it is divided into parts that are read one by one; by default all of it. */
  readonly folder?: string;
  /** Stops at the first file that cannot be used; by default such files are passed over and listed. */
  readonly strict?: boolean;
  /** Refuses a picture of more pixels than this; 100 million by default. */
  readonly maxPixels?: number;
}

export const imageFolderNames: readonly (keyof ImageFolderOptions)[] = [
  'size',
  'channels',
  'resize',
  'folder',
  'strict',
  'maxPixels',
];

/** A picture in a class folder. */
export interface FolderPicture {
  /** From the folder or zip that was given, with `/` between the parts. */
  readonly path: string;
  /** Class number: the place of its folder among the class names. */
  readonly label: number;
}

/** A file that is not used. */
export interface RefusedPicture {
  readonly path: string;
  readonly reason: string;
}

/** What a class folder holds. */
export interface FolderClass {
  readonly name: string;
  readonly pictures: number;
  readonly refused: number;
}

/** Pictures of your own, a folder for each class. They are opened when they are needed, not before. */
export interface ImageFolder {
  /** Names of the class folders, sorted and spelled in whole letters; the class number is the place in this list. */
  readonly classes: readonly string[];
  readonly pictures: readonly FolderPicture[];
  /** Files that are not used and why; grows when a picture turns out to be damaged while it is read. */
  readonly refused: readonly RefusedPicture[];
  /** What was found and refused, class by class. */
  readonly overview: () => FolderClass[];
  /** Reads every picture: `x` is `[n, height, width, channels]` from 0 to 1, `y` is `[n]`. */
  readonly load: () => Promise<Examples>;
  /** Reads pictures batch by batch, the next one while the last is in use; memory holds two batches at a time. */
  readonly batches: (options?: BatchOptions) => AsyncGenerator<Examples>;
  /** Divides the pictures by chance, each part with the same share of every class. */
  readonly split: (options: SplitOptions) => Record<'train' | 'validation' | 'test', ImageFolder>;
  /** Closes a zip; a folder needs no closing. */
  readonly close: () => Promise<void>;
}

/**
 * Finds pictures in a folder with a folder for each class, or in a zip of one; folders around them are walked through.
 *
 * JPEG, PNG, WebP and GIF of any size, turned upright, on white, in the size and channels asked for. Hidden files are
 * passed over; a file that is no picture, is damaged or too large or lies beside the class folders is listed in
 * `refused`, or stops with `strict`. What is divided into train and test is refused: `folder` names one of them.
 *
 * Throws `RangeError` where there is no such folder, where it holds less than two classes, or a class without any picture.
 */
export async function imageFolder(path: string, options: ImageFolderOptions): Promise<ImageFolder> {
  refuseUnknownOptions('imageFolder', options, imageFolderNames);
  const form = checkedForm(options);
  const source = await sourceAt(path);
  try {
    const { classes, files, label } = classFolders(source, path, options.folder);
    const verdicts = await inParallel(files, (file) => fault(file, source, label), atOnce);
    const strict = options.strict ?? false;
    const shelf: Shelf = { source, form, classes, label, strict, refused: [], damaged: new Set() };
    const pictures: FolderPicture[] = [];
    files.forEach((file, i) => {
      const why = verdicts[i];
      if (why) refuse(shelf, file.path, why);
      else pictures.push({ path: file.path, label: label(file.path) });
    });
    refuseEmptyClasses(classes, pictures, path);
    return folderOf(shelf, pictures);
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** What all parts of a folder share. */
interface Shelf extends Pick<ClassFolders, 'classes' | 'label'> {
  readonly source: PictureSource;
  readonly form: PictureForm;
  readonly strict: boolean;
  readonly refused: RefusedPicture[];
  /** Paths of pictures that turned out to be damaged; they are not opened again. */
  readonly damaged: Set<string>;
}

function folderOf(shelf: Shelf, pictures: readonly FolderPicture[]): ImageFolder {
  const labels = pictures.map(({ label }) => label);
  const part = (rows: Int32Array): ImageFolder => folderOf(shelf, pickedRows(pictures, rows));
  return {
    classes: shelf.classes,
    pictures,
    refused: shelf.refused,
    overview: () => overview(shelf, pictures),
    load: () => read(shelf, pictures),
    batches: (options = {}) => batched(shelf, pictures, options),
    split: (options) => {
      const rows = splitRows(labels, options);
      return { train: part(rows.train), validation: part(rows.validation), test: part(rows.test) };
    },
    close: () => shelf.source.close(),
  };
}

function pickedRows(pictures: readonly FolderPicture[], rows: Int32Array): FolderPicture[] {
  return Array.from(rows, (row) => pictures[row]);
}

function overview({ classes, label, refused }: Shelf, pictures: readonly FolderPicture[]): FolderClass[] {
  return classes.map((name, number) => ({
    name,
    pictures: pictures.filter((picture) => picture.label === number).length,
    refused: refused.filter(({ path }) => label(path) === number).length,
  }));
}

async function* batched(
  shelf: Shelf,
  pictures: readonly FolderPicture[],
  options: BatchOptions,
): AsyncGenerator<Examples> {
  let coming: Promise<Examples> | undefined;
  for (const rows of batchRows(pictures.length, options)) {
    const next = read(shelf, pickedRows(pictures, rows));
    // Nobody waits for this batch yet; who does later still hears of its failure.
    next.catch(() => {});
    if (coming) yield* filled(await coming);
    coming = next;
  }
  if (coming) yield* filled(await coming);
}

/** A batch in which no picture could be read is no batch. */
function* filled(batch: Examples): Generator<Examples> {
  if (batch.y.data.length > 0) yield batch;
}

async function read(shelf: Shelf, pictures: readonly FolderPicture[]): Promise<Examples> {
  const { size, channels } = shelf.form;
  const length = count([...size, channels]);
  const pixels = new Uint8Array(pictures.length * length);
  const one = async ({ path }: FolderPicture) => {
    if (shelf.damaged.has(path)) return undefined;
    try {
      return await decodePicture(await shelf.source.read(path), shelf.form);
    } catch (error) {
      shelf.damaged.add(path);
      refuse(shelf, path, { ko: `읽을 수 없어요 (${reason(error)})`, en: `cannot be read (${reason(error)})` });
      return undefined;
    }
  };
  const decoded = await inParallel(pictures, one, atOnce);
  const labels: number[] = [];
  decoded.forEach((picture, i) => {
    if (picture) pixels.set(picture, (labels.push(pictures[i].label) - 1) * length);
  });
  return {
    x: scale(pixels.subarray(0, labels.length * length), [labels.length, ...size, channels]),
    y: tensor(labels),
  };
}

function refuse({ strict, refused }: Shelf, path: string, why: Text): void {
  if (strict) throw refusal('imageFolder', { ko: `${path}: ${why.ko}`, en: `${path}: ${why.en}` });
  refused.push({ path, reason: say(why) });
}

async function fault(
  { path, refused, bytes }: SourceFile,
  source: PictureSource,
  label: ClassFolders['label'],
): Promise<Text | undefined> {
  if (refused) return refused;
  if (label(path) < 0) return { ko: '클래스 폴더 밖에 있어요', en: 'lies outside the class folders' };
  if (bytes === 0) return { ko: '빈 파일이에요', en: 'an empty file' };
  try {
    return looksLikePicture(await source.start(path)) ? undefined : notAPicture;
  } catch (error) {
    return { ko: `열 수 없어요 (${reason(error)})`, en: `cannot be opened (${reason(error)})` };
  }
}

const notAPicture: Text = {
  ko: 'JPEG, PNG, WebP, GIF 그림이 아니에요',
  en: 'no JPEG, PNG, WebP or GIF, whatever its name says',
};

function refuseEmptyClasses(classes: readonly string[], pictures: readonly FolderPicture[], path: string): void {
  const empty = classes.filter((_, label) => pictures.every((picture) => picture.label !== label));
  if (empty.length === 0) return;
  throw refusal('imageFolder', {
    ko: `${path} 안의 ${empty.join(', ')} 폴더에 쓸 수 있는 그림이 없어요; 그림을 넣거나 폴더를 지우세요`,
    en: `${empty.join(', ')} in ${path} holds no picture that can be used; put some in or delete the folder`,
  });
}

function checkedForm({
  size,
  channels = 3,
  resize = 'crop',
  maxPixels = 100_000_000,
}: ImageFolderOptions): PictureForm {
  refuseOtherForm('imageFolder', size, channels);
  if (!(resize in resizes)) {
    throw refusal('imageFolder', {
      ko: `resize는 ${Object.keys(resizes).join(', ')} 가운데 하나인데 '${resize}' 값을 받았어요`,
      en: `resize is ${Object.keys(resizes).join(', ')}, not '${resize}'`,
    });
  }
  return { size, channels, resize, maxPixels };
}
