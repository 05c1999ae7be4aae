import { host } from '#engine-host';
import type { Operation } from '../ops/operation.ts';
import { type Shape, size, type Tensor } from '../tensor.ts';
import { say, type Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { arenaOf } from './arena.ts';
import type { Host, Thread } from './host.ts';
import { type Memory, memoryOf } from './memory.ts';
import { type OperationName, operationNames } from './operation-names.ts';
import { threadPool } from './thread-pool.ts';
import { wasm } from './wasm.ts';

/** A number in the arguments of an operation that is not whole. */
export interface Fraction {
  readonly fraction: number;
}

/** The WebAssembly with its memory and its threads, and what a step needs of it. */
export interface Engine {
  readonly memory: Memory;
  readonly threads: number;
  readonly fused: boolean;
  /** Called with the name of each operation that was done and how long it took, in milliseconds. */
  watcher: ((name: string, milliseconds: number) => void) | undefined;
  /** Does an operation in pieces. Throws an `Error` that names it where it failed. */
  run(name: OperationName, pieces: number, args: readonly (number | Fraction)[]): void;
  /** Runs `work`; what it makes on the engine is given back when the outermost step ends. */
  step<Result>(work: () => Result): Result;
  /** An operation whose results stay on the engine within a step, and are copied off it elsewhere. */
  operation<Gradients extends object>(
    forward: () => Tensor,
    backward: (gradient: Tensor, output: Tensor) => Gradients,
  ): Operation<Gradients>;
  /** Does what makes tensors, as a part of the step at hand or as one of its own. */
  made<Made extends object>(make: () => Made): Made;
  /** Room in this step, and room for every thread by itself. */
  room(bytes: number): number;
  tensor(shape: Shape): Tensor;
  /** The address of a tensor's numbers; those of a tensor elsewhere are copied here for the step. */
  upload(tensor: Tensor): number;
  /** A table of whole numbers, in this step. */
  table(numbers: ArrayLike<number>): number;
  /** Puts a tensor where it stays as long as it is in use. */
  keep(tensor: Tensor): Tensor;
  readonly workers: readonly Thread[];
  /** Sends the threads home. */
  end(): void;
}

/** What the WebAssembly module gives. */
interface Exports {
  freeFrom(): number;
  begin(control: number, thread: number, corner: number): void;
  run(operation: number, pieces: number, workers: number, patience: number): number;
  settle(patience: number): number;
  fail(): void;
  stop(): void;
}

export interface EngineOptions {
  /** Adds a product in one rounding: faster, and other last digits on processors that round twice. */
  readonly fused?: boolean;
  readonly threads?: number;
  /** How many milliseconds a piece may take before its thread is taken for lost. */
  readonly patience?: number;
  readonly limit?: number;
  readonly host?: Host;
}

const CONTROL_BYTES = 512;
const ARGUMENTS = 320;
const CORNER_BYTES = 256;
const MOST_THREADS = 16;

/** What comes of an operation: all of it, or a piece went wrong, or a piece was never finished. */
const DONE = 1;
const FAILED = 0;
const LOST = -1;

/** Starts an engine; nothing where this program has no WebAssembly that computes by four. */
export function startEngine(options: EngineOptions = {}): Engine | undefined {
  const { fused = false, patience = 10_000, host: here = host() } = options;
  const bytes = wasm({ fused }, here);
  if (!bytes) return undefined;
  const threads = Math.min(options.threads ?? here.threads, MOST_THREADS, here.shared ? MOST_THREADS : 1);
  // A memory that is not shared loses all views of it when it grows, so that it has its whole size from the start.
  const limit = Math.min(options.limit ?? 2 ** 31, here.shared ? 2 ** 31 : 2 ** 29);
  const initial = here.shared ? 16 : Math.ceil(limit / 65536);
  const buffer = new WebAssembly.Memory({ initial, maximum: 32768, shared: here.shared });
  const module = new WebAssembly.Module(bytes);
  const exports = new WebAssembly.Instance(module, { env: { memory: buffer } }).exports as Exports;
  const memory = memoryOf(buffer, exports.freeFrom(), limit);
  const arena = arenaOf(memory);
  const kept = new FinalizationRegistry<number>((address) => memory.give(address));

  // A place keeps its corner: a thread that takes over writes where the one before it did.
  const corners = Array.from({ length: threads - 1 }, () => memory.take(CORNER_BYTES));
  const crew = threadPool(threads - 1, (number, ended) =>
    here.thread({ module, memory: buffer, control, number, corner: corners[number - 1] }, ended),
  );
  let control = 0;
  let args: Int32Array = new Int32Array(0);
  let fractions: Float32Array = new Float32Array(0);
  let inStep = false;
  takeControl();

  function takeControl(): void {
    control = memory.take(CONTROL_BYTES);
    memory.integers(control, CONTROL_BYTES / 4).fill(0);
    args = memory.integers(control + ARGUMENTS, (CONTROL_BYTES - ARGUMENTS) / 4);
    fractions = memory.floats(control + ARGUMENTS, args.length);
    exports.begin(control, 0, memory.take(CORNER_BYTES));
  }

  /** Goes on without those who may still be at work: they keep the room they had. */
  function startOver(): void {
    exports.stop();
    crew.end();
    arena.abandon();
    takeControl();
  }

  /** Does all pieces: whether all of them are whole. A piece that fails here must not leave the others waiting. */
  function performed(number: number, pieces: number): number {
    const workers = crew.threads.length;
    try {
      return exports.run(number, pieces, workers, patience);
    } catch {
      if (pieces === 1 || workers === 0) return FAILED;
      exports.fail();
      return Math.min(exports.settle(patience), FAILED);
    }
  }

  function copiedOff<Made extends object>(made: Made): Made {
    if (isTensor(made)) return { shape: made.shape, data: made.data.slice() } as unknown as Made;
    return Object.fromEntries(
      Object.entries(made).map(([name, each]) => [name, typeof each === 'object' ? copiedOff(each) : each]),
    ) as Made;
  }

  const engine: Engine = {
    memory,
    threads,
    fused,
    watcher: undefined,
    run(name, pieces, words) {
      for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (typeof word === 'number') args[i] = word;
        else fractions[i] = word.fraction;
      }
      // Threads that come late miss nothing but work: the pieces are done by those who are there.
      if (pieces > 1) crew.call();
      const began = engine.watcher ? performance.now() : 0;
      const outcome = performed(operationNames.indexOf(name), pieces);
      if (outcome === LOST) startOver();
      if (outcome !== DONE) throw new Error(`engine: ${say(brokenOff(name, outcome))}`);
      engine.watcher?.(name, performance.now() - began);
    },
    step(work) {
      if (inStep) return work();
      inStep = true;
      try {
        return work();
      } finally {
        inStep = false;
        arena.clear();
      }
    },
    made(make) {
      return inStep ? make() : engine.step(() => copiedOff(make()));
    },
    operation(forward, backward) {
      const output = engine.made(forward);
      return {
        output,
        backward(gradient) {
          refuseOtherSize(gradient, size(output.shape));
          return engine.made(() => backward(gradient, output));
        },
      };
    },
    room(bytes) {
      if (!inStep) throw new Error('engine: what a step leaves to be computed has to be read within it');
      return arena.take(bytes);
    },
    tensor(shape) {
      const length = size(shape);
      const address = engine.room(4 * length);
      return { shape, data: memory.floats(address, length) };
    },
    upload({ shape, data }) {
      refuseOtherSize({ shape }, data.length);
      if (memory.holds(data)) return data.byteOffset;
      const copy = engine.tensor(shape);
      copy.data.set(data);
      return copy.data.byteOffset;
    },
    table(numbers) {
      const address = engine.room(4 * numbers.length);
      memory.integers(address, numbers.length).set(numbers);
      return address;
    },
    keep({ shape, data }) {
      const address = memory.take(4 * data.length);
      const here = memory.floats(address, data.length);
      here.set(data);
      kept.register(here, address);
      return { shape, data: here };
    },
    get workers() {
      return crew.threads;
    },
    end() {
      exports.stop();
      crew.end();
    },
  };
  return engine;
}

