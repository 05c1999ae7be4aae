import {
  type LayerSpec,
  l1,
  l2,
  layersThrough,
  type Model,
  type Sequential,
  type Shape,
  sequential,
  size,
} from '../../index.ts';
import { fingerprint } from './fingerprint.ts';
import { layerClasses } from './layer-classes.ts';
import { type ModelJson, snakeCase, type WeightGroup } from './model-json.ts';
import { refused } from './refused.ts';

// More numbers in one layer's output than any lesson's computer holds: such a size is a fault in the file.
const MOST_NUMBERS = 2 ** 28;

/** Checks what `model.json` says, before any file it names is opened. */
export function checkedJson(json: unknown): ModelJson {
  const { format, modelTopology, weightsManifest } = record(json, 'model.json');
  if (format !== 'layers-model') refused(`format is ${JSON.stringify(format)}, not "layers-model"`);
  const groups = list(weightsManifest, 'weightsManifest').map((group) => {
    const { paths, weights } = record(group, 'weightsManifest');
    return { paths: list(paths, 'paths').map(plainName), weights: list(weights, 'weights').map(checkedWeight) };
  });
  return { ...(json as ModelJson), modelTopology, weightsManifest: groups };
}

/** Builds the model that was checked, with the bytes of its weights one group after another. */
export function readModel(json: ModelJson, bytes: Uint8Array): Model {
  const { userDefinedMetadata, weightsManifest } = json;
  const expected = (userDefinedMetadata as { fingerprint?: unknown } | undefined)?.fingerprint;
  if (expected !== undefined && expected !== fingerprint(json, bytes)) refused('its files were changed after saving');
  const { network, inputShape, names } = readTopology(json.modelTopology);
  const weights = readWeights(weightsManifest, bytes);
  const shapes = layersThrough(network, inputShape);
  const found = shapes.flatMap(({ layer, input, output }, i) => {
    if (size(output) > MOST_NUMBERS) refused(`the output of ${names[i]} would have the shape [${output}]`);
    return Object.entries(layer.paramShapes(input)).map(([name, shape]) =>
      weightFor(weights, `${names[i]}/${snakeCase(name)}`, shape),
    );
  });
  if (found.length !== weights.size) refused(`it holds ${weights.size} weights, and its layers have ${found.length}`);
  // Every start value is written over at once.
  const model = network.build(inputShape, () => 0.5);
  for (const [i, { value }] of model.params.entries()) value.data.set(found[i]);
  return model;
}

interface Topology {
  readonly network: Sequential;
  readonly inputShape: Shape;
  readonly names: readonly string[];
}

function readTopology(topology: unknown): Topology {
  const outer = record(topology, 'modelTopology');
  const { class_name: className, config } = record(outer.model_config ?? outer, 'model_config');
  if (className !== 'Sequential') refused(`its class is ${JSON.stringify(className)}, and only Sequential can be read`);
  const listed = list(Array.isArray(config) ? config : record(config, 'config').layers, 'layers');
  const layers = listed.map((layer) => {
    const { class_name: kind, config: options } = record(layer, 'layer');
    return { kind: String(kind), config: record(options, 'config of a layer') };
  });
  if (layers.length === 0) refused('it has no layers');
  const [batch, ...inputShape] = list(layers[0].config.batch_input_shape, 'batch_input_shape');
  if (batch !== null && !Number.isInteger(batch)) refused(`its batch is ${JSON.stringify(batch)}`);
  const real = layers.filter(({ kind }) => kind !== 'InputLayer');
  return {
    network: sequential(real.map(({ kind, config: own }) => readLayer(kind, own))),
    inputShape: inputShape as Shape,
    names: real.map(({ config: { name } }) => (typeof name === 'string' ? name : refused('a layer has no name'))),
  };
}

function readLayer(kind: string, config: Fields): LayerSpec {
  if (!Object.hasOwn(layerClasses, kind)) refused(`there is no layer of class ${JSON.stringify(kind)} here`);
  const { make, options } = layerClasses[kind];
  for (const [name, only] of Object.entries(fixed)) {
    const value = config[name];
    if (value !== undefined && value !== null && !only.includes(value)) {
      refused(`${kind} has ${name}: ${JSON.stringify(value)}, which cannot be read here`);
    }
  }
  const named = options.map((option) => [option, config[snakeCase(option)]] as const);
  const given = named.filter(([, value]) => value !== undefined && value !== null);
  const read = given.map(([option, value]) => [option, option === 'kernelRegularizer' ? penalty(value) : value]);
  return make(Object.fromEntries(read.filter(([, value]) => value !== undefined)) as never);
}

