import { expect, test } from 'vitest';
import { readTable, writeTable } from '../../../kernel-lib/index.ts';

const columns = { name: 'text', height: 'number', year: 'integer' } as const;
const kim = { name: 'Kim', height: 1.7, year: 1990 };

test.each<[string, string]>([
  ['plain', 'name,height,year\nKim,1.7,1990\n'],
  ['with the line ends of Windows', 'name,height,year\r\nKim,1.7,1990\r\n'],
  ['with a byte order mark', '\ufeffname,height,year\nKim,1.7,1990'],
  ['with blanks and an empty line', 'name, height ,year\n\n Kim , 1.7 ,1990\n'],
  ['with quotes', '"name","height","year"\n"Kim","1.7","1990"'],
  ['in another order with a column more', 'year,mood,name,height\n1990,good,Kim,17e-1'],
])('a table %s is read', (_, csv) => {
  expect(readTable(csv, columns)).toEqual([kim]);
});

test('a table of names alone has no rows', () => {
  expect(readTable('name,height,year\n', columns)).toEqual([]);
});

test.each<[string, string, string]>([
  ['no column', 'name,year\nKim,1990', 'people.csv needs one column height, and its columns are name, year'],
  ['a column twice', 'name,height,height,year\nKim,1,2,1990', 'needs one column height'],
  ['nothing', '', 'needs one column name, and its columns are ∅'],
  ['a missing value', 'name,height,year\nKim,1.7,1990\nLee,,1991', 'row 2 of people.csv has no height'],
  ['a short row', 'name,height,year\nKim,1.7', 'people.csv is not a table'],
  ['a long row', 'name,height,year\nKim,1.7,1990,x', 'people.csv is not a table'],
  ['an open quote', 'name,height,year\n"Kim,1.7,1990', 'people.csv is not a table'],
  ['no number', 'name,height,year\nKim,tall,1990', "height in row 1 of people.csv is 'tall', not a number"],
  ['a number in words of programmers', 'name,height,year\nKim,0x10,1990', "is '0x10', not a number"],
  ['an endless number', 'name,height,year\nKim,1e999,1990', "is '1e999', not a number"],
  ['half a year', 'name,height,year\nKim,1.7,1990.5', "year in row 1 of people.csv is '1990.5', not a whole number"],
  ['a web page', '<!DOCTYPE html>\n<p>404, not found</p>', 'is not a table'],
])('a table with %s is refused', (_, csv, message) => {
  expect(() => readTable(csv, columns, 'people.csv')).toThrow(message);
});

test('what is written is read again, whatever the text', () => {
  const rows = [kim, { name: 'a "b", c\nd', height: -0.25, year: 0 }];
  expect(readTable(writeTable(rows), columns)).toEqual(rows);
});
