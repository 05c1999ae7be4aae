import { cells } from '../../text/cells.ts';
import { decimal } from '../../text/decimal.ts';
import type { Text } from '../../text/language.ts';
import { listed } from '../../text/listed.ts';
import { type Slide, sameLength } from '../window/slide.ts';
import { lostAlong } from '../window/taps.ts';
import { paddedStep } from './padded-step.ts';
import type { AxisStep } from './step.ts';

/** Why a window takes as many positions along an axis as it does, one step after another. */
export function axisSteps(axis: Slide): readonly AxisStep[] {
  const steps = [paddedStep(axis), span(axis), lastStart(axis), division(axis), floor(axis)];
  const first = axis.padding === 'same' || axis.padding === 'same-lower' ? [sameZeros(axis)] : [];
  const unread = lostAlong(axis);
  const last = unread.length > 0 ? [lost(unread, axis.length)] : [];
  return [...first, ...steps, ...last];
}

function sameZeros({ length, positions, strides, span, padding, before, after }: Slide): AxisStep {
  const needed = sameLength(length, span, strides);
  const zeros = before + after;
  const odd = before !== after;
  return {
    name: 'padding',
    formula: `(⌈${length} / ${strides}⌉ − 1)·${strides} + ${span} − ${length} = ${needed - length}`,
    value: zeros,
    text:
      zeros === 0
        ? {
            ko: `'${padding}' 패딩은 자리를 ⌈${length} / ${strides}⌉ = ${positions}곳 만들어요. ${needed}칸이면 되니까 덧댈 칸이 없어요.`,
            en: `'${padding}' makes ⌈${length} / ${strides}⌉ = ${positions} places. ${needed} cells are enough, so none is added.`,
          }
        : {
            ko: `'${padding}' 패딩은 자리를 ⌈${length} / ${strides}⌉ = ${positions}곳 만들어요. ${needed}칸이 있어야 해서 ${zeros}칸을 덧대요.${odd ? ` 남는 한 칸은 ${before > after ? '앞' : '뒤'}에 둬요.` : ''}`,
            en: `'${padding}' makes ⌈${length} / ${strides}⌉ = ${positions} places. They need ${needed} cells, so ${zeros} ${zeros === 1 ? 'is' : 'are'} added${odd ? `, the odd one ${before > after ? 'before' : 'after'}` : ''}.`,
          },
  };
}

function span({ size, dilationRate, span }: Slide): AxisStep {
  return {
    name: 'span',
    formula: dilationRate === 1 ? `${size}` : `${dilationRate}·(${size} − 1) + 1 = ${span}`,
    value: span,
    text:
      dilationRate === 1
        ? { ko: `윈도 하나가 ${span}칸을 덮어요.`, en: `One window covers ${cells(span)}.` }
        : {
            ko: `윈도는 ${size}칸을 ${dilationRate}칸 간격으로 읽어서 모두 ${span}칸에 걸쳐요.`,
            en: `The window reads ${cells(size)}, ${dilationRate} apart, and so spans ${span}.`,
          },
  };
}

function lastStart({ padded, length, span, strides, lastStart }: Slide): AxisStep {
  const counted: Text =
    padded === length ? { ko: '', en: '' } : { ko: '패딩까지 세면 ', en: ', counted from the first zero' };
  return {
    name: 'lastStart',
    formula: `${padded} − ${span} = ${lastStart < 0 ? `−${-lastStart}` : lastStart}`,
    value: lastStart,
    text:
      lastStart < 0
        ? {
            ko: `윈도가 ${-lastStart}칸 더 커요. ceilMode라서 밖으로 나가도 되니까 0번 칸에 설 수 있어요.`,
            en: `The window is ${cells(-lastStart)} too large, but ceilMode lets it hang over the end, so it can start at cell 0.`,
          }
        : lastStart === 0
          ? {
              ko: '윈도가 꼭 맞아서 0번 칸에만 설 수 있어요.',
              en: 'The window fits exactly, so it can start at cell 0 only.',
            }
          : strides > 1
            ? {
                ko: `${counted.ko}윈도의 맨 앞이 옮겨 갈 거리는 ${lastStart}칸이에요.`,
                en: `The front of the window has ${cells(lastStart)} to go${counted.en}.`,
              }
            : {
                ko: `${counted.ko}윈도의 맨 앞은 0번 칸부터 ${lastStart}번 칸까지 설 수 있어요.`,
                en: `A window can start at cell 0 up to cell ${lastStart}${counted.en}.`,
              },
  };
}

