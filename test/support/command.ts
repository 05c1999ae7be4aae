/** A module of the commands: plain JavaScript, which the TypeScript of the tests does not read, so the caller names its type. */
export async function command<T>(file: string): Promise<T> {
  return (await import(new URL(`../../kernel-lib/cli/${file}`, import.meta.url).href)) as T;
}
