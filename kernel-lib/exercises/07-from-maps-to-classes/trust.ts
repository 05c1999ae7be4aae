import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Counted {
  readonly pictures: number;
  readonly sure: number;
  readonly wrong: number;
}

const share = (part: number, whole: number) => (100 * part) / whole;

/** How often what a network is sure of is right. */
export const trust: Exercise = numeric<Counted>({
  id: '07-trust',
  goal: '07-softmax',
  draw: (pick) => {
    const sure = [50, 100, 200, 400][pick(0, 3)];
    return { pictures: 100 * pick(8, 20), sure, wrong: (sure / 50) * pick(6, 14) };
  },
  question: ({ pictures, sure, wrong }) => ({
    ko: `다른 신경망이 새 그림 ${pictures.toLocaleString('en')}장에 대답했어요. 확률이 90%를 넘은 답은 ${sure}장이고, 그 가운데 ${wrong}장이 틀렸어요. 90%가 넘는 답은 몇 %가 맞았을까요?`,
    en: `Another network answered for ${pictures.toLocaleString('en')} new pictures. It was surer than 90% for ${sure} of them, and ${wrong} of those were wrong. Of the answers above 90%, how many per cent are right?`,
  }),
  right: ({ sure, wrong }) => share(sure - wrong, sure),
  mistakes: {
    'what-it-says': {
      given: () => 90,
      because: {
        ko: '신경망이 말한 확률이에요. 정말 맞은 것을 세어요.',
        en: 'That is what the network says; count what is right.',
      },
    },
    'no-per-cent': {
      given: ({ sure, wrong }) => (sure - wrong) / sure,
      because: {
        ko: '비율은 맞아요. 100을 곱해서 %로 적어요.',
        en: 'The share is right; give it in per cent, times 100.',
      },
    },
    'share-wrong': {
      given: ({ sure, wrong }) => share(wrong, sure),
      because: { ko: '틀린 비율이에요. 맞은 비율을 물었어요.', en: 'That is the share of wrong ones.' },
    },
    'of-all-pictures': {
      given: ({ pictures, sure, wrong }) => share(sure - wrong, pictures),
      because: {
        ko: '그림 모두로 나눴어요. 90%를 넘은 답만 세어요.',
        en: 'You divided by all pictures; only the answers above 90% count.',
      },
    },
    'wrong-of-all': {
      given: ({ pictures, wrong }) => share(pictures - wrong, pictures),
      because: {
        ko: '확률이 낮은 답까지 맞은 것으로 세었어요. 90%를 넘은 답만 봐요.',
        en: 'You counted the less sure answers as right, too; look only at those above 90%.',
      },
    },
  },
  hints: [
    {
      ko: '90%를 넘은 답 가운데 맞은 것을 먼저 세어요.',
      en: 'First count the right ones among the answers above 90%.',
    },
    { ko: '그 수를 90%를 넘은 답의 수로 나눠요.', en: 'Divide that by how many answers are above 90%.' },
    ({ sure, wrong }) => ({
      ko: `100 · (${sure} − ${wrong}) / ${sure}`,
      en: `100 · (${sure} − ${wrong}) / ${sure}`,
    }),
  ],
  answer: ({ sure, wrong }) => {
    const text = `100 · (${sure} − ${wrong}) / ${sure} = ${share(sure - wrong, sure)}`;
    return { ko: text, en: text };
  },
});
