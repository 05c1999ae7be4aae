import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../text/refusal.ts';

/**
 * Path of the folder with the data that is shipped: `CNN_DATASETS` where it is set, else `datasets/` beside
 * kernel-lib, wherever this file runs from (source or dist).
 */
export function datasetsFolder(): string {
  const chosen = process.env.CNN_DATASETS;
  return chosen ? chosen : above(dirname(fileURLToPath(import.meta.url)));
}

function above(folder: string): string {
  const here = join(folder, 'datasets');
  if (existsSync(join(here, 'README.md'))) return here;
  const parent = dirname(folder);
  if (parent !== folder) return above(parent);
  throw new Refusal('datasetsFolder', {
    ko: 'kernel-lib 옆에 datasets 폴더가 없어요; 저장소를 다시 받거나 CNN_DATASETS에 폴더 경로를 적어 주세요',
    en: 'there is no datasets folder beside kernel-lib; clone the repository again or set CNN_DATASETS',
  });
}
