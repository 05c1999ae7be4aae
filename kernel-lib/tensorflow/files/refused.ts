import { Refusal, type Text } from '../../index.ts';

/** Refuses a saved model in one sentence. */
export function refused(why: Text): never {
  throw new Refusal('loadModel', {
    ko: `이 모델을 읽을 수 없어요: ${why.ko}`,
    en: `this model cannot be read: ${why.en}`,
  });
}
