import type { Text } from '../text/language.ts';

/** The number of a lesson, and what its learners can do then. */
export type Goal =
  | '00-run'
  | '00-answer'
  | '00-read-code'
  | '00-road'
  | '01-pixels'
  | '01-shape'
  | '01-index'
  | '01-dense-weights'
  | '01-neighbours'
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
  | '04-maps'
  | '04-depth'
  | '04-colour-score'
  | '04-directions'
  | '04-stack'
  | '04-learned'
  | '05-count-conv'
  | '05-biases'
  | '05-shared'
  | '05-network'
  | '05-work'
  | '06-by-hand'
  | '06-shape'
  | '06-shift'
  | '06-choose'
  | '06-global'
  | '07-flatten'
  | '07-unit'
  | '07-activation'
  | '07-softmax'
  | '07-cross-entropy'
  | '08-layer'
  | '08-arguments'
  | '08-shapes'
  | '08-shape-error'
  | '08-receptive-field'
  | '08-hidden'
  | '09-gradient'
  | '09-step'
  | '09-learning-rate'
  | '09-iterations'
  | '09-tune'
  | '10-held-out'
  | '10-parameters'
  | '10-step'
  | '10-overfitting'
  | '10-confusion'
  | '10-compare'
  | '11-confused'
  | '11-dropout'
  | '11-overfit'
  | '11-regression'
  | '11-tool'
  | '12-look'
  | '12-table'
  | '12-fewer'
  | '12-data'
  | '12-curves'
  | '13-baseline'
  | '13-folder'
  | '13-labels'
  | '13-leak'
  | '13-augment'
  | '13-looked-at'
  | '14-tables'
  | '14-stride-or-pool'
  | '14-depth'
  | '14-residual'
  | '14-shortcut';

