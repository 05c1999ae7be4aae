import type { StoredOutput } from '../live/cell-output.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // Crockford's: no I, L, O, U
const lengthOfTime = /\d+(?:\.\d+)?\s?(?:초|분|밀리초|ms|µs|min|s)(?![\w가-힣])/g;

/**
 * Six letters for what cells gave, such as `7F3-K2Q`: two screens with the same letters show the same numbers. Times are left out.
 *
 * FNV-1a over the texts of the outputs; nothing that anybody should rely on against forgery.
 */
export function runFingerprint(outputs: readonly StoredOutput[]): string {
  let hash = 0x811c9dc5;
  // A column of times is as wide as the longest of them.
  const text = outputs.map(textOf).join('').replace(lengthOfTime, '').replace(/ +/g, ' ');
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const code = Array.from({ length: 6 }, (_, i) => letters[(hash >>> (5 * i)) & 31]).join('');
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** What is printed goes on where it ended before; all else stands in lines of its own. */
function textOf(output: StoredOutput): string {
  const { text, data, ename, evalue } = output as {
    readonly text?: string | readonly string[];
    readonly data?: Readonly<Record<string, string | readonly string[]>>;
    readonly ename?: string;
    readonly evalue?: string;
  };
  if (output.output_type === 'stream') return [text ?? ''].flat().join('');
  if (output.output_type === 'error') return `\n${ename}: ${evalue}\n`;
  return `\n${[data?.['text/plain'] ?? ''].flat().join('')}\n`;
}
