import type { Model } from '../model/sequential.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type PictureBytes, pictureRows } from './picture-bytes.ts';
import { restoredModel, type StoredModel } from './stored-model.ts';

/** What the drawing board starts with, as an output holds it. */
export interface DrawOptions {
  readonly model: Model;
  /** Digits to look at before drawing one. */
  readonly samples: readonly (readonly (readonly number[])[])[];
}

/** Reads what an output holds; refuses a network that reads no picture of 28×28 pixels. */
export function drawOptions(options: object): DrawOptions {
  refuseUnknownOptions("touch('draw')", options, ['model', 'samples']);
  const { model, samples = [] } = options as {
    readonly model?: StoredModel;
    readonly samples?: readonly PictureBytes[];
  };
  if (!model || samples.length === 0 || model.input.join() !== '28,28,1') {
    throw new Refusal("touch('draw')", {
      ko: '28×28×1 그림을 읽는, 학습한 모델이 있어야 해요',
      en: 'a trained model that reads pictures of 28×28×1 is needed',
    });
  }
  return { model: restoredModel(model), samples: samples.map(pictureRows) };
}
