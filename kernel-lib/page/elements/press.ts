import { h, type JSX } from 'preact';

export interface PressProps {
  readonly text: string;
  /** What a screen reader says instead of the text; the text by default. */
  readonly label?: string;
  /** Whether pressing does nothing now; it can be reached all the same, so that the focus is not lost. */
  readonly off?: boolean;
  /** Whether it is the chosen one of several. */
  readonly pressed?: boolean;
  readonly kind?: 'main';
  readonly press: () => void;
}

/** A button. */
export function Press({ text, label, off = false, pressed, kind, press }: PressProps): JSX.Element {
  const act = () => {
    if (!off) press();
  };
  return h(
    'button',
    {
      type: 'button',
      class: kind,
      'aria-label': label,
      'aria-disabled': off || undefined,
      'aria-pressed': pressed,
      onClick: act,
    },
    text,
  );
}
