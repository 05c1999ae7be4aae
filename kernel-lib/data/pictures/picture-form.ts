/** The form in which pictures of any kind come out alike. */
export interface PictureForm {
  /** Height and width in pixels. */
  readonly size: readonly [height: number, width: number];
  /** 1 for grey, 3 for red, green and blue. */
  readonly channels: 1 | 3;
  /** Cuts off what is too long, shows all of it on white, or stretches it. */
  readonly resize: keyof typeof resizes;
  /** Refuses a picture of more pixels than this. */
  readonly maxPixels: number;
}

/** What the decoder calls the ways to resize. */
export const resizes = { crop: 'cover', fit: 'contain', stretch: 'fill' } as const;
