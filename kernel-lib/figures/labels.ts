import type { Text } from '../text/language.ts';

type LabelName =
  | 'input'
  | 'filter'
  | 'products'
  | 'featureMap'
  | 'output'
  | 'bias'
  | 'position'
  | 'lost'
  | 'nothingLost'
  | 'roundedUp'
  | 'roundedDown'
  | 'row'
  | 'column'
  | 'channel'
  | 'right'
  | 'wrong'
  | 'trueClass'
  | 'predicted'
  | 'confused'
  | 'noneConfused'
  | 'parameters'
  | 'total'
  | 'thinnest'
  | 'cellNumber'
  | 'positionNumber'
  | 'paddedCell';

/** Words that stand in figures whoever draws them. */
export const labels: Readonly<Record<LabelName, Text>> = {
  input: { ko: '입력', en: 'input' },
  filter: { ko: '필터', en: 'filter' },
  products: { ko: '곱한 값', en: 'products' },
  featureMap: { ko: '특성 맵', en: 'feature map' },
  output: { ko: '출력', en: 'output' },
  bias: { ko: '편향', en: 'bias' },
  position: { ko: '자리', en: 'position' },
  lost: { ko: '어떤 윈도도 읽지 않는 칸', en: 'cells that no window reads' },
  nothingLost: { ko: '모든 칸을 읽어요', en: 'every cell is read' },
  roundedUp: { ko: '올림', en: 'rounded up' },
  roundedDown: { ko: '내림', en: 'rounded down' },
  row: { ko: '행', en: 'row' },
  column: { ko: '열', en: 'column' },
  channel: { ko: '채널', en: 'channel' },
  right: { ko: '맞음', en: 'right' },
  wrong: { ko: '틀림', en: 'wrong' },
  trueClass: { ko: '정답', en: 'true class' },
  predicted: { ko: '예측', en: 'prediction' },
  confused: { ko: '가장 많이 헷갈린 것', en: 'Most often confused' },
  noneConfused: { ko: '헷갈린 것이 없어요', en: 'Nothing was confused' },
  parameters: { ko: '파라미터', en: 'parameters' },
  total: { ko: '모두', en: 'total' },
  thinnest: { ko: '1픽셀보다 얇은 것은 1픽셀로 그렸어요', en: 'what is thinner than 1 pixel is drawn 1 pixel thick' },
  cellNumber: { ko: '칸 번호', en: 'cell no.' },
  positionNumber: { ko: '자리 번호', en: 'position' },
  paddedCell: { ko: '덧댄 칸, 값은 0', en: 'a padded cell, of value 0' },
};
