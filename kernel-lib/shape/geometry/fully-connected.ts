import type { Shape } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { Refusal } from '../../text/refusal.ts';
import { wholeNumber } from '../whole-number.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';

export interface FullyConnectedOptions {
  /** Numbers that come out, each of which reads all that come in. */
  readonly units: number;
  /** Adds a number of its own to each unit; true by default. */
  readonly useBias?: boolean;
}

/** Units that each read every number of one row. */
export function fullyConnected(where: string, options: FullyConnectedOptions): Geometry {
  const { units, useBias = true } = options;
  wholeNumber(where, 'units', units);
  const inputs = (input: Shape) => {
    if (!Array.isArray(input) || input.length !== 1) throw new Refusal(where, notRow(input));
    wholeNumber(where, 'inputShape', input[0]);
    return input[0];
  };

  return {
    ...elementwise(where, ['units', 'useBias']),
    reading: 'all',
    outputShape(input) {
      inputs(input);
      return [units];
    },
    paramShapes: (input) => ({ kernel: [inputs(input), units], ...(useBias && { bias: [units] }) }),
    multiplyAdds: (input) => [[inputs(input), units]],
    reason: () => ({
      formula: `units = ${grouped(units)}`,
      value: units,
      text: {
        ko: `유닛 하나가 수 하나를 내놓아요. 유닛이 ${grouped(units)}개라서 출력도 ${grouped(units)}개예요.`,
        en: `Each unit gives one number, so units: ${grouped(units)} gives as many.`,
      },
    }),
    with: (changed) => fullyConnected(where, { ...options, ...changed }),
  };
}

const notRow = (input: unknown) => {
  const given = Array.isArray(input) ? `[${input.join(', ')}]` : String(input);
  return {
    ko: `한 줄로 늘어놓은 수를 넣어야 하는데 ${given} 모양을 받았어요: 앞에 flatten()을 두세요`,
    en: `needs one row of numbers, not ${given}: put flatten() before it`,
  };
};
