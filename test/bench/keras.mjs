import { spawnSync } from 'node:child_process';

let found;

/** A Python that has Keras with TensorFlow: the one named by CNN_KERAS, or python3; nothing where there is none. */
export function keras() {
  found ??= [process.env.CNN_KERAS, 'python3'].find((python) => {
    return python && spawnSync(python, ['-c', 'import keras, tensorflow'], { stdio: 'ignore' }).status === 0;
  }) ?? '';
  return found;
}
