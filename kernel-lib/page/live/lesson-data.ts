import { say } from '../../text/language.ts';
import type { Boot } from './boot.ts';

/** The files of data that the lesson's cells read, as the scripts beside the page hold them; and what is not there, in a sentence. */
export async function lessonData(
  boot: Boot,
): Promise<{ readonly files: Readonly<Record<string, string>>; readonly missing: string | undefined }> {
  const names = (document.body.dataset.files ?? '').split(' ').filter(Boolean);
  const lost: string[] = [];
  for (const name of names) await boot.load(`data/${name}.js`).catch(() => lost.push(name));
  const { cnnLessonsData: files = {} } = globalThis as { readonly cnnLessonsData?: Readonly<Record<string, string>> };
  const all = lost.join(', ');
  const missing = say({
    ko: `데이터 ${all}을(를) 찾지 못해서, 이것을 읽는 셀은 실행할 수 없어요.`,
    en: `The data ${all} was not found, so cells that read it cannot run.`,
  });
  return { files, missing: lost.length > 0 ? missing : undefined };
}