/** What a learner can do after each lesson; every question serves one of them. */
export const goals: Readonly<Record<Goal, Text>> = {
  '00-run': {
    ko: '노트북의 셀을 알맞은 순서로 실행하고, 접힌 코드를 펼칠 수 있어요.',
    en: 'You can run the cells of a notebook in a sound order and unfold code.',
  },
  '00-answer': {
    ko: '문제에 답하고, 막히면 힌트와 풀이를 볼 수 있어요.',
    en: 'You can answer an exercise, and get hints and the worked answer.',
  },
  '00-read-code': {
    ko: '배열, 반복문, 함수가 나오는 짧은 TypeScript 코드를 읽을 수 있어요.',
    en: 'You can read short TypeScript with arrays, loops and functions.',
  },
  '00-road': {
    ko: '알고 싶은 것을 어느 수업에서 배우는지 찾을 수 있어요.',
    en: 'You can find the lesson that answers a question of yours.',
  },
  '01-pixels': {
    ko: '행과 열로 픽셀을 찾아 읽고 바꿀 수 있어요.',
    en: 'You can find a pixel by its row and column, read it and change it.',
  },
  '01-shape': {
    ko: '여러 장의 그림을 담은 묶음의 모양을 적을 수 있어요.',
    en: 'You can write down the shape of several pictures bundled together.',
  },
  '01-index': {
    ko: '픽셀의 값이 한 줄에서 몇 번째인지 계산할 수 있어요.',
    en: 'You can work out where a number of a pixel stands in one long line of numbers.',
  },
  '01-dense-weights': {
    ko: '유닛이 하는 일을 계산하고 완전 연결층의 파라미터를 셀 수 있어요.',
    en: 'You can work out what a unit does and count the parameters of a dense layer.',
  },
  '01-neighbours': {
    ko: '픽셀을 섞으면 완전 연결층에 무슨 일이 생기는지, 왜 그런지 말할 수 있어요.',
    en: 'You can say what mixing the pixels does to a dense layer, and why.',
  },
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
    ko: '크기가 맞지 않는 신경망을 찾아 고칠 수 있어요(더 보기).',
    en: 'You can find and mend a network whose sizes do not fit (under Further).',
  },
  '04-maps': {
    ko: '한 자리에서 여러 필터의 점수를 따로 적을 수 있어요.',
    en: 'You can write down the scores of several filters at one place.',
  },
  '04-depth': {
    ko: '필터 하나에 가중치가 몇 개인지, 입력의 채널까지 셀 수 있어요.',
    en: 'You can count the weights of one filter, all channels of its input included.',
  },
  '04-colour-score': {
    ko: '컬러 조각에 필터 하나를 대고 점수를 계산할 수 있어요.',
    en: 'You can work out the score of one filter on a piece in colour.',
  },
  '04-directions': {
    ko: '2차원과 3차원 합성곱을 구별할 수 있어요.',
    en: 'You can tell a 2-D convolution from a 3-D one.',
  },
  '04-stack': {
    ko: '층을 쌓을 때 모양이 어떻게 바뀌는지 따라갈 수 있어요.',
    en: 'You can follow the shapes through layers that are stacked.',
  },
  '04-learned': {
    ko: '학습이 필터의 가중치를 얼마나 바꿨는지 잴 수 있어요.',
    en: 'You can measure how far training changed the weights of a filter.',
  },
  '05-count-conv': {
    ko: '합성곱층의 파라미터를 편향까지 빠짐없이 셀 수 있어요.',
    en: 'You can count all the parameters of a convolution, its biases among them.',
  },
  '05-biases': {
    ko: '편향을 잘못 센 줄을 찾을 수 있어요(더 보기).',
    en: 'You can find the line that miscounts the biases (under Further).',
  },
  '05-shared': {
    ko: '완전 연결층의 가중치를 칸마다 적고, 몇 개인지 셀 수 있어요.',
    en: 'You can write down the weights of a dense layer cell by cell, and count them.',
  },
  '05-network': {
    ko: '층마다 파라미터를 세어, 정한 만큼만 쓰는 신경망을 만들 수 있어요.',
    en: 'You can count the parameters layer by layer, and make a network that keeps within a budget.',
  },
  '05-work': {
    ko: '파라미터와 계산량을 따로 세고, 왜 다른지 말할 수 있어요.',
    en: 'You can count parameters and work apart, and say why they differ.',
  },
  '06-by-hand': {
    ko: '최대 풀링을 손으로 계산하고 코드로 쓰고, 평균 풀링도 손으로 계산할 수 있어요.',
    en: 'You can do max and average pooling by hand, and write max pooling as code.',
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
    ko: '맵의 값을 보고 최대 풀링과 평균 풀링 가운데 하나를 고를 수 있어요.',
    en: 'You can look at the values of a map and choose between max and average pooling.',
  },
  '06-global': {
    ko: '전역 풀링으로 크기가 다른 그림에서 길이가 같은 벡터를 만들 수 있어요.',
    en: 'You can make vectors of one length from pictures of any size by global pooling.',
  },
  '07-flatten': {
    ko: '특성 맵을 한 줄로 펴고 그 순서를 말할 수 있어요.',
    en: 'You can flatten feature maps, and say in what order.',
  },
  '07-unit': {
    ko: '완전 연결층의 유닛 하나가 내는 점수를 계산할 수 있어요.',
    en: 'You can work out the score of one unit of a dense layer.',
  },
  '07-activation': {
    ko: '활성화 함수가 하는 일을 계산으로 보일 수 있어요.',
    en: 'You can work out what an activation function does.',
  },
  '07-softmax': {
    ko: '점수를 확률로 바꾸고, 그 확률을 어디까지 믿을지 말할 수 있어요.',
    en: 'You can turn scores into probabilities, and say how far to trust them.',
  },
  '07-cross-entropy': {
    ko: '정답에 준 확률로 교차 엔트로피 손실을 계산할 수 있어요.',
    en: 'You can work out the cross-entropy loss from the probability of the right answer.',
  },
  '08-layer': {
    ko: '앞으로도 거꾸로도 가는 층을 직접 만들고 기울기를 확인할 수 있어요.',
    en: 'You can make a layer that goes forwards and backwards, and check its gradient.',
  },
  '08-arguments': {
    ko: 'Keras의 층 한 줄을 인자마다 읽고 우리 코드로 옮길 수 있어요.',
    en: 'You can read a line of Keras argument by argument, and write it in our code.',
  },
  '08-shapes': {
    ko: '층을 차례로 놓고 층마다 나오는 모양을 말할 수 있어요.',
    en: 'You can put layers in order and tell the shape that leaves each of them.',
  },
  '08-shape-error': {
    ko: '모양 오류를 읽고 어디를 고칠지 찾을 수 있어요.',
    en: 'You can read an error of shape and find what has to be mended.',
  },
  '08-receptive-field': {
    ko: '층마다 값 하나가 그림에서 보는 칸을 셀 수 있어요.',
    en: 'You can count, layer by layer, the cells of the picture that one value sees.',
  },
  '08-hidden': {
    ko: '그림을 가리면 무엇이 바뀌는지 계산할 수 있어요.',
    en: 'You can work out what hiding changes in a picture.',
  },
  '09-gradient': {
    ko: '손실의 기울기를 움직여 보고, 또 곱셈으로 구할 수 있어요.',
    en: 'You can find the gradient of a loss by trying, and by multiplying.',
  },
  '09-step': {
    ko: '예측 · 손실 · 기울기 · 한 걸음을 되풀이하는 코드를 쓰고 고칠 수 있어요.',
    en: 'You can write and mend the loop of predict, loss, gradient and step.',
  },
  '09-learning-rate': {
    ko: '학습률이 너무 작거나 클 때를 알아보고 경계를 찾을 수 있어요.',
    en: 'You can tell a learning rate that is too small or too large, and find the border.',
  },
  '09-iterations': {
    ko: '배치와 이터레이션과 에포크를 세고 반복문으로 쓸 수 있어요.',
    en: 'You can count batches, iterations and epochs, and write their loops.',
  },
  '09-tune': {
    ko: '하이퍼파라미터를 하나씩 바꾸고, 우연보다 큰 차이를 가려낼 수 있어요.',
    en: 'You can change one hyperparameter at a time, and tell an effect from chance.',
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
  '11-confused': {
    ko: '그림 사이의 거리로 무엇을 헷갈릴지 짐작하고, 혼동 행렬에서 확인할 수 있어요.',
    en: 'You can guess from distances between pictures what will be confused, and check it in a confusion matrix.',
  },
  '11-dropout': {
    ko: '드롭아웃이 하는 일을 손으로 계산할 수 있어요.',
    en: 'You can work out by hand what dropout does.',
  },
  '11-overfit': {
    ko: '무엇으로 신경망을 고를지 정하고 까닭을 말할 수 있어요.',
    en: 'You can say by what to choose a network, and why.',
  },
  '11-regression': {
    ko: '답이 수일 때 마지막 층과 손실을 고르고, 오차가 몇 배인지 말할 수 있어요.',
    en: 'You can choose the last layer and the loss where the answer is a number, and say how many times off it is.',
  },
  '11-tool': {
    ko: '데이터에 이웃이 있는지 보고 합성곱을 쓸지 정할 수 있어요.',
    en: 'You can tell by its neighbours whether data calls for a convolution.',
  },
  '12-look': {
    ko: '컬러 사진 묶음에 수가 몇 개 있고 몇 바이트인지 셀 수 있어요.',
    en: 'You can count the numbers, and the bytes, of a set of colour photographs.',
  },
  '12-table': {
    ko: '신경망의 표를 손으로 다시 계산하고, 어느 곳을 바꾸면 가벼워지는지 말할 수 있어요.',
    en: 'You can work out the table of a network by hand, and say what to change to make it lighter.',
  },
  '12-fewer': {
    ko: '파라미터가 100분의 1인 신경망을 만들고, 큰 신경망과 공정하게 견줄 수 있어요.',
    en: 'You can make a network with a hundredth of the parameters, and compare it fairly with a large one.',
  },
  '12-data': {
    ko: '그림과 정답이 어긋난 곳을 찾고, 왜 학습 정확도로는 모르는지 말할 수 있어요.',
    en: 'You can find where pictures and labels part, and say why training accuracy does not show it.',
  },
  '12-curves': {
    ko: '검증 손실을 지켜보다 멈추는 코드를 쓰고, 드롭아웃이 무엇을 바꾸는지 곡선에서 읽을 수 있어요.',
    en: 'You can write the code that watches a validation loss and stops, and read off the curves what dropout changes.',
  },
  '13-baseline': {
    ko: '정확도를 늘 같은 답, 수 하나로 정한 규칙과 견줄 수 있어요.',
    en: 'You can compare an accuracy with one fixed answer and with a rule of one number.',
  },
  '13-folder': {
    ko: '사진 폴더를 크기가 같은 0에서 1까지의 수로 바꿀 수 있어요.',
    en: 'You can turn a folder of photographs into numbers from 0 to 1, all of one size.',
  },
  '13-labels': {
    ko: '폴더 이름에서 정답 번호를 만들고, 그림과 어긋난 정답을 찾을 수 있어요.',
    en: 'You can make class numbers from folder names, and find answers that went astray.',
  },
  '13-leak': {
    ko: '빼 둔 그림이 학습에 새어 든 곳을 찾을 수 있어요.',
    en: 'You can find where pictures kept back have leaked into the training.',
  },
  '13-augment': {
    ko: '답이 달라지지 않는 변형으로 학습 그림을 늘릴 수 있어요.',
    en: 'You can make more training pictures by changes that leave the answer as it is.',
  },
  '13-looked-at': {
    ko: '그림을 가려 가며 신경망이 어디를 보는지 찾을 수 있어요.',
    en: 'You can find where a network looks by hiding parts of a picture.',
  },
  '14-tables': {
    ko: '유명한 신경망을 층의 목록으로 읽고, 파라미터와 계산량과 수용 영역을 견줄 수 있어요.',
    en: 'You can read a famous network as a list of layers and compare parameters, work and receptive fields.',
  },
  '14-stride-or-pool': {
    ko: '풀링을 스트라이드로 바꾸고, 무엇이 그대로이고 무엇이 달라지는지 말할 수 있어요.',
    en: 'You can put a stride in place of a pooling, and say what stays and what changes.',
  },
  '14-depth': {
    ko: '층을 여럿 지난 기울기가 얼마나 남는지 계산할 수 있어요.',
    en: 'You can work out how much of a gradient remains after many layers.',
  },
  '14-residual': {
    ko: '입력을 더하는 블록을 만들고, 기울기를 두 길로 돌려줄 수 있어요.',
    en: 'You can make a block that adds its input, and give its gradient back on both ways.',
  },
  '14-shortcut': {
    ko: '지름길의 모양을 맞추고 ResNet의 층을 셀 수 있어요(더 보기).',
    en: 'You can make a shortcut fit, and count the layers of a ResNet (under Further).',
  },
};
