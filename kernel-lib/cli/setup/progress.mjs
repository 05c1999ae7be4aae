// @ts-check
import { clipped } from '../../machine/clipped.mjs';
import { say } from '../../machine/say.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */

const marks = { running: '…', done: '✓', failed: '✗' };

/**
 * Shows steps and for how long each has been running: lines that change in place on a terminal, plain lines elsewhere.
 *
 * @param {NodeJS.WriteStream} stream
 */
export function progress(stream = process.stderr) {
  /** @type {{ what: Text, mark: keyof typeof marks, since: number, until?: number }[]} */
  const lines = [];
  let drawn = 0;
  const draw = () => {
    stream.write(drawn ? `\x1b[${drawn}A` : '');
    for (const line of lines) stream.write(`\x1b[2K${clipped(text(line))}\n`);
    drawn = lines.length;
  };
  /** @type {NodeJS.Timeout | undefined} */
  let ticking;

  return {
    /**
     * Shows a step from its beginning to its end.
     *
     * @template T
     * @param {Text} what
     * @param {() => Promise<T>} work
     * @param {(result: T) => boolean} [well] whether a result is a success
     * @returns {Promise<T>}
     */
    async during(what, work, well = () => true) {
      /** @type {(typeof lines)[number]} */
      const line = { what, mark: 'running', since: Date.now() };
      lines.push(line);
      const show = () => (stream.isTTY ? draw() : stream.write(`${text(line)}\n`));
      show();
      if (stream.isTTY) ticking ??= setInterval(draw, 500).unref();
      try {
        const result = await work();
        line.mark = well(result) ? 'done' : 'failed';
        return result;
      } catch (error) {
        line.mark = 'failed';
        throw error;
      } finally {
        line.until = Date.now();
        show();
      }
    },
    end() {
      clearInterval(ticking);
    },
  };
}

/** @param {{ what: Text, mark: keyof typeof marks, since: number, until?: number }} line */
function text({ what, mark, since, until }) {
  const seconds = ((until ?? Date.now()) - since) / 1000;
  const time =
    mark === 'running' && seconds < 0.5 ? '' : say({ ko: `${seconds.toFixed(1)}초`, en: `${seconds.toFixed(1)} s` });
  return `${marks[mark]} ${say(what)} ${time}`.trimEnd();
}
