import { h, type JSX } from 'preact';
import { say } from '../../text/language.ts';
import { Press } from '../elements/press.ts';

/** Puts everything back to how it was at first. */
export function StartOver({ press }: { press: () => void }): JSX.Element {
  return h(Press, { text: say({ ko: '처음부터', en: 'Start over' }), press });
}
