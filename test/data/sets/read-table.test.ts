import { afterEach, expect, test } from 'vitest';
import { writeTable } from '../../../kernel-lib/data/formats/write-table.ts';
import { readTable } from '../../../kernel-lib/data/sets/read-table.ts';
import { setLanguage } from '../../../kernel-lib/text/language.ts';

afterEach(() => setLanguage('en'));

const columns = { name: 'text', height: 'number', year: 'integer' } as const;
const kim = { name: 'Kim', height: 1.7, year: 1990 };

test.each<[string, string]>([
  ['plain', 'name,height,year\nKim,1.7,1990\n'],
  ['with the line ends of Windows', 'name,height,year\r\nKim,1.7,1990\r\n'],
  ['with a byte order mark', '\ufeffname,height,year\nKim,1.7,1990'],
  ['with blanks and an empty line', 'name, height ,year\n\n Kim , 1.7 ,1990\n'],
  ['with quotes', '"name","height","year"\n"Kim","1.7","1990"'],
  ['in another order with a column more', 'year,mood,name,height\n1990,good,Kim,17e-1'],
  ['with semicolons', 'name;height;year\nKim;1.7;1990\n'],
  ['with tabs', 'name\theight\tyear\nKim\t1.7\t1990\n'],
  ['with semicolons and a comma in a name', 'name;"height, at noon";height;year\nKim;"1,7";1.7;1990'],
  ['with Excel naming its delimiter', 'sep=;\r\nname;height;year\r\nKim;1.7;1990\r\n'],
  ['with Excel naming its delimiter behind a byte order mark', '\ufeffsep=,\nname,height,year\nKim,1.7,1990\n'],
  ['with the quoted delimiter', '"sep=\t"\nname\theight\tyear\nKim\t1.7\t1990'],
  ['with empty rows as Excel leaves them', 'name,height,year\n,,\nKim,1.7,1990\n , ,\n,,\n'],
  ['with columns that have no name', 'name,height,year,,\nKim,1.7,1990,,\n,,,,\n'],
])('a table %s is read', (_, csv) => {
  expect(readTable(csv, columns)).toEqual([kim]);
});

test('a delimiter that is not found by itself is named', () => {
  expect(readTable('name|height|year\nKim|1.7|1990', columns, 'CSV', { delimiter: '|' })).toEqual([kim]);
  expect(readTable('name,a,b,c;height;year\nKim;1.7;1990', { height: 'number' }, 'CSV', { delimiter: ';' })).toEqual([
    { height: 1.7 },
  ]);
  expect(() => readTable('name\nKim', { name: 'text' }, 'CSV', { delimiter: '' })).toThrow(
    "readTable: delimiter is the sign between two values, such as ';', not ''",
  );
});

// '이름,키' and '김민수,1.7' as Excel in Korea writes them (CP949), and 'é' as it does in France.
const korean = Buffer.from('c0ccb8a72cc5b00d0ab1e8b9cebcf62c312e370d0a', 'hex');
const withText = (text: string, encoding: 'utf8' | 'utf16le') => Buffer.from(text, encoding);

test.each<[string, Uint8Array, string?]>([
  ['UTF-8', withText('이름,키\n김민수,1.7\n', 'utf8')],
  ['UTF-8 with a byte order mark', withText('\ufeff이름,키\n김민수,1.7\n', 'utf8')],
  ['UTF-8 from macOS, in pieces', withText(`${'이름,키'.normalize('NFD')}\n김민수,1.7\n`, 'utf8')],
  ['UTF-16, as Excel calls Unicode', withText('\ufeff이름\t키\r\n김민수\t1.7\r\n', 'utf16le')],
  ['UTF-16 the other way round', withText('\ufeff이름,키\n김민수,1.7\n', 'utf16le').swap16()],
  ['CP949', korean],
  ['CP949 by name', korean, 'cp949'],
  ["CP949 by TextDecoder's name", korean, 'euc-kr'],
])('the bytes of a table in %s are read', (_, bytes, encoding) => {
  const options = encoding === undefined ? {} : { encoding };
  expect(readTable(bytes, { 이름: 'text', 키: 'number' }, 'CSV', options)).toEqual([{ 이름: '김민수', 키: 1.7 }]);
});

