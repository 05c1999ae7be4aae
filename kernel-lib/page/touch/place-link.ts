import { h, type JSX } from 'preact';
import { say } from '../../text/language.ts';

/** The end of the page's address that is about this place; empty where it is about another. */
export function linked(place: string | undefined): string {
  const start = `#touch=${place}&`;
  return place !== undefined && location.hash.startsWith(start) ? location.hash.slice(start.length) : '';
}

/** A link to the page as it stands now; nothing where there are no links. */
export function PlaceLink({ place, end }: { place: string | undefined; end: string }): JSX.Element | null {
  if (place === undefined) return null;
  return h('a', { href: `#touch=${place}&${end}` }, say({ ko: '이 설정으로 오는 링크', en: 'Link to this setting' }));
}
