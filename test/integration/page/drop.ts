import type { Locator } from 'playwright-core';

/** Drops files and folders of this machine on a place of a page, as from a window beside it. */
export async function drop(place: Locator, files: readonly string[]): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('not to be seen');
  const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await place.page().context().newCDPSession(place.page());
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}
