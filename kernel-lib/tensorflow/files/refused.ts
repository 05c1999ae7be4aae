import { say, type Text } from '../../index.ts';

/** Refuses a saved model in one sentence. */
export function refused(why: Text): never {
  const sentence = say(why);
  throw new RangeError(
    `loadModel: ${say({ ko: `이 모델을 읽을 수 없어요: ${sentence}`, en: `this model cannot be read: ${sentence}` })}`,
  );
}
