import { type ComponentChild, h } from 'preact';
import { say, type Text } from '../../text/language.ts';

/** A sentence, what stands between backticks as code. */
export function sentence(text: Text): ComponentChild[] {
  return say(text)
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 ? h('code', null, part) : part));
}
