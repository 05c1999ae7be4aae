import { h, type JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../text/language.ts';

const words = {
  choose: { ko: '내 그림 고르기', en: 'Choose a picture of your own' },
  drop: {
    ko: '또는 여기에 끌어다 놓아요. 그림은 이 컴퓨터를 떠나지 않아요.',
    en: 'or drop it here. It does not leave this computer.',
  },
  bad: { ko: '그림으로 읽을 수 없는 파일이에요.', en: 'This file cannot be read as a picture.' },
} as const;

/** A larger picture would make each change wait. */
const longest = 96;

/** Takes a picture that the learner chooses or drops, in grey; it is read here and sent nowhere. */
export function OwnPicture({ take }: { take: (rows: number[][]) => void }): JSX.Element {
  const [state, set] = useState<'' | 'over' | 'bad'>('');
  // The browser's own field speaks the browser's language.
  const field = useRef<HTMLInputElement>(null);
  const read = (file: File | undefined) => {
    if (file)
      greyRows(file)
        .then(take)
        .then(
          () => set(''),
          () => set('bad'),
        );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    set('');
    read(event.dataTransfer?.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    set('over');
  };
  const chosen = (event: Event) => read((event.target as HTMLInputElement).files?.[0]);
  return h(
    'div',
    { class: `drop ${state}`, onDragOver: over, onDragLeave: () => set(''), onDrop: drop },
    h('button', { type: 'button', onClick: () => field.current?.click() }, say(words.choose)),
    h('input', {
      ref: field,
      type: 'file',
      accept: 'image/*',
      hidden: true,
      'aria-label': say(words.choose),
      onChange: chosen,
    }),
    h('p', { class: 'soft', role: 'status' }, say(state === 'bad' ? words.bad : words.drop)),
  );
}

/** The brightness of each pixel from 0 to 1, made as small as can be worked on at once. */
async function greyRows(file: File): Promise<number[][]> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((length) => Math.max(3, Math.round(length * scale)));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  // There is none only where another kind was asked for before.
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const grey = (pixel: number) => (0.299 * data[pixel] + 0.587 * data[pixel + 1] + 0.114 * data[pixel + 2]) / 255;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => grey(4 * (row * width + column))),
  );
}