function division({ padded, span, strides, lastStart, exact }: Slide): AxisStep {
  const found = decimal(lastStart + strides, strides);
  const steps = decimal(Math.abs(lastStart), strides);
  return {
    name: 'division',
    formula: `(${padded} − ${span}) / ${strides} + 1 = ${found}`,
    value: exact,
    text:
      lastStart < 0
        ? {
            ko: `처음 서는 자리 1곳에서, 모자라는 ${-lastStart} / ${strides} = ${steps}곳을 빼요.`,
            en: `The first place, less the ${-lastStart} / ${strides} = ${steps} of a step that it falls short.`,
          }
        : {
            ko: `처음 서는 자리 1곳에, ${strides}칸씩 옮겨 서는 자리 ${lastStart} / ${strides} = ${steps}곳을 더해요.`,
            en: `The first place, and ${lastStart} / ${strides} = ${steps} more in steps of ${strides}.`,
          },
  };
}

function floor(axis: Slide): AxisStep {
  const { positions, lastStart, strides, ceilMode } = axis;
  const exact = decimal(lastStart + strides, strides);
  if (lastStart % strides === 0) {
    return {
      name: 'floor',
      formula: `⌊${exact}⌋ = ${positions}`,
      value: positions,
      text: {
        ko: `나누어떨어지니까 버릴 것이 없어요. 자리는 모두 ${positions}곳이에요.`,
        en: `It divides evenly, so nothing is dropped: ${places(positions)}.`,
      },
    };
  }
  return ceilMode ? raised(axis, exact) : floored(axis, exact);
}

function floored({ positions, lastStart, strides }: Slide, exact: string): AxisStep {
  const left = lastStart % strides;
  return {
    name: 'floor',
    formula: `⌊${exact}⌋ = ${positions}`,
    value: positions,
    text: {
      ko: `한 번을 다 못 옮기면 설 수 없으니 소수점 아래를 버려요. 자리는 ${positions}곳이고, 마지막 윈도 뒤로 ${left}칸이 남아요.`,
      en: `Part of a step is no place, so the fraction is dropped: ${places(positions)}, with ${cells(left)} left over behind the last window.`,
    },
  };
}

function raised({ positions, overhang }: Slide, exact: string): AxisStep {
  if (overhang > 0) {
    return {
      name: 'floor',
      formula: `⌈${exact}⌉ = ${positions}`,
      value: positions,
      text: {
        ko: `ceilMode라서 소수점 아래를 올려요. 자리는 ${positions}곳이고, 마지막 윈도는 ${overhang}칸만큼 밖으로 나가요.`,
        en: `ceilMode rounds up: ${places(positions)}, the last of which hangs over by ${cells(overhang)}.`,
      },
    };
  }
  return {
    name: 'floor',
    formula: `⌈${exact}⌉ − 1 = ${positions}`,
    value: positions,
    text: {
      ko: `ceilMode라서 소수점 아래를 올려요. 그런데 올려서 생긴 윈도는 뒤쪽 패딩에서 시작하니까 빼요. 자리는 ${positions}곳이에요.`,
      en: `ceilMode rounds up, but the window this adds would start in the padding behind and is left out: ${places(positions)}.`,
    },
  };
}

function lost(lost: readonly number[], length: number): AxisStep {
  const list = listed(lost);
  return {
    name: 'lost',
    formula: `${length} − ${length - lost.length} = ${lost.length}`,
    value: lost.length,
    text: {
      ko: `${list}번 칸은 어떤 윈도도 읽지 않아요. 한 줄에서 ${lost.length}칸을 잃어요.`,
      en: `No window reads cell${lost.length === 1 ? '' : 's'} ${list}: ${lost.length} lost in each line.`,
    },
  };
}

const places = (count: number) => `${count} place${count === 1 ? '' : 's'}`;
