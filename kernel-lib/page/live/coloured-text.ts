import Anser from 'anser';
import { element } from '../elements/element.ts';

/** Text with the colours that a terminal would give it; it is text, whatever it holds. */
export function colouredText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { content, fg, bg, decorations } of Anser.ansiToJson(text, { use_classes: true, remove_empty: true })) {
    const classes = [
      ...(fg ? [`${fg.replace('bright-', '')}-fg`] : []),
      ...(bg ? [`${bg.replace('bright-', '')}-bg`] : []),
      ...decorations.map((each) => `ansi-${each}`),
    ];
    fragment.append(classes.length === 0 ? content : element('span', { className: classes.join(' ') }, content));
  }
  return fragment;
}
