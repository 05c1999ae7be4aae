// Puts Plotly in the place of each still picture when the reader comes near it. Without this script the page is complete.
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
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    target?.scrollIntoView();
  }
  addEventListener('hashchange', unfold);
  unfold();
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('.fold-further, .fold-aside')) fold.open = true;
  });

  const source = new URL('plotly.js', document.currentScript.src).href;
  let plotly;

  /** Loads Plotly once, and only on a page that shows a figure. */
  function loadedPlotly() {
    plotly ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = source;
      script.onload = () => resolve(window.Plotly);
      script.onerror = reject;
      document.head.append(script);
    });
    return plotly;
  }

  /** The size of a figure in a column of a phone: smaller, and squares stay square. */
  function fitted({ width, height }, column) {
    if (!width || !height) return {};
    const scale = Math.min(1, column / width);
    return { width: width * scale, height: height * scale };
  }

  async function draw(figure) {
    const { data, layout = {} } = JSON.parse(figure.querySelector('script.plot').textContent);
    const still = figure.querySelector('.still');
    // The words around a chart keep their size and would be cut off in a narrow column; the still picture shrinks as a whole.
    const chart = layout.xaxis?.visible !== false;
    if (chart && still.clientWidth < layout.width) return;
    const Plotly = await loadedPlotly();
    const touch = document.createElement('div');
    touch.className = 'touch';
    // The still picture goes on describing the figure to those who do not see it.
    touch.setAttribute('aria-hidden', 'true');
    still.after(touch);
    const size = fitted(layout, touch.clientWidth);
    if (size.width) touch.style.width = `${size.width}px`;
    await Plotly.newPlot(touch, data, { ...layout, ...size }, { displayModeBar: false, responsive: !size.width });
    figure.classList.add('drawn');
  }

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        draw(target).catch(() => target.querySelector('.touch')?.remove());
      }
    },
    { rootMargin: '400px' },
  );
  for (const script of document.querySelectorAll('.figure > script.plot')) near.observe(script.parentElement);

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
