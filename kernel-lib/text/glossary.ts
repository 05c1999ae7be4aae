import type { Text } from './language.ts';
import { Refusal } from './refusal.ts';

/** A word of the lessons: one for each idea, in both languages, and what it means in a sentence. */
export interface Term extends Text {
  readonly meaning: Text;
  /** Other words for the same, which the lessons do not use. */
  readonly avoid: readonly string[];
}

/** The words of the lessons, in the order in which a learner meets them. */
export const glossary: readonly Term[] = [
  entry('픽셀', 'pixel', ['화소'], {
    ko: '그림을 이루는 칸 하나예요. 밝기나 색을 수로 담아요.',
    en: 'One cell of a picture; it holds a brightness or a colour as numbers.',
  }),
  entry('흑백', 'grey', [], {
    ko: '픽셀마다 밝기 하나만 있는 그림이에요.',
    en: 'A picture with nothing but one brightness for each pixel.',
  }),
  entry('컬러', 'colour', [], {
    ko: '픽셀마다 빨강, 초록, 파랑 값이 있는 그림이에요.',
    en: 'A picture with a red, a green and a blue value for each pixel.',
  }),
  entry('채널', 'channel', [], {
    ko: '같은 크기로 겹쳐 있는 수의 판 하나예요. 흑백 그림은 1장, 컬러 그림은 3장이에요.',
    en: 'One of the equally large sheets of numbers that lie on each other: 1 in a grey picture, 3 in a colour one.',
  }),
  entry('벡터', 'vector', [], { ko: '수를 한 줄로 늘어놓은 것이에요.', en: 'Numbers in a line.' }),
  entry('행렬', 'matrix', [], { ko: '수를 행과 열로 늘어놓은 것이에요.', en: 'Numbers in rows and columns.' }),
  entry('텐서', 'tensor', [], {
    ko: '수를 여러 방향으로 늘어놓은 것이에요. 벡터는 한 방향, 행렬은 두 방향이에요.',
    en: 'Numbers along any number of directions; a vector has one, a matrix two.',
  }),
  entry('내적', 'inner product', [], {
    ko: '같은 자리의 수끼리 곱해서 모두 더한 값이에요.',
    en: 'The sum of the products of the numbers at equal places.',
  }),
  entry('층', 'layer', [], {
    ko: '들어온 텐서를 다른 텐서로 바꾸는 계산 한 단계예요. 배우는 수가 있는 층도, 없는 층도 있어요.',
    en: 'One step of calculation that makes another tensor of the one that enters; it may or may not have numbers that are learned.',
  }),
  entry('신경망', 'neural network', [], {
    ko: '층을 차례로 이은 것이에요. 앞 층에서 나온 것이 다음 층에 들어가요.',
    en: 'Layers one behind another; what leaves one enters the next.',
  }),
  entry('필터', 'filter', ['커널', 'kernel'], {
    ko: '입력 위를 옮겨 다니며 곱하는 작은 가중치 묶음이에요. 입력의 채널마다 판이 하나씩 있어요. 커널이라고도 해요.',
    en: 'A small set of weights that moves over an input, with a sheet for each of its channels; also called a kernel.',
  }),
  entry('윈도', 'window', ['창'], {
    ko: '한자리에서 한꺼번에 읽는 칸들이에요. 그림 위를 옮겨 다녀요.',
    en: 'The cells that are read together at one place; it moves over the picture.',
  }),
  entry('합성곱', 'convolution', ['컨볼루션', '콘볼루션'], {
    ko: '윈도를 옮겨 가며 자리마다 필터와 내적을 구하는 계산이에요.',
    en: 'The inner product of a filter and what its window reads, at every position of the window.',
  }),
  entry('가중치', 'weight', [], {
    ko: '입력에 곱하는 수예요. 학습하면서 바뀌어요.',
    en: 'A number by which an input is multiplied; training changes it.',
  }),
  entry('가중치 공유', 'weight sharing', [], {
    ko: '여러 자리가 같은 가중치를 함께 쓰는 일이에요. 필터가 그래요.',
    en: 'Several places using the same weights, as those of a filter do.',
  }),
  entry('편향', 'bias', ['바이어스'], {
    ko: '곱해서 더한 값에 마지막으로 더하는 수예요.',
    en: 'A number added at the end to a sum of products.',
  }),
  entry('활성화 함수', 'activation function', [], {
    ko: '층이 계산한 값마다 적용하는 함수예요. ReLU는 음수를 0으로 바꿔요.',
    en: 'A function applied to each value a layer finds; ReLU turns negative ones into 0.',
  }),
  entry('특성 맵', 'feature map', ['피처 맵', '활성화 맵', '반응 맵', 'activation map', 'response map'], {
    ko: '필터 하나가 그림의 자리마다 얼마나 반응했는지 담은 판이에요.',
    en: 'How strongly one filter answered at each position of a picture.',
  }),
  entry('스트라이드', 'stride', ['보폭'], {
    ko: '필터가 한 번에 옮겨 가는 칸 수예요.',
    en: 'How many cells a filter moves at a time.',
  }),
  entry('패딩', 'padding', [], {
    ko: '그림 둘레에 덧대는 칸이에요. 보통 0을 채워요.',
    en: 'Cells put around a picture, zeros as a rule.',
  }),
  entry('풀링', 'pooling', [], {
    ko: '윈도가 읽은 값들을 값 하나로 줄이는 계산이에요.',
    en: 'Making one value of all that a window reads.',
  }),
  entry('최대 풀링', 'max pooling', [], {
    ko: '윈도에서 가장 큰 값을 남기는 풀링이에요.',
    en: 'Pooling that keeps the largest value of a window.',
  }),
  entry('평균 풀링', 'average pooling', [], {
    ko: '윈도에 든 값의 평균을 남기는 풀링이에요.',
    en: 'Pooling that keeps the mean of a window.',
  }),
  entry('전역 풀링', 'global pooling', [], {
    ko: '특성 맵 한 장을 통째로 값 하나로 줄이는 풀링이에요.',
    en: 'Pooling that makes one value of a whole feature map.',
  }),
  entry('임베딩', 'embedding', [], {
    ko: '그림 한 장을 나타내는, 길이가 정해진 벡터예요.',
    en: 'A vector of a set length that stands for a picture.',
  }),
  entry('수용 영역', 'receptive field', ['수용장'], {
    ko: '출력 한 칸을 바꿀 수 있는 입력 픽셀들이에요.',
    en: 'The input pixels that can change one cell of an output.',
  }),
  entry('평탄화', 'flatten', ['플래튼'], {
    ko: '여러 방향으로 늘어놓은 수를 한 줄로 펴는 일이에요.',
    en: 'Laying numbers that stand along several directions out in one line.',
  }),
  entry('완전 연결층', 'dense layer', ['밀집층', '전결합층', 'Dense 층', 'fully connected layer'], {
    ko: '출력 하나하나가 모든 입력과 이어진 층이에요.',
    en: 'A layer in which every output is connected to every input.',
  }),
  entry('유닛', 'unit', [], {
    ko: '완전 연결층에서 수 하나를 내놓는 것이에요. 들어오는 수마다 가중치를 곱해 더하고 편향을 더해요.',
    en: 'What gives one number of a dense layer: the weighted sum of all that comes in, and a bias.',
  }),
  entry('파라미터', 'parameter', ['매개변수', '모수'], {
    ko: '학습하면서 정해지는 수예요. 가중치와 편향이 파라미터예요.',
    en: 'A number that training finds: a weight or a bias.',
  }),
  entry('계산량', 'work', [], {
    ko: '신경망이 그림 한 장을 읽을 때 하는 곱셈의 수예요.',
    en: 'How many multiplications a network makes to read one picture.',
  }),
  entry('하이퍼파라미터', 'hyperparameter', ['초매개변수'], {
    ko: '학습하기 전에 사람이 고르는 값이에요. 필터 수와 학습률이 그래요.',
    en: 'A value that a person chooses before training, such as the number of filters or the learning rate.',
  }),
  entry('예측', 'prediction', [], {
    ko: '모델이 입력을 보고 내놓는 답이에요.',
    en: 'What a model answers to an input.',
  }),
  entry('클래스', 'class', [], {
    ko: '신경망이 고를 수 있는 답 하나예요. 손글씨에는 열 개가 있어요.',
    en: 'One of the answers that a network can choose among; digits have ten.',
  }),
  entry('확률', 'probability', [], {
    ko: '0부터 1까지의 수로, 얼마나 그럴 법한지 나타내요. 클래스마다 하나씩이고, 모두 더하면 1이에요.',
    en: 'How likely something is, from 0 to 1; the classes have one each, and together they are 1.',
  }),
  entry('softmax', 'softmax', ['소프트맥스'], {
    ko: '점수를 확률로 바꾸는 계산이에요. e를 점수만큼 거듭제곱하고, 그 합으로 나눠요.',
    en: 'What turns scores into probabilities: powers of e, each divided by their sum.',
  }),
  entry('손실', 'loss', [], {
    ko: '예측이 정답에서 얼마나 먼지 나타내는 수예요. 작을수록 좋아요.',
    en: 'A number that says how far a prediction is from the right answer; the smaller, the better.',
  }),
  entry('교차 엔트로피', 'cross-entropy', [], {
    ko: '정답에 준 확률이 낮을수록 커지는 손실이에요.',
    en: 'A loss that grows as the probability given to the right answer shrinks.',
  }),
  entry('기울기', 'gradient', ['그래디언트', '경사'], {
    ko: '수 하나를 조금 바꿀 때 손실이 얼마나 바뀌는지 나타내요. 파라미터에도, 층에 들어온 값에도 있어요.',
    en: 'How much the loss changes when a number changes a little: a parameter, or what goes into a layer.',
  }),
  entry('역전파', 'backpropagation', [], {
    ko: '손실에서 거꾸로 층을 거슬러 오며 기울기를 구하는 방법이에요.',
    en: 'Finding gradients by going from the loss backwards through the layers.',
  }),
  entry('지름길', 'shortcut', ['숏컷', '스킵 연결', 'skip connection'], {
    ko: '층을 지나지 않고 입력을 그대로 출력에 더해 주는 길이에요.',
    en: 'A way around layers, on which their input is added to their output as it is.',
  }),
  entry('잔차 블록', 'residual block', ['레지듀얼 블록'], {
    ko: '층 몇 개와 지름길을 묶은 것이에요. 층을 지난 값에 들어온 값을 더해요.',
    en: 'A few layers with a shortcut: what they got is added to what they give.',
  }),
  entry('옵티마이저', 'optimizer', ['최적화기'], {
    ko: '기울기를 보고 파라미터를 고치는 방법이에요.',
    en: 'A way of changing parameters by their gradients.',
  }),
  entry('학습률', 'learning rate', [], {
    ko: '한 번에 파라미터를 얼마나 크게 고칠지 정하는 수예요.',
    en: 'How large a step the parameters take at a time.',
  }),
  entry('학습', 'training', ['훈련'], {
    ko: '손실이 작아지도록 파라미터를 고쳐 가는 일이에요.',
    en: 'Changing the parameters so that the loss becomes smaller.',
  }),
  entry('배치', 'batch', [], {
    ko: '함께 계산하는 데이터 묶음이에요. 학습할 때는 한 묶음마다 파라미터를 한 번 고쳐요.',
    en: 'Examples computed together; in training the parameters change once for each batch.',
  }),
  entry('에포크', 'epoch', [], {
    ko: '학습 데이터를 처음부터 끝까지 한 번 다 보는 동안이에요.',
    en: 'One time through all the training examples.',
  }),
  entry('이터레이션', 'iteration', [], {
    ko: '파라미터를 한 번 고치는 일, 곧 한 걸음이에요. 배치 하나에 한 번이에요.',
    en: 'One change of the parameters, one step; there is one for each batch.',
  }),
  entry('모멘텀', 'momentum', [], {
    ko: '앞 걸음의 속도를 얼마나 남길지 정하는 수예요.',
    en: 'How much of the speed of the steps before is kept.',
  }),
  entry('정확도', 'accuracy', [], {
    ko: '전체에서 맞힌 것이 차지하는 비율이에요.',
    en: 'The share of predictions that are right.',
  }),
  entry('배치 정규화', 'batch normalisation', [], {
    ko: '배치 안에서 채널마다 평균을 0, 표준 편차를 1로 맞추고, 배운 수로 다시 늘리고 옮기는 층이에요.',
    en: 'A layer that brings each channel of a batch to mean 0 and deviation 1, then scales and shifts it by learned numbers.',
  }),
  entry('검증', 'validation', [], {
    ko: '학습에 쓰지 않은 데이터로 학습하는 동안 점검하는 일이에요.',
    en: 'Checking, while training, on examples that are not trained on.',
  }),
  entry('테스트', 'test', [], {
    ko: '처음 보는 데이터로 마지막에 한 번 재는 일이에요.',
    en: 'Measuring once, at the end, on examples never seen before.',
  }),
  entry('과적합', 'overfitting', [], {
    ko: '학습 데이터를 외우기 시작해서 새 데이터에서 손실이 도로 커지는 상태예요.',
    en: 'Memorising the training examples, so that the loss on new ones grows again.',
  }),
  entry('혼동 행렬', 'confusion matrix', [], {
    ko: '행이 정답, 열이 예측인 표예요. 무엇을 무엇으로 읽었는지 세어 둬요.',
    en: 'A table of what was read as what: rows are right answers, columns predictions.',
  }),
  entry('드롭아웃', 'dropout', [], {
    ko: '학습할 때 값 일부를 무작위로 0으로 바꿔 과적합을 줄이는 방법이에요.',
    en: 'Setting some values to 0 at random while training, against overfitting.',
  }),
  entry('회귀', 'regression', [], {
    ko: '종류를 고르지 않고 가격이나 나이 같은 수를 맞히는 일이에요.',
    en: 'Predicting a number, such as a price or an age, rather than choosing a kind.',
  }),
  entry('표준화', 'standardise', [], {
    ko: '열마다 평균을 빼고 표준 편차로 나눠, 0 둘레에 비슷한 크기로 모으는 일이에요.',
    en: 'Subtracting the mean of a column and dividing by its deviation, so that all columns lie around 0 at a like size.',
  }),
  entry('잔차', 'residual', [], {
    ko: '진짜 값에서 예측을 뺀 수예요.',
    en: 'What is left of the true value once the prediction is subtracted.',
  }),
  entry('증강', 'augmentation', [], {
    ko: '정답이 달라지지 않게 그림을 조금씩 바꿔 학습 그림을 늘리는 일이에요.',
    en: 'Making more training pictures by small changes that leave the answer as it is.',
  }),
  entry('가리기', 'occlusion', [], {
    ko: '그림의 한 곳을 가리고 확률이 얼마나 내려가는지 재서, 신경망이 보는 곳을 찾는 일이에요.',
    en: 'Hiding a part of a picture to see how far a probability falls, and so where a network looks.',
  }),
];

/**
 * A word of the glossary, by its Korean or its English name.
 *
 * Throws `RangeError` for a word that the glossary does not have.
 *
 * @example term('stride').ko // '스트라이드'
 */
export function term(name: string): Term {
  const found = glossary.find(({ ko, en }) => ko === name || en === name);
  if (found) return found;
  throw new Refusal(
    'term',
    unknown(
      name,
      glossary.find(({ avoid }) => avoid.includes(name)),
    ),
  );
}

function unknown(name: string, used: Term | undefined): Text {
  return {
    ko: `'${name}' 낱말은 용어집에 없어요${used ? `: '${used.ko}'(${used.en})이라는 말을 써요` : ''}`,
    en: `'${name}' is not in the glossary${used ? `; the lessons say '${used.ko}' (${used.en})` : ''}`,
  };
}

function entry(ko: string, en: string, avoid: readonly string[], meaning: Text): Term {
  return { ko, en, avoid, meaning };
}
