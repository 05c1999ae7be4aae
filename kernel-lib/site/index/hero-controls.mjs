// @ts-check
import { escaped } from './escaped.mjs';
import { shownDigits } from './hero.mjs';
import { words } from './words.mjs';

/**
 * What moves the window and changes the digit; without a script there is nothing to move.
 *
 * @param {import('../../lessons/find-lessons.mjs').Language} language
 */
export function heroControls(language) {
  const { slide, place, stages } = words[language];
  const digits = shownDigits.map(
    (digit, i) =>
      `<label><input type="radio" name="digit-${language}" value="${digit}"${i === 0 ? ' checked' : ''}><svg viewBox="0 0 28 28" aria-hidden="true"><use href="#digit-${digit}"/></svg><span class="unseen">${digit}</span></label>`,
  );
  return `<div class="controls" hidden><fieldset><legend class="unseen">${stages[0]}</legend>${digits.join('')}</fieldset>
<label class="slide"><span>${slide}</span><input type="range" min="0" max="675" value="194" data-place="${escaped(place)}"></label></div>`;
}
