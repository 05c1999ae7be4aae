/** What the small script of the page, which is there from the start, does for the rest. */
export interface Boot {
  /** Runs a script of the site once, by its path from the site's scripts; refuses where it is not there. */
  load(name: string): Promise<void>;
  /** Comes when the reader first comes near one of the elements: within a margin of the window, as CSS writes it. */
  near(elements: readonly Element[], margin: string): Promise<void>;
  /** A script that the page carries as text, where it is one file. */
  text(name: string): Promise<string | undefined>;
}
