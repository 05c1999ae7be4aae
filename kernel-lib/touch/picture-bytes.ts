import { Refusal } from '../text/refusal.ts';

/** A grey picture as it is written into an output: a byte a pixel, as base64. */
export interface PictureBytes {
  readonly height: number;
  readonly width: number;
  readonly bytes: string;
}

/** A picture as bytes; its numbers are from 0 to 1. */
export function pictureBytes(rows: readonly (readonly number[])[]): PictureBytes {
  const bytes = rows.flat().map((value) => Math.round(255 * Math.min(1, Math.max(0, value))));
  return { height: rows.length, width: rows[0].length, bytes: btoa(String.fromCharCode(...bytes)) };
}

/**
 * The rows of a picture that was written as bytes.
 *
 * @example pictureRows(pictureBytes([[0, 1]])) // [[0, 1]]
 */
export function pictureRows({ height, width, bytes }: PictureBytes): number[][] {
  const values = Array.from(atob(bytes), (letter) => letter.charCodeAt(0) / 255);
  if (values.length !== height * width || values.length === 0) {
    throw new Refusal("touch('filter')", {
      ko: `${height}×${width} 그림에 픽셀이 ${values.length}개 있어요`,
      en: `a picture of ${height}×${width} holds ${values.length} pixels`,
    });
  }
  return Array.from({ length: height }, (_, row) => values.slice(row * width, (row + 1) * width));
}
