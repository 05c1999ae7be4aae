import type { Text } from './language.ts';

export const answer: Text;
export const copied: Text;
export const copy: Text;
export const down: Text;
export const edit: Text;
export const error: Text;
export const inWords: Text;
export const output: Text;
export const picture: Text;
export const preparing: Text;
export const run: Text;
export const script: Text;
export const undo: Text;
export const unready: Text;
export const up: Text;
