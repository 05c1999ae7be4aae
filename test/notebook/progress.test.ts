import { afterEach, describe, expect, test } from 'vitest';
import { progress } from '../../kernel-lib/notebook/progress.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

interface Content {
  readonly data: { readonly 'text/plain': string; readonly 'text/html': string };
  readonly transient: { readonly display_id: string };
}

const hook = Symbol.for('kernel-lib.display');
const place = globalThis as unknown as Record<symbol, unknown>;

afterEach(() => {
  delete place[hook];
  setLanguage('en');
});

/** Collects what is sent to the notebook; time goes on a second at each look at the clock. */
function notebook(): { readonly sent: { content: Content; update: boolean }[]; readonly clock: () => number } {
  const sent: { content: Content; update: boolean }[] = [];
  place[hook] = (content: Content, update = false) => sent.push({ content, update });
  let now = 0;
  return { sent, clock: () => (now += 1000) };
}

describe('progress', () => {
  test('is one output that changes in place', () => {
    const { sent, clock } = notebook();
    const bar = progress({ total: 3, label: 'training', clock });
    for (const done of [1, 2, 3]) bar.update(done, { loss: 1 / done, accuracy: 0.5 });
    expect(sent.map(({ update }) => update)).toEqual([false, true, true, true]);
    expect(new Set(sent.map(({ content }) => content.transient.display_id)).size).toBe(1);
    expect(sent[2].content.data['text/plain']).toMatch(
      /^training █{13}░{7} 2\/3 · loss 0\.5 · accuracy 50% · time left \d+ s$/,
    );
    expect(sent[3].content.data['text/plain']).toMatch(
      /^training █{20} 3\/3 · loss 0\.333 · accuracy 50% · took \d+ s$/,
    );
  });

  test('two at a time are two outputs', () => {
    const { sent, clock } = notebook();
    progress({ total: 1, label: 'a', clock });
    progress({ total: 1, label: 'b', clock });
    expect(new Set(sent.map(({ content }) => content.transient.display_id)).size).toBe(2);
  });

  test('speaks Korean, and its label is text, not markup', () => {
    setLanguage('ko');
    const { sent, clock } = notebook();
    const bar = progress({ total: 200, label: { ko: '<b>학습', en: 'training' }, clock });
    bar.update(100, { valLoss: 0.25 });
    const { data } = sent[1].content;
    expect(data['text/plain']).toMatch(/100\/200 · 검증 손실 0\.25 · 남은 시간 \d+초$/);
    expect(data['text/html']).toContain('&lt;b&gt;학습');
  });

  test('does not flood the notebook', () => {
    const { sent } = notebook();
    let now = 0;
    const bar = progress({ total: 10000, label: 'x', clock: () => now });
    for (let done = 1; done <= 10000; done++) {
      now += 1;
      bar.update(done);
    }
    expect(sent.length).toBeLessThanOrEqual(102);
    expect(sent.at(-1)?.content.data['text/plain']).toContain('10,000/10,000');
  });

  test('ends once', () => {
    const { sent, clock } = notebook();
    const bar = progress({ total: 2, label: 'x', clock });
    bar.update(2);
    bar.end();
    bar.update(1);
    expect(sent).toHaveLength(2);
  });

  test('in a log is a line at every tenth', () => {
    const { write } = process.stdout;
    const lines: string[] = [];
    process.stdout.write = ((text: string) => lines.push(text) > 0) as typeof write;
    let now = 0;
    const bar = progress({ total: 50, label: 'x', clock: () => (now += 1000) });
    for (let done = 1; done <= 50; done++) bar.update(done);
    process.stdout.write = write;
    expect(lines.map((line) => line.match(/\d+\/50/)?.[0])).toEqual(
      [5, 10, 15, 20, 25, 30, 35, 40, 45, 50].map((done) => `${done}/50`),
    );
  });

  test('has something to count', () => {
    expect(() => progress({ total: 0, label: 'x' })).toThrow(
      expect.objectContaining({ name: 'RangeError', message: 'progress: there is nothing to count up to 0' }),
    );
  });
});