/** What other settings of TensorFlow.js' layers must be, because nothing else is done here. */
const fixed: Readonly<Record<string, readonly unknown[]>> = {
  data_format: ['channels_last', 'channelsLast'],
  interpolation: ['nearest'],
  axis: [-1, 3],
  center: [true],
  scale: [true],
  trainable: [true, false],
  use_bias: [true, false],
  noise_shape: [],
  activity_regularizer: [],
  bias_regularizer: [],
  depthwise_regularizer: [],
  pointwise_regularizer: [],
  beta_regularizer: [],
  gamma_regularizer: [],
  kernel_constraint: [],
  bias_constraint: [],
  depthwise_constraint: [],
  pointwise_constraint: [],
  beta_constraint: [],
  gamma_constraint: [],
  activation: ['linear', 'relu', 'sigmoid', 'softmax', 'tanh'],
};

function penalty(value: unknown): ReturnType<typeof l2> | undefined {
  const { l1: absolute = 0, l2: squared = 0 } = record(
    record(value, 'kernel_regularizer').config,
    'kernel_regularizer',
  );
  if (absolute !== 0 && squared !== 0) refused('a layer has both an l1 and an l2 penalty, which cannot be read here');
  if (!Number.isFinite(absolute) || !Number.isFinite(squared)) refused('a penalty is not a number');
  if (absolute !== 0) return l1({ l1: absolute as number });
  return squared !== 0 ? l2({ l2: squared as number }) : undefined;
}

function readWeights(
  groups: readonly WeightGroup[],
  bytes: Uint8Array,
): Map<string, { shape: Shape; data: Float32Array }> {
  const entries = groups.flatMap(({ weights }) => weights);
  const length = 4 * entries.reduce((sum, { shape }) => sum + size(shape), 0);
  if (length !== bytes.length) refused(`its weights take ${length} bytes, and its files hold ${bytes.length}`);
  // A copy, because bytes out of a file may stand anywhere in a larger buffer.
  const numbers = new Float32Array(new Uint8Array(bytes).buffer);
  const found = new Map<string, { shape: Shape; data: Float32Array }>();
  let at = 0;
  for (const { name, shape } of entries) {
    const data = numbers.subarray(at, at + size(shape));
    if (!data.every(Number.isFinite)) refused(`${name} holds NaN or Infinity`);
    if (found.has(name)) refused(`it holds ${name} twice`);
    found.set(name, { shape, data });
    at += size(shape);
  }
  return found;
}

function weightFor(
  weights: Map<string, { shape: Shape; data: Float32Array }>,
  name: string,
  shape: Shape,
): Float32Array {
  const found = weights.get(name);
  if (!found) return refused(`the weights of ${name} are missing`);
  if (found.shape.join() !== shape.join())
    refused(`${name} has the shape [${found.shape}], and its layer needs [${shape}]`);
  return found.data;
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(`${what} is not an object`);
  return value as Fields;
}

function list(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : refused(`${what} is not a list`);
}

/** The name of a file in the same folder; anything that leads elsewhere is refused. */
function plainName(path: unknown): string {
  if (typeof path === 'string' && /^[\w][\w.-]*$/.test(path)) return path;
  return refused(`${JSON.stringify(path)} is not the plain name of a file beside model.json`);
}

function checkedWeight(weight: unknown): WeightGroup['weights'][number] {
  const { name, shape, dtype, quantization } = record(weight, 'a weight');
  const sizes = list(shape, 'the shape of a weight');
  if (typeof name !== 'string' || !sizes.every((length) => Number.isInteger(length) && Number(length) > 0)) {
    refused(`${JSON.stringify(name)} has the shape ${JSON.stringify(shape)}`);
  }
  if (dtype !== 'float32' || quantization !== undefined) refused(`${name} is not stored as float32`);
  return { name: name as string, shape: sizes as number[], dtype };
}