test.each<[string, string | Uint8Array, string | undefined, string, string]>([
  [
    'text that was decoded wrongly',
    korean.toString('utf8'),
    undefined,
    'people.csv was decoded wrongly, it holds �; give readTable the bytes of the file, as readFileSync(path) reads them',
    'people.csv 글자가 깨져 있어요(�)',
  ],
  [
    'a third encoding',
    Buffer.from('name,n\nÅngel,1', 'latin1'), // CP949 would read a syllable for Ån.
    undefined,
    "people.csv is neither UTF-8 nor CP949; say what it is, such as encoding: 'windows-1252'",
    'people.csv 파일은 UTF-8도 CP949도 아니에요',
  ],
  ['another encoding than said', korean, 'utf-8', "people.csv cannot be read as 'utf-8'", "'utf-8'로 읽을 수 없어요"],
  ['an encoding that there is not', korean, 'cp94', "people.csv cannot be read as 'cp94'", "'cp94'로 읽을 수 없어요"],
  [
    'an encoding where there are no bytes',
    'name,n\nKim,1',
    'euc-kr',
    'encoding is for the bytes of a file, and people.csv is text already',
    'encoding은 파일의 바이트를 읽을 때 쓰는데',
  ],
])('%s is refused', (_, csv, encoding, en, ko) => {
  const options = encoding === undefined ? {} : { encoding };
  const read = () => readTable(csv, { name: 'text' }, 'people.csv', options);
  expect(read).toThrow(RangeError);
  expect(read).toThrow(en);
  setLanguage('ko');
  expect(read).toThrow(ko);
});

test('Latin letters are read in the encoding that is said', () => {
  const bytes = Buffer.from('name,n\nÅngström,1', 'latin1');
  expect(readTable(bytes, { name: 'text' }, 'CSV', { encoding: 'windows-1252' })).toEqual([{ name: 'Ångström' }]);
});

test.each<[string, string, string]>([
  [
    'name,height,year\nKim,1.7',
    'people.csv is not a table: line 2 has 2 values for 3 columns',
    'people.csv 표를 읽을 수 없어요: 2번째 줄에 값이 2개인데 열은 3개예요',
  ],
  [
    'name,height,year\n\nKim,1.7,1990\n"Lee,1.6,1991\n',
    'people.csv is not a table: a quotation mark that opens in row 2 is never closed',
    'people.csv 표를 읽을 수 없어요: 2번째 행에서 연 따옴표가 닫히지 않아요',
  ],
  [
    'name,height,year\nKim "K",1.7,1990',
    'people.csv is not a table: a quotation mark in line 2 stands inside a value; the whole value goes in quotation marks, and one in it is doubled',
    'people.csv 표를 읽을 수 없어요: 2번째 줄의 따옴표가 값 가운데에 있어요',
  ],
  [
    'name,height,year\n"Kim" K,1.7,1990',
    'people.csv is not a table: a quotation mark in line 2 stands inside a value',
    '2번째 줄의 따옴표가 값 가운데에 있어요',
  ],
  [
    `name,height,year\n${'x'.repeat(1_000_001)},1.7,1990`,
    'people.csv is not a table: the row in line 2 takes more than 1 MB',
    '2번째 줄의 행이 1 MB를 넘어요',
  ],
])('what is no table is refused in our words: %#', (csv, en, ko) => {
  expect(() => readTable(csv, columns, 'people.csv')).toThrow(new RegExp(`^readTable: ${escaped(en)}[^\n]*$`));
  setLanguage('ko');
  expect(() => readTable(csv, columns, 'people.csv')).toThrow(ko);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

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
  expect(readTable(writeTable([{ 'a;b': 'c\td;e' }]), { 'a;b': 'text' })).toEqual([{ 'a;b': 'c\td;e' }]);
});
