import { createHash } from 'node:crypto';
import type { ModelJson } from './model-json.ts';

/** A hash over everything in a model's files that says what the model is. */
export function fingerprint(
  { modelTopology, weightsManifest }: Pick<ModelJson, 'modelTopology' | 'weightsManifest'>,
  weights: Uint8Array,
): string {
  return createHash('sha256')
    .update(JSON.stringify([modelTopology, weightsManifest]))
    .update(weights)
    .digest('hex');
}
