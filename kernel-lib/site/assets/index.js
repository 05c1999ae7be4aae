// The front page: one language at a time, what has been done, and a window to move. Without this script both languages
// stand one after the other, and everything is there to be read.
(() => {
  const root = document.documentElement;
  const languages = root.dataset.languages.split(' ');
  const languageKey = 'cnn-lessons.language';

  const asked = () => languages.find((language) => new RegExp(`^#(?:[a-z]+-)?${language}(?:&|$)`).test(location.hash));
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => languages.includes(tag));
  const remembered = () => {
    try {
      return languages.find((language) => language === localStorage.getItem(languageKey));
    } catch {
      return undefined;
    }
  };

  function show(language) {
    root.lang = language;
    root.dataset.shown = language;
  }

  // Before anything is drawn.
  show(asked() ?? remembered() ?? preferred ?? languages[0]);

  function remember(language) {
    try {
      localStorage.setItem(languageKey, language);
    } catch {
      // Then the browser's own language is shown next time.
    }
  }

  /** With what the lesson that one comes from knows. */
  function arrive() {
    lessonProgress.arrive();
    showDone();
  }

  function showDone() {
    const lessons = lessonProgress.kept();
    for (const entry of document.querySelectorAll('[data-lesson]')) mark(entry, lessons.get(entry.dataset.lesson) ?? []);
    for (const edition of document.querySelectorAll('.edition')) goOn(edition, [...lessons.keys()]);
    for (const forget of document.querySelectorAll('.forget')) forget.hidden = lessons.size === 0;
    const apart = location.protocol === 'file:' && CSS.supports('-moz-appearance', 'none');
    const notice = lessonProgress.keeps() ? (apart ? 'apart' : '') : 'unkept';
    for (const one of document.querySelectorAll('.notice')) one.hidden = one.dataset.when !== notice;
  }

  function mark(entry, steps) {
    const goals = [...entry.querySelectorAll('[data-goal]')];
    for (const goal of goals) goal.classList.toggle('met', steps.includes(goal.dataset.goal));
    const met = goals.filter((goal) => steps.includes(goal.dataset.goal)).length;
    const { read, opened, met: metWords } = entry.parentElement.dataset;
    const state = steps.includes('read') ? read : steps.includes('opened') ? opened : '';
    const count = met > 0 ? metWords.replace('{1}', goals.length).replace('{2}', met) : '';
    entry.dataset.state = steps.includes('read') ? 'read' : steps.includes('opened') ? 'opened' : '';
    entry.querySelector('.done').textContent = [state, count].filter(Boolean).join(' · ');
  }

  /** The button leads to where one left off. */
  function goOn(edition, names) {
    const press = edition.querySelector('.begin a');
    if (!press) return;
    press.dataset.first ??= press.textContent;
    const entries = [...edition.querySelectorAll('[data-lesson]')];
    const last = entries.find((entry) => entry.dataset.lesson === names.at(-1));
    const link = (last ?? entries[0]).querySelector('h3 a');
    press.textContent = last ? `${press.dataset.goOn}: ${link.textContent}` : press.dataset.first;
    press.href = link.href;
  }

  const number = (element, name) => Number(element.dataset[name]);

  /** Puts the window, the cell it gave in each map and the cell that this became in each pooled map. */
  function place(row, column) {
    for (const rect of document.querySelectorAll('.mark')) {
      const half = rect.classList.contains('half') ? 2 : 1;
      rect.setAttribute('x', number(rect, 'x') + Math.floor(column / half) * number(rect, 'cell'));
      rect.setAttribute('y', number(rect, 'y') + Math.floor(row / half) * number(rect, 'cell'));
    }
    for (const form of ['wide', 'tall']) cast(document.querySelector(`#${form}`));
    for (const range of document.querySelectorAll('.slide input')) {
      range.value = row * 26 + column;
      const words = range.dataset.place.split('{}');
      range.setAttribute('aria-valuetext', `${words[0]}${row + 1}${words[1]}${column + 1}${words[2]}`);
    }
  }

  function cast(form) {
    const side = (rect) => ['x', 'y', 'width'].map((name) => Number(rect.getAttribute(name)));
    const [x, y, width] = side(form.querySelector('.window'));
    const [left, top, cell] = side(form.querySelector('.cell'));
    const line = (down) => `M${x + width} ${y + down * width}L${left} ${top + down * cell}`;
    form.querySelector('.rays').setAttribute('d', line(0) + line(1));
  }

  /** The window follows a pointer over the digit. */
  function follow(journey, event) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(journey.getScreenCTM().inverse());
    const frame = document.querySelector(`#${journey.dataset.form} .window`);
    const [row, column] = ['y', 'x'].map((axis) =>
      Math.floor(((axis === 'x' ? x : y) - number(frame, axis)) / number(frame, 'cell')),
    );
    if (row < 0 || column < 0 || row > 27 || column > 27) return;
    const middle = (at) => Math.min(25, Math.max(0, at - 1));
    place(middle(row), middle(column));
  }

  function choose(digit) {
    for (const sight of document.querySelectorAll('.sight'))
      sight.setAttribute('visibility', sight.dataset.digit === digit ? 'visible' : 'hidden');
    for (const radio of document.querySelectorAll('.controls [type=radio]')) radio.checked = radio.value === digit;
  }

  function begin() {
    for (const controls of document.querySelectorAll('.controls')) controls.hidden = false;
    for (const journey of document.querySelectorAll('.journey'))
      for (const kind of ['pointermove', 'pointerdown']) journey.addEventListener(kind, (event) => follow(journey, event));
    addEventListener('input', ({ target }) => {
      if (target.type === 'range') place(Math.floor(target.value / 26), target.value % 26);
      if (target.type === 'radio') choose(target.value);
    });
    for (const button of document.querySelectorAll('.forget button'))
      button.addEventListener('click', () => {
        lessonProgress.forget();
        showDone();
        const said = button.parentElement;
        said.hidden = false;
        said.querySelector('[role=status]').textContent = button.dataset.done;
      });
    for (const link of document.querySelectorAll('.choice a'))
      link.addEventListener('click', () => remember(link.hash.slice(1)));
    addEventListener('hashchange', () => {
      if (asked()) show(asked());
      arrive();
    });
    // Coming back by the browser's own button shows what was done meanwhile.
    addEventListener('pageshow', showDone);
    place(7, 12);
    arrive();
  }
  addEventListener('DOMContentLoaded', begin);
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('.edition details')) fold.open = true;
  });
})();
