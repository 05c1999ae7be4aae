// Puts Plotly in the place of each still picture when the reader comes near it. Without this script the pictures stand still.
(() => {
  const { cnnLessonsLive: live } = window;
  const words = document.body.dataset;
  let plotly;

  /** Loads Plotly once, and only on a page that shows a figure. */
  function loadedPlotly() {
    plotly ??= live.load('plotly.js').then(() => window.Plotly);
    return plotly;
  }

  const lengths = new Set(['size', 'ticklen', 'standoff', 'xshift', 'yshift', 'ax', 'ay', 'arrowsize']);

  /** A figure with all that is measured in pixels so many times as large: it grows as a picture does. */
  function times(value, scale, name, within) {
    if (Array.isArray(value)) return value.map((one) => times(one, scale, name, within));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, times(one, scale, key, name)]));
    const isLength =
      lengths.has(name) || within === 'margin' || within === 'pad' || (name === 'width' && within === 'line');
    return isLength && typeof value === 'number' ? value * scale : value;
  }

  function scaled({ data, layout }, scale) {
    const { width, height } = layout;
    return {
      data: times(data, scale),
      layout: { ...times(layout, scale), width: width * scale, height: height * scale },
    };
  }

  /** Buttons beside a slider: a step is hard to hit on a phone, and not at all by key. */
  function stepButtons(Plotly, touch, { steps, active = 0 }) {
    let at = active;
    const row = Object.assign(document.createElement('div'), { className: 'steps' });
    const said = Object.assign(document.createElement('output'), { ariaLive: 'polite' });
    const show = async (step) => {
      at = step;
      const [data, layout] = steps[at].args;
      await Plotly.update(touch, data, { ...layout, 'sliders[0].active': at });
      tell();
    };
    const button = (text, label, by) => {
      const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
      made.setAttribute('aria-label', label);
      made.addEventListener('click', () => show(Math.max(0, Math.min(steps.length - 1, at + by))));
      return made;
    };
    const [earlier, later] = [button('◀', words.earlier, -1), button('▶', words.later, 1)];
    const tell = () => {
      said.textContent = `${at + 1} / ${steps.length}`;
      earlier.disabled = at === 0;
      later.disabled = at === steps.length - 1;
    };
    row.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft' && at > 0) show(at - 1);
      if (key === 'ArrowRight' && at < steps.length - 1) show(at + 1);
    });
    touch.on('plotly_sliderchange', ({ slider }) => {
      at = slider.active;
      tell();
    });
    row.append(earlier, said, later);
    tell();
    return row;
  }

  async function draw(figure) {
    const plot = JSON.parse(figure.querySelector('script.plot').textContent);
    // What the page came with is packed; what a cell shows that runs in it is not.
    const { data, layout = {} } = typeof plot === 'string' ? JSON.parse(await live.unpacked(plot)) : plot;
    const still = figure.querySelector('.still');
    const drawn = still.querySelector('svg')?.getBoundingClientRect().width ?? 0;
    // The words around a chart keep their size and would be cut off in a narrow column; the still picture shrinks as a whole.
    const chart = layout.xaxis?.visible !== false;
    if (chart && still.clientWidth < layout.width) return;
    const Plotly = await loadedPlotly();
    const touch = document.createElement('div');
    touch.className = 'touch';
    // The still picture goes on describing the figure to those who do not see it.
    touch.setAttribute('aria-hidden', 'true');
    still.after(touch);
    const known = layout.width && layout.height;
    const scale = known ? (drawn || Math.min(layout.width, touch.clientWidth)) / layout.width : 1;
    const fitted = known ? scaled({ data, layout }, scale) : { data, layout };
    if (known) touch.style.width = `${fitted.layout.width}px`;
    await Plotly.newPlot(touch, fitted.data, fitted.layout, { displayModeBar: false, responsive: !known });
    const [slider] = fitted.layout.sliders ?? [];
    if (slider) touch.after(stepButtons(Plotly, touch, slider));
    figure.classList.add('drawn');
  }

  /** Once the reader comes near it. */
  function show(figure) {
    live
      .near([figure], '400px 0px')
      .then(() => draw(figure))
      .catch(() => figure.querySelector('.touch')?.remove());
  }
  for (const script of document.querySelectorAll('.figure > script.plot')) show(script.parentElement);

  /** For figures that come later: of cells that the reader runs. */
  window.cnnLessonsFigures = { show };
})();
