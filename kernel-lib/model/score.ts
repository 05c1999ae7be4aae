/** How wrong a model is on average, and which share of the answers is right. */
export interface Score {
  readonly loss: number;
  readonly accuracy: number;
}

/** The mean of scores, each of which counts as often as it has examples. */
export function meanScore(scores: readonly (Score & { readonly examples: number })[]): Score {
  const examples = scores.reduce((sum, score) => sum + score.examples, 0);
  const mean = (of: keyof Score) => scores.reduce((sum, score) => sum + score[of] * score.examples, 0) / examples;
  return { loss: mean('loss'), accuracy: mean('accuracy') };
}
