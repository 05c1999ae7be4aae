// @ts-check
import { readFileSync } from 'node:fs';
import { withFormulas } from './with-formulas.mjs';

// Reads { texts, sentence } as JSON and writes { texts, remarks }: KaTeX for those who come from Python.
const { texts, sentence } = JSON.parse(readFileSync(0, 'utf8'));
const set = texts.map((/** @type {string} */ text) => withFormulas(text, sentence));
const remarks = set.flatMap((/** @type {ReturnType<typeof withFormulas>} */ one) => one.remarks);
process.stdout.write(JSON.stringify({ texts: set.map((/** @type {{ html: string }} */ { html }) => html), remarks }));
