import { refusal } from '../refusal.ts';
import type { PictureSource, SourceFile } from './picture-source.ts';

/** The class folders of a folder or zip. */
export interface ClassFolders {
  /** Their names, sorted. */
  readonly classes: readonly string[];
  /** The files to look at: all, or those of the folder that was asked for. */
  readonly files: readonly SourceFile[];
  /** The class number of a file by its path, -1 outside the class folders. */
  readonly label: (path: string) => number;
}

/**
 * Finds the class folders: in `inner` where it is given, and under outer folders that hold nothing but one folder.
 *
 * Throws `RangeError` for less than two, and for parts of a split such as train and test.
 */
export function classFolders({ files, folders }: PictureSource, path: string, inner = ''): ClassFolders {
  const places = [...folders.map(parts), ...files.map((file) => parts(file.path).slice(0, -1))];
  const asked = parts(inner);
  if (asked.length > 0 && namesIn(asked, places).length === 0) throw missing(inner, namesIn([], places), path);
  const root = rootUnder(asked, places);
  const classes = namesIn(root, places);
  refuseSplit(classes, root, path);
  if (classes.length < 2) throw tooFew(classes, path);
  const label = (file: string): number => {
    const place = parts(file);
    return place.length > root.length + 1 && lies(place, root) ? classes.indexOf(place[root.length]) : -1;
  };
  return { classes, files: files.filter((file) => lies(parts(file.path), asked)), label };
}

/** Names from the outermost in. macOS spells letters like 고 in pieces; here they are whole, so that a name is one. */
function parts(path: string): string[] {
  return path
    .normalize('NFC')
    .split(/[\\/]/)
    .filter((name) => name !== '' && name !== '.');
}

function lies(place: readonly string[], root: readonly string[]): boolean {
  return root.every((name, i) => place[i] === name);
}

/** The names of the folders in one. */
function namesIn(root: readonly string[], places: readonly (readonly string[])[]): string[] {
  const deeper = places.filter((place) => place.length > root.length && lies(place, root));
  return [...new Set(deeper.map((place) => place[root.length]))].sort();
}

/** A folder alone that holds folders is one around them. */
function rootUnder(root: readonly string[], places: readonly (readonly string[])[]): readonly string[] {
  const names = namesIn(root, places);
  const next = [...root, ...names];
  return names.length === 1 && namesIn(next, places).length > 0 ? rootUnder(next, places) : root;
}

const train = /^(train(ing)?|학습|훈련)([ _-]?(set|data|용|세트|데이터))?$/i;
const validationOf = /^(val(id(ation)?)?|test(ing)?|검증|테스트|시험|평가)([ _-]?(set|data|용|세트|데이터))?\d*$/i;

function refuseSplit(names: readonly string[], root: readonly string[], path: string): void {
  const split = names.filter((name) => train.test(name) || validationOf.test(name));
  if (split.length < 2) return;
  const one = [...root, split.find((name) => train.test(name)) ?? split[0]].join('/');
  throw refusal('imageFolder', {
    ko: `${path} 안의 ${split.join(', ')} 폴더는 클래스가 아니라 데이터를 나눠 둔 것이에요; folder: '${one}'처럼 하나씩 골라 읽으세요`,
    en: `${path} is divided into ${split.join(' and ')}, which are no classes; read one of them at a time, with folder: '${one}'`,
  });
}

function missing(inner: string, names: readonly string[], path: string): RangeError {
  return refusal('imageFolder', {
    ko: `${path} 안에 ${inner} 폴더가 없어요; 있는 폴더는 이래요: ${names.join(', ') || '∅'}`,
    en: `there is no folder ${inner} in ${path}; there are ${names.join(', ') || '∅'}`,
  });
}

function tooFew([only]: readonly string[], path: string): RangeError {
  return only
    ? refusal('imageFolder', {
        ko: `${path} 안에 클래스 폴더가 ${only} 하나뿐이라 가려낼 것이 없어요; 클래스마다 폴더를 하나씩 두세요`,
        en: `${path} holds one class folder, ${only}, so there is nothing to tell apart; put a folder for each class in it`,
      })
    : refusal('imageFolder', {
        ko: `${path} 안에 클래스 폴더가 없어요; 클래스마다 폴더를 하나씩 두고 그림을 그 안에 넣으세요`,
        en: `${path} holds no class folders; put a folder for each class in it and the pictures into those`,
      });
}
