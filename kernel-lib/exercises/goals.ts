import type { Text } from '../text/language.ts';

/** The number of a lesson, and what its learners can do then. */
export type Goal =
  | '02-score'
  | '02-convolve'
  | '02-read-filter'
  | '02-bias-relu'
  | '02-layer'
  | '03-positions'
  | '03-stride'
  | '03-lost'
  | '03-padding'
  | '03-fit'
  | '06-by-hand'
  | '06-shape'
  | '06-shift'
  | '06-choose'
  | '06-global'
  | '10-held-out'
  | '10-parameters'
  | '10-step'
  | '10-overfitting'
  | '10-confusion'
  | '10-compare';

/** What a learner can do after each lesson; every question serves one of them. */
export const goals: Readonly<Record<Goal, Text>> = {
  '02-score': {
    ko: '그림 조각과 필터를 곱하고 더해서 점수를 계산할 수 있어요.',
    en: 'You can multiply a piece of a picture with a filter and add up its score.',
  },
  '02-convolve': {
    ko: '필터를 옮겨 가며 특성 맵을 만드는 코드를 쓸 수 있어요.',
    en: 'You can write the code that moves a filter and makes a feature map.',
  },
  '02-read-filter': {
    ko: '가중치를 보고 필터가 무엇을 찾는지 말할 수 있어요.',
    en: 'You can tell from its weights what a filter looks for.',
  },
  '02-bias-relu': {
    ko: '편향과 ReLU가 점수를 어떻게 바꾸는지 설명할 수 있어요.',
    en: 'You can explain what a bias and ReLU do to a score.',
  },
  '02-layer': {
    ko: '`conv2d` 층의 출력 모양과 파라미터를 말할 수 있어요.',
    en: 'You can tell the output shape and the parameters of a `conv2d` layer.',
  },
  '03-positions': {
    ko: '그림과 필터의 칸 수로 출력 크기를 셀 수 있어요.',
    en: 'You can count the output from the cells of a picture and a filter.',
  },
  '03-stride': {
    ko: '스트라이드가 크기와 계산을 얼마나 줄이는지 셀 수 있어요.',
    en: 'You can count how much a stride saves in size and in work.',
  },
  '03-lost': {
    ko: '어떤 윈도도 읽지 않는 픽셀을 찾고, 읽게 고칠 수 있어요.',
    en: 'You can find the pixels that no window reads, and get them read.',
  },
  '03-padding': {
    ko: '패딩으로 출력 크기를 정하고 0을 몇 칸 덧대는지 말할 수 있어요.',
    en: 'You can set the output size by padding, and say how many zeros are added.',
  },
  '03-fit': {
    ko: '크기가 맞지 않는 신경망을 찾아 고칠 수 있어요.',
    en: 'You can find and mend a network whose sizes do not fit.',
  },
  '06-by-hand': {
    ko: '최대 풀링과 평균 풀링을 손으로 계산하고 코드로 쓸 수 있어요.',
    en: 'You can do max and average pooling by hand and write them as code.',
  },
  '06-shape': {
    ko: '풀링층의 출력 모양과 파라미터 수를 말할 수 있어요.',
    en: 'You can tell the output shape and the parameters of a pooling layer.',
  },
  '06-shift': {
    ko: '최대 풀링이 어떤 이동을 봐주고 어떤 이동을 봐주지 않는지 설명할 수 있어요.',
    en: 'You can explain which moves max pooling forgives and which it does not.',
  },
  '06-choose': {
    ko: '그림을 보고 최대 풀링과 평균 풀링 가운데 하나를 고를 수 있어요.',
    en: 'You can look at a picture and choose between max and average pooling.',
  },
  '06-global': {
    ko: '전역 풀링으로 그림의 크기와 상관없이 길이가 같은 벡터를 만들 수 있어요.',
    en: 'You can make vectors of one length from pictures of any size by global pooling.',
  },
  '10-held-out': {
    ko: '왜 데이터 일부를 빼 두는지 말할 수 있어요.',
    en: 'You can say why some examples are kept back.',
  },
  '10-parameters': {
    ko: '모델 요약 표의 파라미터 수를 곱셈으로 계산할 수 있어요.',
    en: 'You can work out the parameters of a model summary by multiplying.',
  },
  '10-step': {
    ko: '첫 손실을 미리 계산하고 학습 한 걸음을 쓸 수 있어요.',
    en: 'You can work out the first loss beforehand and write one step of training.',
  },
  '10-overfitting': {
    ko: '손실 곡선에서 과적합이 시작되는 곳을 짚을 수 있어요.',
    en: 'You can point to where overfitting begins on a loss curve.',
  },
  '10-confusion': {
    ko: '혼동 행렬을 만들고 읽을 수 있어요.',
    en: 'You can make and read a confusion matrix.',
  },
  '10-compare': {
    ko: '두 모델을 파라미터와 계산량으로 견줄 수 있어요(더 보기).',
    en: 'You can compare two models by their parameters and their work (under Further).',
  },
};
