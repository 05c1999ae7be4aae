import { h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { colours, css } from '../../figures/colours.ts';
import { towardsMiddle } from '../../touch/digit-reading.ts';

/** The pictures that were learned from: a digit of 20 pixels in a picture of 28. */
const side = 28;
const box = 20;
const board = 280;
const pen = 22;

export interface DrawingBoardProps {
  readonly label: string;
  /** Another number puts what was written before on the board. */
  readonly sheet: number;
  /** A picture that stands there until one draws. */
  readonly before: readonly (readonly number[])[];
  readonly drawn: (picture: number[][]) => void;
}

/** A board to draw on with a finger, a pen or a mouse; what is drawn is told as the picture that a network reads. */
export function DrawingBoard({ label, sheet, before, drawn }: DrawingBoardProps): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<readonly [x: number, y: number]>(undefined);
  const untouched = useRef(true);
  useEffect(() => {
    untouched.current = true;
    paint(canvas.current, before);
  }, [sheet]);
  const place = (event: PointerEvent): readonly [number, number] => {
    const { left, top, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const scale = board / width;
    return [(event.clientX - left) * scale, (event.clientY - top) * scale];
  };
  const begin = (event: PointerEvent) => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    if (untouched.current) paint(canvas.current, []);
    untouched.current = false;
    last.current = place(event);
    draw(event);
  };
  const draw = (event: PointerEvent) => {
    const context = canvas.current?.getContext('2d');
    if (!last.current || !canvas.current || !context) return;
    const next = place(event);
    Object.assign(context, { lineWidth: pen, lineCap: 'round', lineJoin: 'round', strokeStyle: css(colours.dark) });
    context.beginPath();
    context.moveTo(...last.current);
    context.lineTo(...next);
    context.stroke();
    last.current = next;
    drawn(pictureOf(canvas.current));
  };
  const end = () => {
    last.current = undefined;
  };
  return h('canvas', {
    ref: canvas,
    width: board,
    height: board,
    class: 'board',
    role: 'img',
    'aria-label': label,
    onPointerDown: begin,
    onPointerMove: draw,
    onPointerUp: end,
    onPointerCancel: end,
  });
}

/** A board with nothing on it but a picture of rows from 0 to 1. */
function paint(canvas: HTMLCanvasElement | null, picture: DrawingBoardProps['before']): void {
  const context = canvas?.getContext('2d');
  if (!context) return;
  context.clearRect(0, 0, board, board);
  const pixel = board / Math.max(1, picture.length);
  for (const [row, line] of picture.entries()) {
    for (const [column, ink] of line.entries()) {
      context.fillStyle = css(colours.dark, ink);
      context.fillRect(column * pixel, row * pixel, pixel, pixel);
    }
  }
}

/** The ink of a board as MNIST has its digits: in a box of 20 pixels, around the middle of 28. */
function pictureOf(canvas: HTMLCanvasElement): number[][] {
  const ink = inkOf(canvas, board);
  const rows = ink.flatMap((line, row) => (line.some((value) => value > 0) ? [row] : []));
  const columns = ink[0].flatMap((_, column) => (ink.some((line) => line[column] > 0) ? [column] : []));
  const [top, left] = [rows[0] ?? 0, columns[0] ?? 0];
  const [height, width] = [(rows.at(-1) ?? 0) - top + 1, (columns.at(-1) ?? 0) - left + 1];
  const scale = box / Math.max(height, width);
  const small = document.createElement('canvas');
  Object.assign(small, { width: side, height: side });
  const put = (down: number, across: number) => {
    const context = small.getContext('2d', { willReadFrequently: true });
    const at = [(side - width * scale) / 2 + across, (side - height * scale) / 2 + down] as const;
    if (!context) return;
    context.clearRect(0, 0, side, side);
    context.imageSmoothingQuality = 'high';
    context.drawImage(canvas, left, top, width, height, ...at, width * scale, height * scale);
  };
  put(0, 0);
  put(...towardsMiddle(inkOf(small, side)));
  return inkOf(small, side);
}

/** How much ink each pixel has, from 0 to 1. */
function inkOf(canvas: HTMLCanvasElement, length: number): number[][] {
  const data = canvas.getContext('2d')?.getImageData(0, 0, length, length).data ?? [];
  return Array.from({ length }, (_, row) =>
    Array.from({ length }, (_, column) => data[4 * (row * length + column) + 3] / 255),
  );
}
