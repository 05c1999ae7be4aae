import { colours, css } from '../../figures/colours.ts';

/** The style of all things to touch: the page's colours where it has some, JupyterLab's in JupyterLab. */
export const style: string = `
.touch {
  --t-ink: var(--ink, var(--jp-content-font-color1, #24211d));
  --t-soft: var(--soft, var(--jp-content-font-color2, #635d55));
  --t-line: var(--line, var(--jp-border-color2, #cfc8bd));
  --t-accent: var(--accent, var(--jp-brand-color0, #a54a00));
  --t-card: var(--card, var(--jp-layout-color1, #fff));
  --t-page: var(--page, var(--jp-layout-color0, #fdfcfa));
  color: var(--t-ink); font: 1rem/1.6 var(--sans, var(--jp-content-font-family, system-ui, sans-serif));
  padding: 0.4rem; max-width: 46rem; word-break: keep-all; overflow-wrap: break-word; container-type: inline-size;
}
* { box-sizing: border-box; }
h4 { margin: 0.2rem 0 0.6rem; font-size: 1.05rem; }
p { margin: 0.5rem 0; }
button, select, input { font: inherit; color: inherit; }
button, select, textarea, input[type="number"], input[type="text"] { background: var(--t-page); border: 1px solid var(--t-soft); border-radius: 6px; min-height: 2.2rem; padding: 0 0.6rem; }
button { cursor: pointer; min-width: 2.2rem; }
button[aria-disabled] { opacity: 0.45; cursor: default; }
button[aria-pressed="true"] { background: var(--t-ink); color: var(--t-page); }
button.main { background: var(--t-accent); border-color: var(--t-accent); color: var(--t-page); font-weight: 600; }
a { color: var(--t-accent); }
:focus-visible { outline: 3px solid var(--t-accent); outline-offset: 2px; }
input[type="range"] { accent-color: var(--t-accent); flex: 1; min-width: 5rem; height: 2.2rem; margin: 0; }
input[type="checkbox"] { accent-color: var(--t-accent); width: 1.2rem; height: 1.2rem; margin: 0 0.5rem 0 0; }
code, textarea { font-family: var(--mono, var(--jp-code-font-family, monospace)); font-size: 0.9em; overflow-wrap: anywhere; }
.controls { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.3rem 1.4rem; }
.slider { display: flex; align-items: center; gap: 0.3rem; }
.slider label { display: flex; align-items: center; gap: 0.5rem; flex: 1; min-width: 0; }
.slider label span, .choice span { flex: 0 0 6.4rem; }
.slider .number { min-width: 1.7rem; text-align: center; font-variant-numeric: tabular-nums; font-weight: 600; }
.choice { display: flex; align-items: center; gap: 0.5rem; }
.choice select { flex: 1; min-width: 0; }
.tick { display: flex; align-items: center; min-height: 2.2rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: center; }
.result { border-left: 4px solid var(--t-accent); padding-left: 0.8rem; min-height: 1.6em; }
.result strong { font-size: 1.15rem; font-variant-numeric: tabular-nums; }
.soft, small { color: var(--t-soft); }
.why, .repairs { padding-left: 1.4rem; margin: 0.4rem 0; }
.why li, .repairs li { margin: 0.35rem 0; }
.picture { display: flex; justify-content: center; margin: 0.5rem 0; }
.picture svg { max-width: 100%; height: auto; }
.picture rect[fill="${css(colours.paper)}"] { fill: var(--paper, ${css(colours.paper)}); }
.picture image { filter: var(--dim-picture, none); }
.picture text:not([fill="${css(colours.dark)}"], [fill="${css(colours.paper)}"]) { filter: var(--dim-letters, none); }
.picture.wide svg { width: 100%; max-height: 26rem; }
.figures { display: flex; flex-wrap: wrap; gap: 0 0.8rem; justify-content: center; align-items: flex-start; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.6rem; align-items: start; }
.pair.drawn { grid-template-columns: minmax(0, 14.5rem) minmax(0, 1fr); }
.nine { display: grid; grid-template-columns: repeat(3, 5rem); gap: 0.3rem; justify-content: center; margin: 0; padding: 0; border: 0; }
.nine input { width: 100%; text-align: center; font-variant-numeric: tabular-nums; padding: 0 0.2rem; }
.board { width: 100%; max-width: 18rem; aspect-ratio: 1; background: var(--paper, ${css(colours.paper)}); border: 2px solid var(--t-soft); border-radius: 8px; touch-action: none; cursor: crosshair; justify-self: center; }
.drop { border: 2px dashed var(--t-line); border-radius: 8px; padding: 0.5rem 0.8rem; }
.drop.over { border-color: var(--t-accent); }
.sum { white-space: pre-wrap; font-family: var(--mono, var(--jp-code-font-family, monospace)); font-size: 0.95em; margin: 0.5rem 0; }
.verdict { min-height: 1.6em; font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.25rem 0.5rem; border-bottom: 1px solid var(--t-line); vertical-align: middle; }
.fault { border-left: 4px solid var(--red, #b3261e); padding-left: 0.8rem; }
textarea { width: 100%; min-height: 9rem; padding: 0.6rem; white-space: pre; }
.layers button { min-width: 2.2rem; }
.layers { list-style: none; padding: 0; margin: 0.5rem 0; counter-reset: layer; }
.layers > li { border: 1px solid var(--t-line); border-radius: 8px; padding: 0.4rem 0.6rem; margin: 0.35rem 0; background: var(--t-card); }
.layers .facts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.92rem; color: var(--t-soft); }
.layers label { display: inline-flex; align-items: center; gap: 0.35rem; }
.layers input[type="number"] { width: 4.6rem; }
@container (max-width: 34rem) {
  .controls { grid-template-columns: minmax(0, 1fr); }
  .pair { grid-template-columns: minmax(0, 1fr); }
}
@container (max-width: 37rem) {
  .pair.drawn { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 40rem) {
  .touch { padding-inline: 0; } /* figures keep letters of 11 px */
}
@media print { button, select, input, textarea, a, .drop { display: none; } }
`;
