/** What every thing to touch is given. */
export interface TouchProps {
  readonly options: object;
  /** Says words in the language of the output: pages and notebooks of both may be open side by side. */
  readonly speak: () => void;
  /** What names this thing within its page, for a link to it; none where there are no links. */
  readonly place: string | undefined;
}
