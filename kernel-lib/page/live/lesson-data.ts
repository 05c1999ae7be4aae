import { say } from '../../text/language.ts';
import type { Boot } from './boot.ts';

/** Texts of files by their paths, gzip in base64. */
type Files = Readonly<Record<string, string>>;

/** The files of data that the lesson's cells read, as the scripts beside the page hold them; and what is not there, in a sentence. */
export async function lessonData(boot: Boot): Promise<{ readonly files: Files; readonly missing: string | undefined }> {
  const names = (document.body.dataset.files ?? '').split(' ').filter(Boolean);
  const lost: string[] = [];
  for (const name of names) if (!carried(name)) await boot.load(`data/${name}.js`).catch(() => lost.push(name));
  lost.push(...(document.body.dataset.lacking ?? '').split(' ').filter(Boolean));
  const { cnnLessonsData: beside } = globalThis as { readonly cnnLessonsData?: Files };
  const files: Files = Object.assign({}, beside, ...names.map(carried));
  const all = lost.join(', ');
  const missing = say({
    ko: `데이터 ${all}을(를) 찾지 못해서, 이것을 읽는 셀은 실행할 수 없어요.`,
    en: `The data ${all} was not found, so cells that read it cannot run.`,
  });
  return { files, missing: lost.length > 0 ? missing : undefined };
}

/** The files of a set that a page of one file carries within. */
function carried(name: string): Files | undefined {
  const found = [...document.querySelectorAll<HTMLElement>('body > script.data')].find(
    ({ dataset }) => dataset.set === name,
  );
  return found && JSON.parse(found.textContent ?? '{}');
}
