// Runs in the page of browser.test.ts, where Plotly and a document are.

/** What Plotly's own schema finds wrong. */
function mistakes(data, layout) {
  return (Plotly.validate(data, layout) ?? []).map(({ msg }) => msg);
}

/** Draws with Plotly and as SVG, and returns the texts of both. */
async function drawBoth(plotly, svg) {
  const [place, still] = [document.createElement('div'), document.createElement('div')];
  document.querySelector('#place').replaceChildren(place, still);
  await Plotly.newPlot(place, plotly.data, plotly.layout, { displayModeBar: false });
  still.innerHTML = svg;
  return [place, still].map((element) => [...element.querySelectorAll('text')].map((text) => text.textContent));
}

/** Names the texts of an SVG that leave its frame or lie on one another. */
function collisions(svg) {
  const place = document.querySelector('#place');
  place.innerHTML = svg;
  const frame = place.querySelector('svg').getBoundingClientRect();
  const texts = [...place.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
  const outside = texts.filter(
    ([, box]) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom,
  );
  const overlapping = texts.flatMap(([text, box], i) =>
    texts.slice(i + 1).flatMap(([other, otherBox]) => {
      const across = Math.min(box.right, otherBox.right) - Math.max(box.left, otherBox.left);
      const down = Math.min(box.bottom, otherBox.bottom) - Math.max(box.top, otherBox.top);
      // The box of a text is higher than its letters.
      return across > 1 && down > 6 ? [`${text} lies on ${other}`] : [];
    }),
  );
  return [...outside.map(([text]) => `${text} leaves the picture`), ...overlapping];
}
