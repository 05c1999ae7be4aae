// ▶ under every code cell. All else is loaded at the first press, or where the reader has changed a cell before. Without this
// script the page is complete.
(() => {
  const { src } = document.currentScript;
  const words = document.body.dataset;
  const loaded = new Map();
  let lesson;

  /** What a page that is one file carries as text. */
  function block(name) {
    return [...document.querySelectorAll('body > script[type="text/plain"]')].find((one) => one.dataset.name === name);
  }

  async function text(name) {
    const found = block(name)?.textContent;
    return found === undefined ? undefined : unpacked(found);
  }

  /** Text that the page carries compressed. */
  function unpacked(packed) {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  }

  function beside(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(name, src).href;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(name));
      document.head.append(script);
    });
  }

  /** Runs a script of the site once. */
  function load(name) {
    if (!loaded.has(name)) {
      const running = block(name) ? text(name).then((script) => void (0, eval)(script)) : beside(name);
      loaded.set(name, running);
      running.catch(() => loaded.delete(name));
    }
    return loaded.get(name);
  }

  /** Looks once the page is laid out as it is read: what waits for an answer is covered then, and near to nobody. */
  async function near(elements, rootMargin) {
    if (document.readyState !== 'complete') await new Promise((ready) => addEventListener('load', ready));
    await new Promise((come) => {
      const watching = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          watching.disconnect();
          come();
        },
        { rootMargin },
      );
      for (const element of elements) watching.observe(element);
    });
  }

  /** The lesson, alive: `PageLesson`. */
  function live() {
    lesson ??= load('live-lesson.js').then(() => window.cnnLessonsLive.begin());
    lesson.catch(() => {
      lesson = undefined;
    });
    return lesson;
  }

  window.cnnLessonsLive = { load, near, text, unpacked };

  const touchable = [...document.querySelectorAll('.figure:has(> script.touchable)')];
  near(touchable, '100% 0px')
    .then(() => load('touch.js'))
    .catch(() => {}); // the still pictures stand

  function button(className, textContent, press) {
    const made = Object.assign(document.createElement('button'), { type: 'button', className, textContent });
    made.addEventListener('click', press);
    return made;
  }

  for (const [i, section] of document.querySelectorAll('main section.cell[id]').entries()) {
    const code = section.querySelector('.code');
    const bar = Object.assign(document.createElement('div'), { className: 'live' });
    const said = Object.assign(document.createElement('span'), { className: 'said' });
    const name = `${words.code} ${i + 1}`;
    const act = async (action) => {
      if (!lesson) said.textContent = words.preparing;
      try {
        const alive = await live();
        if (action === 'edit') said.textContent = '';
        await alive.act(section.id, action);
      } catch (error) {
        said.textContent = `${words.unready} ${error.message}`;
      }
    };
    const run = button('run', `▶ ${words.run}`, () => act('run'));
    run.setAttribute('aria-label', `${name}: ${words.run}`);
    const edit = button('edit', words.edit, () => act('edit'));
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', name);
    bar.append(run, edit, said);
    (section.querySelector(':scope > .folded') ?? code.closest('.copied') ?? code).after(bar);
    code.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== code) return;
      event.preventDefault();
      act(event.shiftKey ? 'run' : 'edit');
    });
    const mouse = matchMedia('(hover: hover)');
    code.addEventListener('click', () => mouse.matches && getSelection().isCollapsed && act('edit'));
  }

  const first = document.querySelector('main section.cell');
  if (!first) return;
  const tools = Object.assign(document.createElement('div'), { className: 'live-tools' });
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', words.run);
  tools.append(button('run', `▶ ${words.runAll}`, () => live().then((alive) => alive.runAll())));
  let place = first;
  while (place.parentElement.id !== 'lesson') place = place.parentElement;
  place.before(tools);

  // A cell that reads the reader's own pictures has a button for them.
  if (/\bimageFolder\(/.test(document.getElementById('notebook')?.textContent)) live();

  // What is brought back or answered is a change of its cell, which is shown at once.
  addEventListener('source-kept', live, { once: true });

  // What the reader has changed is there again.
  try {
    const start = `cnn-lessons.sources.${document.documentElement.lang}/${words.lesson}.`;
    if (Object.keys(localStorage).some((key) => key.startsWith(start))) live();
  } catch {
    // Nothing is kept.
  }
})();
