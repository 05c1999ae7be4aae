import { mount } from './mount.ts';

/** For outputs that come later: of cells that the reader runs. */
(globalThis as { cnnLessonsTouch?: object }).cnnLessonsTouch = { show: enliven };

/** Makes every output of the page alive that says how; the still picture stays for print. */
for (const [i, script] of document.querySelectorAll('.figure > script.touchable').entries()) {
  const figure = script.parentElement;
  if (figure) enliven(figure, i);
}

function enliven(figure: HTMLElement, i = 0): void {
  const script = figure.querySelector(':scope > script.touchable');
  const still = figure.querySelector('.still');
  if (!script || !still || figure.querySelector('.alive')) return;
  const host = document.createElement('div');
  host.className = 'alive';
  still.after(host);
  try {
    const place = `${figure.closest('section[id]')?.id ?? 'touch'}.${i}`;
    if (mount(host, JSON.parse(script.textContent ?? ''), place)) figure.classList.add('touched');
    else host.remove();
  } catch (error) {
    host.remove();
    console.warn(error);
  }
}
