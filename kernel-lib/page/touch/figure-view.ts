import { h, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Figure } from '../../figures/figure.ts';

/** A figure as its static picture, which describes itself to those who do not see it. */
export function FigureView({ figure, wide = false }: { figure: Figure; wide?: boolean }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const { svg } = figure;
  useLayoutEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    place.current?.replaceChildren(drawn);
  }, [svg]);
  return h('div', { class: wide ? 'picture wide' : 'picture', ref: place });
}
