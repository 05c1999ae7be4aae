import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../integration/', import.meta.url);
const files = ['browser', 'page', 'site'].flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`),
);

/** What a test asks of a page once, while the page may still be on its way to it. */
const onceRead =
  /expect\((?:async )?[([]*await [^;]*?\.(?:textContent|innerText|innerHTML|all\w+|is[A-Z]\w+|inputValue|count|getAttribute)\([^;]*?\)[\])]*\)\./;

test('what a page shows is looked at until it shows it: expect.poll', () => {
  expect(files.length).toBeGreaterThan(20);
  const once = files.flatMap((file) =>
    readFileSync(new URL(file, root), 'utf8')
      .split(/;\n/)
      .filter((statement) => onceRead.test(statement))
      .map((statement) => `${file}: ${statement.trim()}`),
  );
  expect(once).toEqual([]);
});
