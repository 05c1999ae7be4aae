/** What the browser keeps for the page; nothing where it refuses even to be asked. */
export function pageStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
