import { refusal } from '../refusal.ts';

/** Refuses a size and a number of channels that no decoded picture has. */
export function refuseOtherForm(where: string, size: readonly number[], channels: number): void {
  if (size.length !== 2 || size.some((length) => !Number.isInteger(length) || length < 1 || length > 4096)) {
    throw refusal(where, {
      ko: `size는 [높이, 너비]이고 둘 다 1부터 4096까지의 정수여야 하는데 [${size.join(', ')}] 값을 받았어요`,
      en: `size is [height, width], whole numbers from 1 to 4096, not [${size.join(', ')}]`,
    });
  }
  if (channels !== 1 && channels !== 3) {
    throw refusal(where, {
      ko: `channels는 1(흑백)이나 3(컬러)이어야 하는데 ${channels} 값을 받았어요`,
      en: `channels is 1 for grey or 3 for colour, not ${channels}`,
    });
  }
}
