import { cells } from '../../text/cells.ts';
import type { Text } from '../../text/language.ts';
import type { Slide } from '../window/slide.ts';
import type { AxisStep } from './step.ts';

/** How long an axis is once zeros stand around it. */
export function paddedStep({ length, before, after, padded }: Slide): AxisStep {
  return {
    name: 'padded',
    formula: `${before} + ${length} + ${after} = ${padded}`,
    value: padded,
    text:
      padded === length
        ? { ko: `패딩이 없어서 ${length}칸 그대로예요.`, en: `Without padding it stays ${cells(length)} long.` }
        : {
            ko: `0을 ${zeros(before, after).ko} 덧대면 ${padded}칸이 돼요.`,
            en: `Zeros in ${zeros(before, after).en} make it ${cells(padded)} long.`,
          },
  };
}

function zeros(before: number, after: number): Text {
  if (after === 0) return { ko: `앞에만 ${before}칸`, en: `${cells(before)} before it` };
  if (before === 0) return { ko: `뒤에만 ${after}칸`, en: `${cells(after)} after it` };
  return { ko: `앞에 ${before}칸, 뒤에 ${after}칸`, en: `${cells(before)} before and ${cells(after)} after` };
}