function brokenOff(name: string, outcome: number): Text {
  const unfinished = {
    ko: '이번 단계는 끝까지 계산하지 못했어요. 모델을 다시 만들거나, 앞서 저장한 가중치에서 이어 가 주세요',
    en: 'this step is not whole: build the model again, or go on from weights that were saved before',
  };
  const what =
    outcome === LOST
      ? { ko: `${name} 도중에 스레드 하나가 사라졌어요`, en: `a thread was lost during ${name}` }
      : { ko: `${name} 도중에 문제가 생겼어요`, en: `${name} went wrong` };
  return { ko: `${what.ko}. ${unfinished.ko}`, en: `${what.en}; ${unfinished.en}` };
}

/** Refuses a shape that is not of so many numbers: WebAssembly would go on beyond them. */
function refuseOtherSize({ shape }: { readonly shape: Shape }, numbers: number): void {
  if (size(shape) === numbers) return;
  throw new Refusal('engine', {
    ko: `[${shape.join(', ')}] 모양에 수가 ${numbers}개일 수 없어요`,
    en: `what has the shape [${shape.join(', ')}] cannot have ${numbers} numbers`,
  });
}

function isTensor(made: object): made is Tensor {
  return 'shape' in made && 'data' in made;
}

/** A tensor that is computed when it is read: a gradient that nobody asks for costs nothing. */
export function lazily(shape: Shape, compute: () => Float32Array): Tensor {
  let data: Float32Array | undefined;
  return {
    shape,
    get data() {
      data ??= compute();
      return data;
    },
  };
}
