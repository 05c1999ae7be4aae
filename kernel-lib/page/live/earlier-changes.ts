/** How many cells of a lesson were changed in other versions of it, which are kept. */
export function earlierChanges(lesson: string, version: string, store: Pick<Storage, 'getItem'> | undefined): number {
  const start = `cnn-lessons.sources.${lesson}.`;
  try {
    return Object.keys(store ?? {})
      .filter((key) => key.startsWith(start) && key !== start + version)
      .reduce((sum, key) => sum + Object.keys(JSON.parse(store?.getItem(key) ?? '{}')).length, 0);
  } catch {
    return 0;
  }
}
