// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../machine/root.mjs';

/** A fence of Markdown that names a source file of the library, with what it holds. */
const fence = /^(```\w+ (kernel-lib(?:\/[\w-]+(?:\.[\w-]+)*)+)\n)[\s\S]*?^```$/gm;

/**
 * Markdown in which every fence that names a source file, as in `ts kernel-lib/layers/dense.ts`, holds that file as it is now.
 *
 * @param {string} markdown
 */
export function withQuotedFiles(markdown) {
  return markdown.replace(fence, (all, opening, file) =>
    existsSync(join(root, file)) ? `${opening}${readFileSync(join(root, file), 'utf8').trimEnd()}\n\`\`\`` : all,
  );
}

/**
 * The files that fences name and that are not there.
 *
 * @param {string} markdown
 */
export function missingQuotedFiles(markdown) {
  return [...markdown.matchAll(fence)].map(([, , file]) => file).filter((file) => !existsSync(join(root, file)));
}
