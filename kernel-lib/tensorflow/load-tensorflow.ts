import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Text } from '../index.ts';

/** TensorFlow's public names, the same whether native code or JavaScript computes. */
export type TensorFlow = typeof import('@tensorflow/tfjs');

/** TensorFlow, and which one it is. */
export interface LoadedTensorFlow {
  readonly tf: TensorFlow;
  /** `tfjs-node` computes in native code; `tfjs`, its stand-in, in JavaScript. */
  readonly backend: 'tfjs-node' | 'tfjs';
  /** What computes, in a sentence that a lesson shows. */
  readonly how: Text;
}

const require = createRequire(import.meta.url);

/**
 * TensorFlow as this machine has it: native where set-up obtained a binding that works, in JavaScript where it could not.
 *
 * A lesson shows `how`, so that a slow stand-in never goes unnoticed.
 */
export async function loadTensorFlow(): Promise<LoadedTensorFlow> {
  mendUtil();
  // TensorFlow greets on stderr with the processor's abilities; a learner would take that for a fault.
  process.env.TF_CPP_MIN_LOG_LEVEL ??= '2';
  return standsIn() ? standIn() : (native() ?? standIn());
}

/** Node 23 dropped two functions that tfjs-node 4.22 calls, and Node 22 warns of them. */
function mendUtil(): void {
  const util = require('node:util') as Record<string, unknown>;
  util.isArray = Array.isArray;
  util.isNullOrUndefined = (value: unknown) => value === null || value === undefined;
}

/** Whether set-up found that no binding works here; trying one again could end this process. */
function standsIn(): boolean {
  try {
    const path = require.resolve('@tensorflow/tfjs-node/package.json');
    const { how } = JSON.parse(readFileSync(path.replace('package.json', 'obtained.json'), 'utf8')) as { how?: string };
    return how === 'stand-in';
  } catch {
    return false;
  }
}

function native(): LoadedTensorFlow | undefined {
  try {
    const tf = require('@tensorflow/tfjs-node') as TensorFlow;
    const { binding } = tf.backend() as unknown as { binding: { TF_Version: string } };
    const version = binding.TF_Version;
    return {
      tf,
      backend: 'tfjs-node',
      how: {
        ko: `tfjs-node(TensorFlow ${version})가 빠른 기계어로 계산해요.`,
        en: `TensorFlow ${version} (tfjs-node) computes in native code.`,
      },
    };
  } catch {
    return undefined;
  }
}

async function standIn(): Promise<LoadedTensorFlow> {
  const tf = require('@tensorflow/tfjs') as TensorFlow;
  await tf.setBackend('cpu');
  return {
    tf,
    backend: 'tfjs',
    how: {
      ko: '이 컴퓨터에서는 tfjs-node를 쓸 수 없어서 자바스크립트로 계산하는 @tensorflow/tfjs가 대신해요. 결과는 같고 훨씬 느려요.',
      en: 'tfjs-node does not work on this computer, so @tensorflow/tfjs stands in and computes in JavaScript: the same results, much slower.',
    },
  };
}
