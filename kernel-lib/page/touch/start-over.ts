import { h, type JSX } from 'preact';
import { say } from '../../text/language.ts';

/** Puts everything back to how it was at first. */
export function StartOver({ press }: { press: () => void }): JSX.Element {
  return h('button', { type: 'button', class: 'restart', onClick: press }, say({ ko: '처음으로', en: 'Start over' }));
}
