/** How questions look on the page; colours are the page's. */
export const style = `
.question { margin: 0.6rem 0 0; }
.question-in { border: 1px solid var(--line); border-left: 5px solid var(--violet); border-radius: 0 10px 10px 0; background: var(--card); padding: 0.8rem 1.1rem; }
.question p { margin: 0 0 0.7em; white-space: pre-wrap; }
.question .asks { font-weight: 600; }
.question .soft, .lesson-bar p { color: var(--soft); font-size: 0.92rem; }
.question button, .cover button, .lesson-bar button { min-height: 2.75rem; padding: 0.3rem 0.9rem; font: inherit; font-size: 0.95rem; line-height: 1.4; color: var(--accent); background: var(--card); border: 1px solid var(--line); border-radius: 8px; cursor: pointer; text-align: left; }
.question button:hover, .cover button:hover, .lesson-bar button:hover { border-color: var(--accent); }
.question button[aria-disabled] { color: var(--soft); cursor: default; border-color: var(--line); }
.question button.main { color: var(--page); background: var(--accent); border-color: var(--accent); font-weight: 600; }
.question .row { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.options { display: grid; gap: 0.45rem; margin: 0 0 0.8rem; }
.question .options button { display: flex; gap: 0.7rem; align-items: center; color: var(--ink); }
.options.code { gap: 0; border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; }
.question .options.code button { border: 0; border-radius: 0; min-height: 2.2rem; padding-block: 0.15rem; background: var(--code); min-width: 100%; width: max-content; }
.options.code code, .lines code { white-space: pre-wrap; overflow-wrap: anywhere; background: none; padding: 0; }
.option-mark { flex: none; min-width: 1.4em; text-align: center; font-weight: 700; color: var(--violet); }
.question .options button[aria-disabled]:not(.chosen) { color: var(--soft); }
.question .options .chosen { border-color: var(--violet); background: var(--violet-soft); font-weight: 600; }
.question .options .right { border-color: var(--green); background: var(--green-soft); }
.question .options .wrong { border-color: var(--red); background: var(--red-soft); }
.right > .option-mark, .note.right > b { color: var(--green); }
.wrong > .option-mark, .note.wrong > b { color: var(--red); }
.question .note { border-left: 4px solid var(--line); padding: 0.2em 0.8em; }
.question .note.right { border-color: var(--green); }
.question .note.wrong { border-color: var(--red); }
.verdict, .notes { min-height: 0; }
.typed { display: flex; flex-wrap: wrap; gap: 0.3rem 0.7rem; align-items: center; margin: 0 0 0.6rem; }
.typed :is(input, textarea) { flex: 1 1 12rem; max-width: 24rem; min-height: 2.75rem; padding: 0.4rem 0.7rem; font: 1rem/1.5 var(--mono); color: var(--ink); background: var(--page); border: 1px solid var(--soft); border-radius: 8px; }
.typed .soft { flex-basis: 100%; }
.question .main { text-align: center; }
.lines { list-style: none; margin: 0 0 0.8rem; padding: 0; display: grid; gap: 0.3rem; }
.lines li { display: flex; gap: 0.3rem; margin: 0; }
.question .line-held { flex: 1; min-width: 0; display: flex; gap: 0.6rem; align-items: center; color: var(--ink); background: var(--code); cursor: grab; }
.held .line-held { border-color: var(--accent); background: var(--accent-soft); cursor: grabbing; }
.grip { touch-action: none; color: var(--soft); padding: 0.2rem 0.3rem; margin: -0.2rem -0.3rem; user-select: none; }
.question :is(.line-up, .line-down) { flex: none; min-width: 2.75rem; padding: 0; text-align: center; }
.question .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.cover { position: relative; margin: 1.4rem 0; padding: 1.2rem; min-height: 9rem; display: grid; gap: 0.6rem; place-content: center; justify-items: center; text-align: center; border: 1px dashed var(--violet); border-radius: 10px; background: var(--violet-soft); overflow: hidden; }
.cover[hidden] { display: none; }
.cover p { margin: 0; max-width: 26rem; }
.cover strong { display: block; color: var(--violet); }
.cover-lines { position: absolute; inset: 1rem 1.4rem; opacity: 0.35; background: repeating-linear-gradient(var(--line) 0 0.6rem, transparent 0.6rem 1.7rem); z-index: 0; }
.cover > :not(.cover-lines) { position: relative; z-index: 1; }
.cover p { background: var(--violet-soft); padding: 0 0.6rem; }
.lesson-bar { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; justify-content: space-between; align-items: start; margin: 1.2rem 0; }
.lesson-bar .goals > summary { color: var(--accent); font-weight: 600; padding: 0.5rem 0; }
.lesson-bar ul { margin: 0.3rem 0 0.6rem; padding: 0; list-style: none; }
.lesson-bar li > b { color: var(--soft); }
.lesson-bar .met > b { color: var(--green); }
.lesson-bar .cover-switch { margin: 0; display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }
.lesson-bar .cover-switch[hidden] { display: none; }
@media (max-width: 40rem) {
  .question-in { padding: 0.7rem 0.7rem; }
  .question .line-held { padding-inline: 0.5rem; gap: 0.4rem; }
  .question :is(.line-up, .line-down) { min-width: 2.4rem; }
}
@media screen { .behind-cover, .in-form, .says-in-form > .outputs > .output.table { display: none !important; } }
@media print {
  .question, .cover, .lesson-bar { display: none !important; }
  .write { height: auto; min-height: 2.2em; }
  .written { font-weight: 600; }
}
`;
