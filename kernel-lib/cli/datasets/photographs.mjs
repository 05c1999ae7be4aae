// @ts-check
import { wheel } from './packages.mjs';

const names = { cat: 'chelsea', coffee: 'coffee' };

/**
 * Two photographs in colour, the PNG files of a package as they are, with what it says of them.
 *
 * @param {string} work an empty folder
 */
export function photographFiles(work) {
  const files = wheel('scikit-image==0.26.0', work);
  const words = Buffer.from(files['skimage/data/_fetchers.py']).toString();
  const notes = Object.entries(names).map(([name, file]) => `${name}.png\n\n${said(words, file)}\n`);
  return {
    ...Object.fromEntries(
      Object.entries(names).map(([name, file]) => [
        `photographs/${name}.png`,
        Buffer.from(files[`skimage/data/${file}.png`]),
      ]),
    ),
    'photographs/LICENSE': Buffer.from(notes.join('\n')),
  };
}

/**
 * What the package's function of this name says of its picture, up to what it returns.
 *
 * @param {string} words
 * @param {string} name
 */
function said(words, name) {
  const [, text] = new RegExp(`^def ${name}\\(\\):\\n {4}"""([^]*?)\\n\\n {4}Returns`, 'm').exec(words) ?? [];
  if (!text) throw new Error(`photographs: the package says nothing of ${name}`);
  return text.replace(/^ {4}/gm, '');
}
