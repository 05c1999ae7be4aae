// @ts-check

/**
 * @typedef {object} Document
 * @property {string} id
 * @property {Readonly<Record<'ko' | 'en', string>>} title
 * @property {readonly (readonly [id: string, ko: string, en: string])[]} sections
 */

/**
 * The five documents and the titles of their sections.
 *
 * @type {readonly Document[]}
 */
export const documents = [
  {
    id: 'D1',
    title: { ko: 'CNN 정리 (컨볼루션 층, 풀링 층)', en: 'CNN in brief (convolution and pooling layers)' },
    sections: [
      ['D1.1', '합성곱 신경망', 'Convolutional neural networks'],
      ['D1.2', '채널', 'Channels'],
      ['D1.3', '필터(=커널=가중치)', 'Filters (= kernels = weights)'],
      ['D1.4', '여러 개의 필터', 'Several filters'],
      ['D1.5', '스트라이드', 'Stride'],
      ['D1.6', '케라스의 합성곱 층', 'The convolution layer of Keras'],
      ['D1.7', '패딩', 'Padding'],
      ['D1.8', '케라스의 패딩과 스트라이드', 'Padding and stride in Keras'],
      ['D1.9', '풀링', 'Pooling'],
      ['D1.10', '케라스의 풀링 층', 'The pooling layers of Keras'],
      ['D1.11', '컨볼루션 층 + 풀링 층 사용', 'Convolution and pooling layers together'],
      ['D1.12', '3차원 합성곱', '“3-D” convolution'],
    ],
  },
  {
    id: 'D2',
    title: { ko: 'CNN 쉽게 이해하기', en: 'CNN made easy' },
    sections: [
      ['D2.1', 'CNN이 무엇일까', 'What is a CNN?'],
      ['D2.2.1', 'Convolution의 작동 원리', 'How a convolution works'],
      ['D2.2.2', 'Zero padding', 'Zero padding'],
      ['D2.2.3', 'Stride', 'Stride'],
      ['D2.2.4', 'Order-3 tensor', 'Order-3 tensors'],
      ['D2.3', '네트워크 구조', 'The structure of the network'],
      ['D2.3.1', '첫 Convolutional layer', 'The first convolutional layer'],
      ['D2.3.2', '첫 Pooling layer', 'The first pooling layer'],
      ['D2.3.3', '두 번째 Convolutional layer', 'The second convolutional layer'],
      ['D2.3.4', '두 번째 Pooling layer', 'The second pooling layer'],
      ['D2.3.5', 'Flatten (vectorization)', 'Flatten (vectorization)'],
      ['D2.3.6', 'Fully-connected layers', 'Fully-connected layers'],
      ['D2.4.1', '학습 가능한 매개변수의 수', 'How many parameters are learned'],
      ['D2.4.2', '초매개변수', 'Hyperparameters'],
    ],
  },
  {
    id: 'D3',
    title: { ko: 'day28_CNN', en: 'day28_CNN' },
    sections: [
      ['D3.1', '컨볼루션 레이어', 'Convolution layers'],
      ['D3.2', '간단한 예제', 'A simple example'],
      ['D3.3', '가중치의 수', 'How many weights'],
      ['D3.4', '경계 처리 방법', 'What happens at the border'],
      ['D3.5', '필터 수', 'How many filters'],
      ['D3.6', '맥스풀링 레이어', 'Max pooling layers'],
      ['D3.7', '플래튼 레이어', 'Flatten layers'],
      ['D3.8', '조립', 'Assembly'],
      ['D3.9', 'batch, epoch, batch size, iteration', 'batch, epoch, batch size, iteration'],
      ['D3.10', '간단한 CNN', 'A simple CNN'],
    ],
  },
  {
    id: 'D4',
    title: { ko: 'CNN의 이해', en: 'Understanding CNN' },
    sections: [
      ['D4.1', 'Dense 분류의 문제', 'The trouble with dense classifiers'],
      ['D4.2', 'CNN 구조', 'The structure of a CNN'],
      ['D4.3', '필터 값 결정', 'Where the values of a filter come from'],
      ['D4.4', 'Stride와 Padding', 'Stride and padding'],
      ['D4.5', 'Pooling', 'Pooling'],
      ['D4.6', 'Stride/Padding과 Pooling 비교', 'Stride and padding against pooling'],
    ],
  },
  {
    id: 'D5',
    title: { ko: 'Convolutional Neural Network (강의 자료)', en: 'Convolutional Neural Network (lecture slides)' },
    sections: [
      ['D5.1', 'FNN의 이미지 처리', 'How an FNN treats pictures'],
      ['D5.2', '칼라 이미지', 'Colour pictures'],
      ['D5.3', '필터', 'Filters'],
      ['D5.4', '작동 원리, 내적, 활성화', 'How it works: inner product and activation'],
      ['D5.5', 'Activation map의 크기', 'The size of an activation map'],
      ['D5.6', 'Stride', 'Stride'],
      ['D5.7', 'RGB 필터', 'Filters for RGB'],
      ['D5.8', '필터의 수와 파라미터 수', 'Numbers of filters and of parameters'],
      ['D5.9', '합성곱 반복', 'Convolution after convolution'],
      ['D5.10', 'CNN 적용 효과', 'What a CNN brings about'],
      ['D5.11', 'Padding', 'Padding'],
      ['D5.12', 'Keras의 padding', 'Padding in Keras'],
      ['D5.13', 'Pooling, max, average, global', 'Pooling: max, average, global'],
      ['D5.14', 'Max vs average', 'Max against average'],
      ['D5.15', '출력층, softmax', 'The output layer, softmax'],
      ['D5.16', 'Flatten', 'Flatten'],
      ['D5.17', 'MNIST 예제 1', 'MNIST, example 1'],
      ['D5.18', 'MNIST 예제 2', 'MNIST, example 2'],
      ['D5.19', 'CIFAR-10', 'CIFAR-10'],
      ['D5.20', 'Cats and dogs', 'Cats and dogs'],
    ],
  },
];
