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
import { isReadable, readWeights, takenWeight } from './read-weights.ts';
import { refused } from './refused.ts';

// More numbers in one layer's output than any lesson's computer holds: such a size is a fault in the file.
const MOST_NUMBERS = 2 ** 28;

/** Checks what `model.json` says, before any file it names is opened. */
export function checkedJson(json: unknown): ModelJson {
  const { format, modelTopology, weightsManifest } = record(json, 'model.json');
  if (format !== 'layers-model') {
    const how = 'tensorflowjs_converter --output_format=tfjs_layers_model';
    refused({
      ko: `format이 "layers-model"이 아니라 ${JSON.stringify(format)}이에요; ${how} 명령으로 내보내세요`,
      en: `format is ${JSON.stringify(format)}, not "layers-model"; export it with ${how}`,
    });
  }
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
  if (expected !== undefined && expected !== fingerprint(json, bytes))
    refused({
      ko: '저장한 뒤에 파일이 바뀌었어요',
      en: 'its files were changed after saving',
    });
  const { network, inputShape, layers } = readTopology(json.modelTopology);
  const weights = readWeights(weightsManifest, bytes);
  const held = weights.size;
  const found = layersThrough(network, inputShape).flatMap(({ name, layer, input, output }, i) => {
    if (size(output) > MOST_NUMBERS) {
      refused({
        ko: `${layers[i].name} 레이어의 출력 모양이 [${output}]이 되어 너무 커요`,
        en: `the output of ${layers[i].name} would have the shape [${output}]`,
      });
    }
    refuseOtherAxis(layers[i], input);
    return Object.entries(layer.paramShapes(input)).map(([param, shape], place) =>
      takenWeight(weights, weightNames(layers[i].name, name, param, place), shape),
    );
  });
  if (weights.size > 0) {
    refused({
      ko: `가중치가 ${held}개 들어 있는데 레이어에 있는 것은 ${found.length}개예요`,
      en: `it holds ${held} weights, and its layers have ${found.length}`,
    });
  }
  // Every start value is written over at once.
  const model = network.build(inputShape, () => 0.5);
  for (const [i, { value }] of model.params.entries()) value.data.set(found[i]);
  return model;
}

/** What files call a weight: by the layer and its own name, or by the class of the layer, from `conv2d` on, and its place. */
function weightNames(layer: string, placed: string, param: string, place: number): string[] {
  const own = snakeCase(param);
  const stored = placed.replace(/_(\d+)$/, (_, number) => (number === '1' ? '' : `_${number - 1}`));
  const later = own === 'depthwise_kernel' ? [`${layer}/kernel`] : [];
  return [`${layer}/${own}`, ...later, `${stored}/vars/${place}`];
}

interface ReadLayer {
  readonly kind: string;
  readonly name: string;
  readonly config: Fields;
}

interface Topology {
  readonly network: Sequential;
  readonly inputShape: Shape;
  readonly layers: readonly ReadLayer[];
}

function readTopology(topology: unknown): Topology {
  const outer = record(topology, 'modelTopology');
  const { class_name: className, config } = record(outer.model_config ?? outer, 'model_config');
  if (className !== 'Sequential') {
    refused({
      ko: `클래스가 ${JSON.stringify(className)}인데 Sequential만 읽을 수 있어요`,
      en: `its class is ${JSON.stringify(className)}, and only Sequential can be read`,
    });
  }
  const listed = list(Array.isArray(config) ? config : record(config, 'config').layers, 'layers');
  const layers = listed.map((layer) => {
    const { class_name: kind, config: options } = record(layer, 'layer');
    return { kind: String(kind), config: record(options, 'config of a layer') };
  });
  if (layers.length === 0) refused({ ko: '레이어가 없어요', en: 'it has no layers' });
  const { batch_input_shape: earlier, batch_shape: later } = layers[0].config;
  const [batch, ...inputShape] = list(earlier ?? later, 'batch_input_shape');
  if (batch !== null && !Number.isInteger(batch)) {
    refused({ ko: `배치가 ${JSON.stringify(batch)}이에요`, en: `its batch is ${JSON.stringify(batch)}` });
  }
  const real = layers.filter(({ kind }) => kind !== 'InputLayer').map((layer) => ({ ...layer, name: nameOf(layer) }));
  return { network: sequential(real.map(readLayer)), inputShape: inputShape as Shape, layers: real };
}

