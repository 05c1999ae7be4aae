import type { OwnFile } from '../../data/pictures/chosen-source.ts';
import { say } from '../../text/language.ts';
import { element } from '../elements/element.ts';
import { filePicker } from '../elements/file-picker.ts';
import { droppedFiles } from './dropped-files.ts';

const words = {
  group: { ko: '내 그림 폴더', en: 'Your own folder of pictures' },
  folder: { ko: '내 그림 폴더 고르기', en: 'Choose your folder of pictures' },
  zip: { ko: '또는 zip 파일 고르기', en: 'or choose a zip file' },
  drop: {
    ko: '여기에 끌어다 놓아도 돼요. 클래스마다 폴더를 하나씩 두세요. 그림은 이 컴퓨터를 떠나지 않아요.',
    en: 'You may drop it here, too. Put a folder for each class in it. The pictures do not leave this computer.',
  },
  none: { ko: '고른 폴더에 파일이 없어요.', en: 'There is no file in what you chose.' },
} as const;

const chosen = (count: number) => ({
  ko: `파일 ${count}개를 골랐어요. 이제 아래 셀을 실행하세요.`,
  en: `${count} ${count === 1 ? 'file' : 'files'} chosen. Now run the cell below.`,
});

/**
 * Shows above a cell that reads pictures of the reader's own how they are chosen, and delivers what was: the files of a
 * folder, or one zip. They are not read before a cell asks for them, and are sent nowhere.
 */
export function ownFolder(section: HTMLElement, deliver: (files: readonly OwnFile[]) => void): void {
  const status = element('p', { role: 'status' }, say(words.drop));
  const take = (files: readonly OwnFile[]) => {
    status.textContent = say(files.length === 0 ? words.none : chosen(files.length));
    if (files.length > 0) deliver(files);
  };
  const choose = (files: readonly File[]) =>
    take(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
  const place = element(
    'div',
    { className: 'own-folder', role: 'group', ariaLabel: say(words.group) },
    filePicker(say(words.folder), { webkitdirectory: true }, choose),
    filePicker(say(words.zip), { accept: '.zip' }, choose),
    status,
  );
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer) droppedFiles(event.dataTransfer).then(take, () => take([]));
  });
  section.prepend(place);
}
