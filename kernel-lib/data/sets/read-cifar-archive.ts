import { createReadStream } from 'node:fs';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import type { CifarArchive, CifarArchiveOptions } from '../formats/cifar-archive.ts';
import { cifarFromTarGz } from './cifar-from-tar-gz.ts';

/**
 * Reads CIFAR-10's own archive, `cifar-10-binary.tar.gz`: `data_batch_1.bin` … in the order of their numbers, and
 * `test_batch.bin`.
 *
 * Only these names are looked at, as far as the pictures asked for lie in them. Damaged, cut off and foreign archives
 * are refused, with the path named.
 */
export async function readCifarArchive(path: string, options: CifarArchiveOptions = {}): Promise<CifarArchive> {
  refuseUnknownOptions('readCifarArchive', options, ['train', 'test']);
  return cifarFromTarGz(createReadStream(path), options, path);
}
