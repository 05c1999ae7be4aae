import DOMPurify, { type Config } from 'dompurify';
import { say, type Text } from '../../text/language.ts';
import * as sharedWords from '../../text/shared-words.mjs';
import { element } from '../elements/element.ts';
import { svgPicture } from './clean-svg.ts';

/** What an exported page lets an output have, too. */
const config: Config = {
  ALLOWED_TAGS: (
    'a abbr acronym b blockquote br caption code col colgroup details div em figcaption figure h2 h3 h4 h5 h6 hr i img kbd li ' +
    'mark ol p pre progress small span strong sub summary sup table tbody td tfoot th thead tr ul #text'
  ).split(' '),
  ALLOWED_ATTR: 'alt aria-label class colspan href lang max role rowspan scope src style title value'.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};
const styles = ['font-weight', 'overflow-x', 'text-align', 'white-space'];
const picture = /^data:image\/(?:svg\+xml|png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

DOMPurify.addHook('afterSanitizeAttributes', (found) => {
  if (found instanceof HTMLElement && found.hasAttribute('style')) {
    const kept = styles.flatMap((name) => {
      const value = found.style.getPropertyValue(name);
      return value && !value.includes('(') ? [`${name}: ${value}`] : [];
    });
    if (kept.length > 0) found.setAttribute('style', kept.join('; '));
    else found.removeAttribute('style');
  }
  if (found instanceof HTMLImageElement && !picture.test(found.getAttribute('src') ?? ''))
    found.replaceWith(
      unshown({ ko: '그림: 이 쪽이 보여 줄 수 있는 그림이 아니에요.', en: 'A picture that this page cannot show.' }),
    );
});

/** HTML of an output with nothing in it that runs, fetches, or looks like the page's own. */
export function cleanHtml(html: string): DocumentFragment {
  // Read where nothing runs and nothing is fetched.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const svg of body.querySelectorAll('svg:not(svg svg)')) {
    const title = svg.querySelector('title, desc')?.textContent;
    svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    svg.replaceWith(
      svgPicture(new XMLSerializer().serializeToString(svg), svg.getAttribute('aria-label') ?? title ?? ''),
    );
  }
  for (const script of body.querySelectorAll('script')) script.replaceWith(unshown(sharedWords.script));
  return DOMPurify.sanitize(body.innerHTML, config) as unknown as DocumentFragment;
}

function unshown(text: Text): HTMLElement {
  return element('span', { className: 'unshown' }, say(text));
}
