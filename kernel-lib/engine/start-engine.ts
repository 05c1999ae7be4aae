import { host } from '#engine-host';
import { constants, type OperationArguments, operations } from '#engine-wasm';
import type { Operation } from '../ops/operation.ts';
import { type Shape, size, type Tensor, tensorOf } from '../tensor.ts';
import { say, type Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { arenaOf } from './arena.ts';
import type { Host, Thread } from './host.ts';
import { type Memory, memoryOf } from './memory.ts';
import { threadPool } from './thread-pool.ts';
import { wasm } from './wasm.ts';

/** An operation of the WebAssembly. */
export type OperationName = keyof OperationArguments;

/** The WebAssembly with its memory and its threads, and what a step needs of it. */
export interface Engine {
  readonly memory: Memory;
  readonly threads: number;
  readonly fused: boolean;
  /** Whether the compiler may compute by eight where it is told to compute by four. */
  readonly wide: boolean;
  /** Called with the name of each operation that was done and how long it took, in milliseconds. */
  watcher: ((name: string, milliseconds: number) => void) | undefined;
  /** Does an operation in pieces; an address that it does not need may be left out. Throws an `Error` that names it where it failed. */
  run<Name extends OperationName>(name: Name, pieces: number, args: OperationArguments[Name]): void;
  /** Runs `work`; tensors made inside are freed when the outermost step ends: copy out what you keep. */
  step<Result>(work: () => Result): Result;
  /** An operation whose results stay on the engine within a step, and are copied off it elsewhere. */
  operation<Gradients extends object>(
    forward: () => Tensor,
    backward: (gradient: Tensor, output: Tensor) => Gradients,
  ): Operation<Gradients>;
  /** Does what makes tensors, as a part of the step at hand or as one of its own. */
  made<Made extends object>(make: () => Made): Made;
  /** The address of so many bytes, until the step ends. Throws an `Error` outside of a step. */
  allocate(bytes: number): number;
  /** A tensor whose numbers are not set yet, until the step ends. */
  tensor(shape: Shape): Tensor;
  /** The address of a tensor's numbers; those of a tensor elsewhere are copied here for the step. */
  upload(tensor: Tensor): number;
  /** The address of a copy of whole numbers, until the step ends. */
  table(numbers: ArrayLike<number>): number;
  /** A copy of a tensor on the engine, freed when nothing refers to it any more. */
  variable(tensor: Tensor): Tensor;
  /** The threads of the pool that run. */
  readonly workers: readonly Thread[];
  /** Ends the threads. */
  end(): void;
}

/** What the WebAssembly module exports: `assembly/engine.ts`. */
interface Exports {
  freeFrom(): number;
  beginThread(control: number, number: number, state: number): void;
  run(operation: number, pieces: number, workers: number, timeoutMs: number): number;
  settle(timeoutMs: number): number;
  failPiece(): void;
  stopThreads(): void;
}

export interface EngineOptions {
  /** Adds a product in one rounding: faster, and other last digits on processors that round twice. */
  readonly fused?: boolean;
  /** Computes by eight where the compiler can, and then adds no product in one rounding: that stays by four. */
  readonly wide?: boolean;
  readonly threads?: number;
  /** How many milliseconds a piece may take before its thread is taken for lost; 10,000 by default. */
  readonly timeoutMs?: number;
  readonly limit?: number;
  readonly host?: Host;
}

const { ARGUMENTS, CONTROL_BYTES, THREAD_STATE_BYTES, OUTCOME_DONE, OUTCOME_FAILED, OUTCOME_LOST } = constants;
const MOST_THREADS = 16;

/** Starts an engine; nothing where this program has no WebAssembly that computes by four. */
export function startEngine(options: EngineOptions = {}): Engine | undefined {
  const { timeoutMs = 10_000, host: here = host() } = options;
  const wide = (options.wide ?? false) && here.allowWideSimd();
  const fused = (options.fused ?? false) && !wide;
  const bytes = wasm({ fused }, here);
  if (!bytes) return undefined;
  const threads = Math.min(options.threads ?? here.threads, MOST_THREADS, here.shared ? MOST_THREADS : 1);
  // A memory that is not shared loses all views of it when it grows, so that it has its whole size from the start.
  const limit = Math.min(options.limit ?? 2 ** 31, here.shared ? 2 ** 31 : 2 ** 29);
  const initial = here.shared ? 16 : Math.ceil(limit / 65536);
  const buffer = new WebAssembly.Memory({ initial, maximum: 32768, shared: here.shared });
  // The types of a page are narrower here than Node's: bytes that are not shared, exports of no known names.
  const module = new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
  const exports = new WebAssembly.Instance(module, { env: { memory: buffer } }).exports as object as Exports;
  const memory = memoryOf(buffer, exports.freeFrom(), limit);
  const arena = arenaOf(memory);
  const variables = new FinalizationRegistry<number>((address) => memory.free(address));

  // A number keeps its state: a thread that takes over writes where the one before it did.
  const states = Array.from({ length: threads - 1 }, () => memory.allocate(THREAD_STATE_BYTES));
  const pool = threadPool(threads - 1, (number, ended) =>
    here.thread({ module, memory: buffer, control, number, state: states[number - 1] }, ended),
  );
  let control = 0;
  let words: Int32Array = new Int32Array(0);
  let numbers: Float32Array = new Float32Array(0);
  let inStep = false;
  takeControl();

  function takeControl(): void {
    control = memory.allocate(CONTROL_BYTES);
    memory.integers(control, CONTROL_BYTES / 4).fill(0);
    words = memory.integers(control + ARGUMENTS, (CONTROL_BYTES - ARGUMENTS) / 4);
    numbers = memory.floats(control + ARGUMENTS, words.length);
    exports.beginThread(control, 0, memory.allocate(THREAD_STATE_BYTES));
  }

  /** Goes on with new threads and new memory for a step: the old threads may still write where they did. */
  function startOver(): void {
    exports.stopThreads();
    pool.end();
    arena.abandon();
    takeControl();
  }

  /** Does all pieces, and says what came of it. A piece that fails on this thread must not leave the others waiting. */
  function performed(number: number, pieces: number): number {
    const workers = pool.threads.length;
    try {
      return exports.run(number, pieces, workers, timeoutMs);
    } catch {
      if (pieces === 1 || workers === 0) return OUTCOME_FAILED;
      exports.failPiece();
      return Math.min(exports.settle(timeoutMs), OUTCOME_FAILED);
    }
  }

  function copiedOff<Made extends object>(made: Made): Made {
    if (isTensor(made)) return tensorOf(made.shape, made.data.slice()) as unknown as Made;
    return Object.fromEntries(
      Object.entries(made).map(([name, each]) => [name, typeof each === 'object' ? copiedOff(each) : each]),
    ) as Made;
  }

  const engine: Engine = {
    memory,
    threads,
    fused,
    wide,
    watcher: undefined,
    run(name, pieces, args) {
      const { number, write } = operations[name];
      write(words, numbers, args);
      // Threads that come late miss nothing but work: the pieces are done by those who are there.
      if (pieces > 1) pool.fill();
      const began = engine.watcher ? performance.now() : 0;
      const outcome = performed(number, pieces);
      if (outcome === OUTCOME_LOST) startOver();
      if (outcome !== OUTCOME_DONE) throw new Error(`engine: ${say(brokenOff(name, outcome))}`);
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
    allocate(bytes) {
      if (!inStep) throw new Error('engine: what a step leaves to be computed has to be read within it');
      return arena.allocate(bytes);
    },
    tensor(shape) {
      const length = size(shape);
      const address = engine.allocate(4 * length);
      return tensorOf(shape, memory.floats(address, length));
    },
    upload({ shape, data }) {
      refuseOtherSize({ shape }, data.length);
      if (memory.holds(data)) return data.byteOffset;
      const copy = engine.tensor(shape);
      copy.data.set(data);
      return copy.data.byteOffset;
    },
    table(numbers) {
      const address = engine.allocate(4 * numbers.length);
      memory.integers(address, numbers.length).set(numbers);
      return address;
    },
    variable({ shape, data }) {
      const address = memory.allocate(4 * data.length);
      const here = memory.floats(address, data.length);
      here.set(data);
      variables.register(here, address);
      return tensorOf(shape, here);
    },
    get workers() {
      return pool.threads;
    },
    end() {
      exports.stopThreads();
      pool.end();
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
    outcome === OUTCOME_LOST
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
  return Object.defineProperty(tensorOf(shape, new Float32Array(0)), 'data', {
    enumerable: true,
    get() {
      data ??= compute();
      return data;
    },
  });
}
