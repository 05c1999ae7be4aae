import { mount } from './mount.ts';

/** Makes every output of the page alive that says how; the still picture stays for print. */
for (const [i, script] of document.querySelectorAll('.figure > script.touchable').entries()) {
  const figure = script.parentElement;
  const still = figure?.querySelector('.still');
  if (!figure || !still) continue;
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
