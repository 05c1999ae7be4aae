import type { Kind } from '../../exercises/exercise.ts';
import { writtenValue } from './written-value.ts';

/** Signs that people write, as code has them. */
const signs: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '*',
  '÷': '/',
  '，': ',',
  '［': '[',
  '］': ']',
};

/**
 * What is typed into a field, as it is written into a blank; nothing where it is no answer of this kind. Brackets may be
 * left off, and rows stand in lines.
 *
 * @example answerCode('shape', '26, 26, 32') // '[26, 26, 32]'
 */
export function answerCode(kind: Kind, text: string): string | undefined {
  const plain = [...text]
    .map((sign) => signs[sign] ?? sign)
    .join('')
    .trim()
    .replace(/;$/, '');
  const code = kind === 'number' ? numberCode(plain) : kind === 'tensor' ? rowsCode(plain) : listCode(plain);
  const value = writtenValue(code);
  return value !== undefined && (typeof value === 'number') === (kind === 'number') ? code : undefined;
}

function numberCode(text: string): string {
  const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  return grouped ? text.replaceAll(',', '') : text.replaceAll('×', '*');
}

function listCode(text: string): string {
  if (text.startsWith('[')) return text.replaceAll('×', '*').replace(/\s+/g, ' ');
  const between = text.includes(',') ? ',' : /[×x]/.test(text) ? /[×x]/ : /\s+/;
  const parts = text.split(between).map((part) => part.trim());
  return parts.includes('') ? '' : `[${parts.join(', ')}]`;
}

function rowsCode(text: string): string {
  if (text.startsWith('[[') || text.startsWith('[ [')) return text.replace(/\s+/g, ' ');
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const rows = lines.filter((line) => line !== '').map(listCode);
  // One row of brackets stays what it is, and is told that rows are asked for.
  return text.startsWith('[') && rows.length === 1 ? rows[0] : `[${rows.join(', ')}]`;
}
