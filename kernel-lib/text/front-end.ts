/** What is shown of a value in a notebook: the same thing in several MIME types. */
type Bundle = Readonly<Record<string, unknown>>;

/** What a front end is told of a value, a bundle for each output: its text, until the notebook's side of the library is there. */
export const frontEnd: { bundles: (thing: object) => readonly Bundle[] } = {
  bundles: (thing) => [{ 'text/plain': String(thing) }],
};
