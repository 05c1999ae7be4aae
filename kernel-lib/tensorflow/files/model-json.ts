/** What TensorFlow.js keeps of a model in `model.json`, as far as it is used here. */
export interface ModelJson {
  readonly format: 'layers-model';
  readonly generatedBy: string;
  readonly convertedBy: null;
  readonly modelTopology: unknown;
  readonly weightsManifest: readonly WeightGroup[];
  readonly userDefinedMetadata?: unknown;
}

/** Weights that lie one after another in some files. */
export interface WeightGroup {
  readonly paths: readonly string[];
  readonly weights: readonly { readonly name: string; readonly shape: readonly number[]; readonly dtype: string }[];
}

/** `kernelSize` → `kernel_size`, as Python writes names. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
