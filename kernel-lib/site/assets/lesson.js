// Contents, folds, copying and paper. Without this script the page is complete.

import { copiedText } from '../../page/elements/copied-text.ts';
import { elementNamed } from '../../page/elements/element-named.ts';

(() => {
  const narrow = matchMedia('(max-width: 75rem)');
  const contents = document.querySelector('.contents details');
  if (contents && narrow.matches) {
    contents.open = false;
    contents.parentElement.classList.add('bar');
    contents.addEventListener('click', ({ target }) => {
      if (target.closest('a')) contents.open = false;
    });
  }

  /** What the address names is to be seen, also where it stands in a fold. */
  function unfold() {
    const target = elementNamed(location.hash);
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    target?.scrollIntoView();
  }
  addEventListener('hashchange', unfold);
  unfold();
  /** What opens and closes for paper: what goes deeper is printed; answers that the reader has unfolded are not. */
  let before = [];
  addEventListener('beforeprint', () => {
    const folds = [...document.querySelectorAll('main details')];
    before = folds.map((fold) => [fold, fold.open]);
    for (const fold of folds) {
      if (fold.matches('.fold-further, .fold-aside')) fold.open = true;
      else if (fold.matches('.prose details')) fold.open = false;
    }
  });
  addEventListener('afterprint', () => {
    for (const [fold, open] of before) fold.open = open;
  });

  const words = document.body.dataset;

  for (const code of document.querySelectorAll('main .code')) {
    const button = Object.assign(document.createElement('button'), { className: 'copy', textContent: words.copy });
    button.type = 'button';
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      if (!(await copiedText(code.querySelector('pre').textContent.replace(/\n$/, '')))) return;
      button.textContent = words.copied;
      setTimeout(() => {
        button.textContent = words.copy;
      }, 2000);
    });
    const frame = Object.assign(document.createElement('div'), { className: 'copied' });
    code.before(frame);
    frame.append(code, button);
  }

  // A table that is wider than its column says so, and is moved with the keyboard too.
  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wider = target.scrollWidth > target.clientWidth + 1;
      target.classList.toggle('sideways', wider);
      if (wider) target.tabIndex = 0;
    }
  });
  for (const { parentElement: frame } of document.querySelectorAll('main table')) {
    frame.dataset.sideways = words.sideways;
    widths.observe(frame);
  }

  // The other language has the same cells: the reader goes on at the one at the top of the window.
  const other = document.querySelector('a.other');
  const otherPage = other?.getAttribute('href');
  function atThisPlace() {
    const cells = [...document.querySelectorAll('main section[id]')].filter((cell) => cell.checkVisibility());
    const cell = scrollY < 100 ? undefined : cells.find((one) => one.getBoundingClientRect().bottom > 80);
    other.setAttribute('href', cell ? `${otherPage}#${encodeURIComponent(cell.id)}` : otherPage);
  }
  for (const event of ['pointerdown', 'focus', 'click']) other?.addEventListener(event, atThisPlace);

  const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [link.hash.slice(1), link]));
  const passed = new Set();
  // The margin above reaches past any page: a heading stays passed until the reader scrolls back over it.
  const reading = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) passed[isIntersecting ? 'add' : 'delete'](target.id);
      const last = [...links.keys()].filter((id) => passed.has(id)).at(-1);
      for (const [id, link] of links) {
        if (id === last) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '9999999px 0px -70% 0px' },
  );
  for (const id of links.keys()) reading.observe(document.getElementById(id));
})();
