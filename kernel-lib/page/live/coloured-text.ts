import Anser from 'anser';

/** Text with the colours that a terminal would give it; it is text, whatever it holds. */
export function colouredText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { content, fg, bg, decorations } of Anser.ansiToJson(text, { use_classes: true, remove_empty: true })) {
    const classes = [
      ...(fg ? [`${fg.replace('bright-', '')}-fg`] : []),
      ...(bg ? [`${bg.replace('bright-', '')}-bg`] : []),
      ...decorations.map((each) => `ansi-${each}`),
    ];
    if (classes.length === 0) {
      fragment.append(content);
      continue;
    }
    const span = document.createElement('span');
    span.className = classes.join(' ');
    span.textContent = content;
    fragment.append(span);
  }
  return fragment;
}
