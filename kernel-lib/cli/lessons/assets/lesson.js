// Puts Plotly in the place of each still picture when the reader comes near it. Without this script the page is complete.
(() => {
  const narrow = matchMedia('(max-width: 75rem)');
  const contents = document.querySelector('.contents details');
  if (contents && narrow.matches) contents.open = false;

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
    const Plotly = await loadedPlotly();
    const still = figure.querySelector('.still');
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
})();
