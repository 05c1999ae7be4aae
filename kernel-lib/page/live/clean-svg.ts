import DOMPurify from 'dompurify';

const space = 'http://www.w3.org/2000/svg';
const tags = new Set(
  'svg g title desc defs marker path rect circle ellipse line polyline polygon text tspan image clipPath pattern linearGradient stop'.split(
    ' ',
  ),
);
const fetches = /url\((?!#)|image-set|@import|\\/i;

/** An SVG as part of the page, so that it takes the page's colours; as a picture of its own where it holds more than drawing. */
export function cleanSvg(text: string, words: string): Element {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (svg.localName !== 'svg' || ![svg, ...svg.querySelectorAll('*')].every(isHarmless)) return svgPicture(text, words);
  const clean = DOMPurify.sanitize(svg.outerHTML, {
    USE_PROFILES: { svg: true },
    ADD_ATTR: ['href'],
    RETURN_DOM_FRAGMENT: true,
  }) as unknown as DocumentFragment;
  return clean.firstElementChild ?? svgPicture(text, words);
}

/** An SVG as a picture: no script runs in one. */
export function svgPicture(text: string, words: string): HTMLImageElement {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return Object.assign(document.createElement('img'), { src: `data:image/svg+xml;base64,${btoa(bytes)}`, alt: words });
}

function isHarmless(element: Element): boolean {
  if (element.namespaceURI !== space || !tags.has(element.localName)) return false;
  return [...element.attributes].every(({ localName, value }) => {
    const name = localName.toLowerCase();
    if (name.startsWith('on') || fetches.test(value)) return false;
    return name !== 'href' || /^(#|data:image\/(png|jpeg);base64,)/.test(value);
  });
}
