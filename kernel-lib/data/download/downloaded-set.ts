import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../refusal.ts';
import { cacheFolder } from './cache-folder.ts';
import { type RemoteSetName, remoteSets } from './remote-sets.ts';

/** Whether every file of a set was downloaded; a file gets its name only when its hash is right. */
export function isDownloaded(name: RemoteSetName): boolean {
  const files = remoteSets.find((set) => set.name === name)?.files ?? [];
  return files.every((file) => existsSync(join(cacheFolder(), name, file.name)));
}

/** The folder of a set that was downloaded. */
export function downloadedSet(name: RemoteSetName): string {
  const folder = join(cacheFolder(), name);
  if (isDownloaded(name)) return folder;
  throw refusal('downloadedSet', {
    ko: `${name} 전체는 아직 내려받지 않았어요; 터미널에서 npm run data -- ${name} 명령을 실행하고 다시 해 주세요 (${folder})`,
    en: `the whole of ${name} is not here yet; run npm run data -- ${name} in a terminal and try again (${folder})`,
  });
}
