import { type Language, StreamLanguage } from '@codemirror/language';
import { typescript } from '@codemirror/legacy-modes/mode/javascript';
import { tags } from '@lezer/highlight';

/** TypeScript, read token by token: all that colours and indents need, in a fifth of the size of its grammar. */
export const codeLanguage: Language = StreamLanguage.define({
  ...typescript,
  tokenTable: { property: tags.propertyName },
});
