// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyFile, writeFile } from '../machine/write-file.mjs';
import { pageWords } from './page-words.mjs';

const site = fileURLToPath(new URL('.', import.meta.url));

/**
 * Writes the template `cnn-lessons` of nbconvert, which makes one file of a lesson, into a virtual environment, and what
 * gives the pictures of nbconvert's own templates their words.
 *
 * @param {object} where
 * @param {string} where.venv
 * @param {string} where.folder of the template
 * @param {string} where.packages folder of the environment's Python packages
 * @param {string} where.made what this was made of, to be read by the next set-up
 */
export function installTemplate({ venv, folder, packages, made }) {
  copyFile(join(site, 'template/lesson/index.html.j2'), join(folder, 'index.html.j2'));
  writeJson(join(folder, 'conf.json'), {
    base_template: 'base',
    mimetypes: { 'text/html': true },
    preprocessors: { '500-page': { type: 'cnn_lessons.page_preprocessor.PagePreprocessor', enabled: true } },
  });
  writeJson(join(venv, 'etc/jupyter/jupyter_nbconvert_config.json'), {
    HTMLExporter: { preprocessors: ['cnn_lessons.alternative_texts.AlternativeTexts'] },
  });
  writeFile(join(packages, 'cnn-lessons.pth'), `${site}\n`);
  writeJson(join(folder, 'settings.json'), { made, node: process.execPath, words: pageWords });
}

/**
 * @param {string} file
 * @param {object} value
 */
function writeJson(file, value) {
  writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
