// Runs in JupyterLab's page.

/** What stands above the first caret of a text, from there to the end of its line, by where the browser has drawn it. */
function marked(element) {
  const letters = lettersOf(element);
  const mark = letters.findIndex(({ letter }) => letter === '^');
  const middle = (letters[mark].box.left + letters[mark].box.right) / 2;
  const [start, end] = lineAbove(letters, mark);
  const line = letters.slice(start, end);
  const first = line.findIndex(({ box }) => box.left < middle && middle < box.right);
  return line
    .slice(first)
    .map(({ letter }) => letter)
    .join('');
}

/** Where the line above a letter's begins and ends. */
function lineAbove(letters, index) {
  const breaks = letters.flatMap(({ letter }, i) => (letter === '\n' && i < index ? [i] : []));
  return [(breaks.at(-2) ?? -1) + 1, breaks.at(-1)];
}

/** Every letter of an element, with its place. */
function lettersOf(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters = [];
  while (texts.nextNode()) {
    for (let i = 0; i < texts.currentNode.data.length; i++) letters.push(letterAt(texts.currentNode, i));
  }
  return letters;
}

function letterAt(text, index) {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return { letter: text.data[index], box: range.getBoundingClientRect() };
}