function nameOf({ config: { name } }: { readonly config: Fields }): string {
  return typeof name === 'string' ? name : refused({ ko: '이름이 없는 레이어가 있어요', en: 'a layer has no name' });
}

function readLayer({ kind, config }: ReadLayer): LayerSpec {
  if (!Object.hasOwn(layerClasses, kind)) {
    refused({
      ko: `${JSON.stringify(kind)} 클래스의 레이어는 여기에 없어요`,
      en: `there is no layer of class ${JSON.stringify(kind)} here`,
    });
  }
  const { make, options, later = {}, fixed: own = {} } = layerClasses[kind];
  for (const [name, only] of Object.entries({ ...fixed, ...own })) {
    const value = config[name];
    if (value !== undefined && value !== null && !only.includes(value)) refuseSetting(kind, name, value);
  }
  const named = options.map((option) => [option, config[snakeCase(option)] ?? config[later[option]]] as const);
  const given = named.filter(([, value]) => value !== undefined && value !== null);
  const read = given.map(([option, value]) => [option, option === 'kernelRegularizer' ? penalty(value) : value]);
  return make(Object.fromEntries(read.filter(([, value]) => value !== undefined)) as never);
}

/** Channels lie on the last axis, whose number counts the batch; Keras 2 puts it into a list. */
function refuseOtherAxis({ kind, config: { axis } }: ReadLayer, input: Shape): void {
  const [only, ...more] = Array.isArray(axis) ? axis : [axis ?? -1];
  if (more.length > 0 || (only !== -1 && only !== input.length)) refuseSetting(kind, 'axis', axis);
}

function refuseSetting(kind: string, name: string, value: unknown): never {
  return refused({
    ko: `${kind}에 ${name}: ${JSON.stringify(value)} 설정이 있는데, 여기에서는 읽을 수 없어요`,
    en: `${kind} has ${name}: ${JSON.stringify(value)}, which cannot be read here`,
  });
}

/** What other settings of TensorFlow.js' layers must be, because nothing else is done here. */
const fixed: Readonly<Record<string, readonly unknown[]>> = {
  data_format: ['channels_last', 'channelsLast'],
  interpolation: ['nearest'],
  center: [true],
  scale: [true],
  trainable: [true, false],
  use_bias: [true, false],
  groups: [1],
  keepdims: [false],
  output_padding: [],
  renorm: [false],
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
  if (absolute !== 0 && squared !== 0) {
    refused({
      ko: 'l1 벌점과 l2 벌점이 다 있는 레이어는 읽을 수 없어요',
      en: 'a layer has both an l1 and an l2 penalty, which cannot be read here',
    });
  }
  if (!Number.isFinite(absolute) || !Number.isFinite(squared)) {
    refused({ ko: '벌점이 수가 아니에요', en: 'a penalty is not a number' });
  }
  if (absolute !== 0) return l1({ l1: absolute as number });
  return squared !== 0 ? l2({ l2: squared as number }) : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused({ ko: `${what}: 객체가 아니에요`, en: `${what} is not an object` });
  }
  return value as Fields;
}

function list(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : refused({ ko: `${what}: 목록이 아니에요`, en: `${what} is not a list` });
}

/** The name of a file in the same folder; anything that leads elsewhere is refused. */
function plainName(path: unknown): string {
  if (typeof path === 'string' && /^[\w][\w.-]*$/.test(path)) return path;
  return refused({
    ko: `${JSON.stringify(path)} 값은 model.json 옆에 있는 파일의 이름이 아니에요`,
    en: `${JSON.stringify(path)} is not the plain name of a file beside model.json`,
  });
}

function checkedWeight(weight: unknown): WeightGroup['weights'][number] {
  const { name, shape, dtype, quantization } = record(weight, 'a weight');
  const sizes = list(shape, 'the shape of a weight');
  if (typeof name !== 'string' || !sizes.every((length) => Number.isInteger(length) && Number(length) > 0)) {
    return refused({
      ko: `${JSON.stringify(name)} 가중치의 모양이 ${JSON.stringify(shape)}이에요`,
      en: `${JSON.stringify(name)} has the shape ${JSON.stringify(shape)}`,
    });
  }
  if (!isReadable({ name, dtype }) || quantization !== undefined) {
    refused({ ko: `${name} 가중치가 float32로 저장되어 있지 않아요`, en: `${name} is not stored as float32` });
  }
  return { name, shape: sizes as number[], dtype: String(dtype) };
}
