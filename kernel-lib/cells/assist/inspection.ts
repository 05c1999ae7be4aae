import type { Language, Text } from '../../text/language.ts';
import type { AskedCell } from './asked-cell.ts';
import { type Explained, type ExplainedOption, explainedAt } from './explained.ts';
import { fence } from './fence.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** What is known of a place, as text and as Markdown. */
export interface Inspection {
  readonly 'text/plain': string;
  readonly 'text/markdown': string;
}

/** How code and text are written, in text and in Markdown. */
interface Form {
  code(text: string): string;
  name(text: string): string;
  prose(text: string): string;
}

const plain: Form = { code: (text) => text, name: (text) => text, prose: (text) => text };
const markdown: Form = {
  code: (text) => fence(text, 'typescript'),
  name: (text) => (text.includes('`') ? plainMarkdown(text) : `\`${text}\``),
  prose: plainMarkdown,
};

/**
 * What a name is, or the function whose brackets a place is in: its signature, docstring, parameters, options and example.
 *
 * @param detail as Jupyter counts it: from 1 on with the whole declaration
 */
export function inspectionAt(cell: AskedCell, language: Language, detail = 0): Inspection | undefined {
  const explained = explainedAt(cell, detail > 0);
  if (!explained) return undefined;
  return { 'text/plain': written(explained, plain, language), 'text/markdown': written(explained, markdown, language) };
}

function written(explained: Explained, form: Form, language: Language): string {
  const { signature, documentation, tags, options, source } = explained;
  const parts = [
    form.code(signature),
    form.prose(documentation),
    listed(words.parameters, tags.filter(({ name }) => name === 'param').map(parameter(form)), language),
    listed(words.options, options.map(option(form, language)), language),
    ...tags.flatMap((tag) => told(tag, form, language)),
    ...(source === undefined ? [] : [`${words.declaration[language]}:`, form.code(source)]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function listed(title: Text, items: readonly string[], language: Language): string {
  return items.length === 0 ? '' : `${title[language]}:\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}

function parameter(form: Form) {
  return ({ text }: { readonly text: string }): string => {
    const [, name, meaning] = /^(\S*)\s*-?\s*(.*)$/s.exec(text) ?? ['', '', text];
    return `${form.name(name)}: ${inLine(meaning, form)}`;
  };
}

function option(form: Form, language: Language) {
  return ({ name, type, isOptional, documentation }: ExplainedOption): string => {
    const must = isOptional ? '' : ` (${words.required[language]})`;
    const meaning = documentation === '' ? '' : `: ${inLine(documentation, form)}`;
    return `${form.name(`${name}: ${type}`)}${must}${meaning}`;
  };
}

function inLine(text: string, form: Form): string {
  return form.prose(text.trim().replace(/\s+/g, ' '));
}

/** What a tag says; an example stands by itself, and of tags without a name here the name is said as it is. */
function told({ name, text }: Explained['tags'][number], form: Form, language: Language): readonly string[] {
  if (name === 'param' || text === '') return [];
  if (name === 'example') return [text.includes('```') ? form.prose(text) : form.code(text.trim())];
  const title = tagWords[name]?.[language] ?? name;
  return [`${title}: ${inLine(text, form)}`];
}

const words: Readonly<Record<'parameters' | 'options' | 'required' | 'declaration', Text>> = {
  parameters: { ko: '받는 값', en: 'Parameters' },
  options: { ko: '옵션', en: 'Options' },
  required: { ko: '꼭 필요해요', en: 'required' },
  declaration: { ko: '선언', en: 'Declaration' },
};

const tagWords: Readonly<Record<string, Text>> = {
  throws: { ko: '오류', en: 'Throws' },
  returns: { ko: '결과', en: 'Returns' },
  return: { ko: '결과', en: 'Returns' },
  default: { ko: '기본값', en: 'Default' },
  defaultValue: { ko: '기본값', en: 'Default' },
  deprecated: { ko: '이제 쓰지 않아요', en: 'Deprecated' },
};
