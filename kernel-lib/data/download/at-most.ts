import { Transform } from 'node:stream';
import { say } from '../../text/language.ts';

/** A stream that passes on so many bytes and fails when there are more. */
export function atMost(bytes: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      passed += chunk.length;
      done(passed > bytes ? overlong(bytes) : null, chunk);
    },
  });
}

function overlong(bytes: number): Error {
  return new Error(say({ ko: `${bytes}바이트보다 많이 들어 있어요`, en: `it holds more than ${bytes} bytes` }));
}
