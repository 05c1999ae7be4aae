import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';
import { mixed } from '../posing.ts';
import { thatIs } from '../that-is.ts';

interface Candidate {
  readonly parameters: number;
  /** Accuracies in per cent, losses in hundredths. */
  readonly training: number;
  readonly trainingLoss: number;
  readonly kept: number;
  readonly keptAccuracy: number;
}

/** In the order best kept, best on training pictures, smallest gap, one more; and where each is shown. */
interface Field {
  readonly candidates: readonly Candidate[];
  readonly order: readonly number[];
}

const place = ({ order }: Field, candidate: number) => order.indexOf(candidate + 1) + 1;

function lines({ candidates, order }: Field, [parameters, training, kept]: readonly [string, string, string]): string {
  return order
    .map((number, i) => {
      const each = candidates[number - 1];
      const losses = `${training} ${(each.trainingLoss / 100).toFixed(2)} (${each.training}%), ${kept} ${(each.kept / 100).toFixed(2)} (${each.keptAccuracy}%)`;
      return `\`${i + 1}) ${parameters} ${each.parameters.toLocaleString('en')}, ${losses}\``;
    })
    .join('\n');
}

/** Which of four networks to use, by their losses. */
export const choose: Exercise = numeric<Field>({
  id: '11-choose',
  goal: '11-overfit',
  draw: (pick) => {
    const best = pick(48, 58);
    const accuracy = pick(79, 83);
    return {
      candidates: [
        {
          parameters: 1000 * pick(40, 60),
          training: pick(93, 96),
          trainingLoss: pick(17, 24),
          kept: best,
          keptAccuracy: accuracy,
        },
        {
          parameters: 1000 * pick(60, 90),
          training: 100,
          trainingLoss: pick(2, 5),
          kept: best + pick(10, 18),
          keptAccuracy: accuracy,
        },
        {
          parameters: 1000 * pick(2, 6),
          training: pick(74, 78),
          trainingLoss: best + pick(15, 19),
          kept: best + pick(20, 24),
          keptAccuracy: accuracy - pick(6, 9),
        },
        {
          parameters: 1000 * pick(200, 400),
          training: pick(97, 99),
          trainingLoss: pick(7, 11),
          kept: best + pick(4, 8),
          keptAccuracy: accuracy - pick(1, 2),
        },
      ],
      order: mixed(4, pick),
    };
  },
  question: (field) => ({
    ko: `같은 옷으로 배운 신경망 넷이에요. 괄호 안은 정확도예요.\n${lines(field, ['파라미터', '학습 손실', '검증 손실'])}\n새 옷을 읽는 데 몇 번을 쓸까요?`,
    en: `Four networks have learned the same clothes. In brackets stands the accuracy.\n${lines(field, ['parameters', 'training loss', 'validation loss'])}\nWhich one would you use to read new clothes? Give its number.`,
  }),
  right: (field) => place(field, 0),
  mistakes: {
    'training-best': {
      given: (field) => place(field, 1),
      because: {
        ko: '이미 본 그림에서 가장 좋은 신경망이에요. 외우기만 해도 그렇게 돼요.',
        en: 'It is the best on pictures it has seen; memorising is enough for that.',
      },
    },
    'smallest-gap': {
      given: (field) => place(field, 2),
      because: {
        ko: '두 손실이 가장 가까운 신경망이에요. 둘 다 크면 가까워도 소용없어요.',
        en: 'Its two losses are nearest to each other, but both are large.',
      },
    },
    'most-parameters': {
      given: (field) => place(field, 3),
      because: {
        ko: '파라미터가 가장 많은 신경망이에요. 많다고 새 옷을 더 잘 읽지는 않아요.',
        en: 'It has most parameters, which does not make it read new clothes better.',
      },
    },
  },
  hints: [
    { ko: '새 옷과 같은 처지인 그림은 어느 쪽인가요?', en: 'Which pictures are like new clothes to it?' },
    {
      ko: '파라미터와 학습 손실은 가리고, 검증의 두 수를 보세요. 정확도가 같으면 무엇을 볼까요?',
      en: 'Cover parameters and training, and look at the two numbers of validation. Where accuracies are equal, what is left?',
    },
    ({ candidates: [best] }) => ({
      ko: `가장 작은 검증 손실은 ${thatIs((best.kept / 100).toFixed(2))}.`,
      en: `The smallest validation loss is ${(best.kept / 100).toFixed(2)}.`,
    }),
  ],
  answer: (field) => {
    const loss = (field.candidates[0].kept / 100).toFixed(2);
    return {
      ko: `검증 정확도에서 뒤지지 않고 검증 손실(${loss})이 가장 작은 ${place(field, 0)}번이에요.`,
      en: `Number ${place(field, 0)}, whose validation accuracy is beaten by none and whose validation loss, ${loss}, is the smallest.`,
    };
  },
});
