import { mnist } from '../data/sets/mnist.ts';
import type { Figure } from '../figures/figure.ts';
import { networkDiagram } from '../figures/network-diagram.ts';
import { rows } from '../figures/rows.ts';
import type { Model } from '../model/sequential.ts';
import { type Tensor, takeRows } from '../tensor.ts';
import { language, say } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { digitReading } from '../touch/digit-reading.ts';
import { drawOptions } from '../touch/draw-options.ts';
import { namedFilters } from '../touch/filter-names.ts';
import { filterOptions } from '../touch/filter-options.ts';
import { filterView } from '../touch/filter-view.ts';
import { type NetworkTouchOptions, networkPlan, plannedShapes } from '../touch/network-plan.ts';
import { pictureBytes } from '../touch/picture-bytes.ts';
import { sizeAnswer } from '../touch/size-answer.ts';
import { type SizeTouchOptions, sizeSetting } from '../touch/size-setting.ts';
import type { StepsTouchOptions } from '../touch/steps-options.ts';
import { storedModel } from '../touch/stored-model.ts';
import { type TrainingTouchOptions, trainingRun } from '../touch/training-run.ts';
import { walkOf } from '../touch/walk-of.ts';
import type { Bundle } from './bundle.ts';
import { display } from './display.ts';

/** What the filter editor starts with. */
export interface FilterTouchOptions {
  /** Grey pictures from 0 to 1: `[n, height, width, 1]`, or rows of one; real digits by default. */
  readonly pictures?: Tensor | readonly (readonly number[])[];
  /** Three rows of three numbers; by default those that find vertical edges. */
  readonly filter?: readonly (readonly number[])[];
}

/** What the drawing board starts with. */
export interface DrawTouchOptions {
  /** A model that was trained on MNIST; each of its weights is kept as a byte. It has to be given: by default there is none. */
  readonly model?: Model;
}

/** What each thing to touch starts with. */
export interface Touchables {
  readonly size: SizeTouchOptions;
  readonly filter: FilterTouchOptions;
  readonly steps: StepsTouchOptions;
  readonly network: NetworkTouchOptions;
  readonly train: TrainingTouchOptions;
  readonly draw: DrawTouchOptions;
}

/** What stands where nothing moves, and what a thing is made alive by. */
interface Still extends Pick<Figure, 'svg' | 'text'> {
  readonly options: object;
}

const stills: { readonly [Name in keyof Touchables]: (options: Touchables[Name]) => Still } = {
  size: sizeStill,
  filter: filterStill,
  steps: stepsStill,
  network: networkStill,
  train: trainStill,
  draw: drawStill,
};

/**
 * Shows something to touch under the cell: `'size'`, `'filter'`, `'steps'`, `'network'`, `'train'` or `'draw'`; where nothing can move, its picture.
 *
 * Throws `RangeError` for a thing or an option that there is not, and for numbers that do not fit.
 *
 * @param name What to touch: a size calculator, an editable filter, a calculation step by step, a network builder, a small network to train, a board for digits.
 * @param options What it starts with.
 */
export function touch<Name extends keyof Touchables>(name: Name, options: Touchables[Name] = {}): void {
  display(touchBundle(name, options));
}

/** The same in its MIME types. */
export function touchBundle<Name extends keyof Touchables>(name: Name, options: Touchables[Name]): Bundle {
  if (!Object.hasOwn(stills, name)) throw new Refusal('touch', unknown(name));
  const { svg, text, options: alive } = stills[name](options);
  return {
    'application/vnd.cnn-lessons.touch+json': { name, options: alive, language: language() },
    'image/svg+xml': svg,
    'text/plain': text,
  };
}

const unknown = (name: string) => {
  const all = Object.keys(stills).join(', ');
  return { ko: `'${name}'은(는) 없어요. ${all} 가운데 골라 주세요`, en: `there is no '${name}'; choose among ${all}` };
};

function sizeStill(options: SizeTouchOptions): Still {
  const { figures, steps, text } = sizeAnswer(sizeSetting(options));
  const why = steps.map((step) => `${step.formula}\n    ${say(step.text)}`);
  return { svg: figures[0]?.svg ?? '', text: [...why, say(text)].join('\n'), options };
}

function filterStill(options: FilterTouchOptions): Still {
  refuseUnknownOptions("touch('filter')", options, ['pictures', 'filter']);
  const { pictures = digits(), filter = namedFilters[0].filter } = options;
  const alive = { pictures: planes(pictures).map(pictureBytes), filter };
  const start = filterOptions(alive);
  const { svg, text } = filterView(start.pictures[0], start.filter).all;
  return { svg, text, options: alive };
}

/** More pictures would make the notebook heavy. */
const mostPictures = 8;

function digits(): Tensor {
  return takeRows(mnist().test.x, [0, 1, 2, 3, 4]);
}

function planes(pictures: Tensor | readonly (readonly number[])[]): number[][][] {
  if (!('shape' in pictures)) return [rows(pictures)];
  const [count, ...rest] = pictures.shape.length === 4 ? pictures.shape : [1, ...pictures.shape];
  return Array.from({ length: Math.min(count, mostPictures) }, (_, row) =>
    rows(takeRows({ shape: [count, ...rest], data: pictures.data }, [row])),
  );
}

function stepsStill(options: StepsTouchOptions): Still {
  const walk = walkOf(options);
  const step = walk.step(0);
  const [figure] = step.figures(true);
  const text = [say(walk.title), figure.text, `${step.lines.join(' ')} = ${step.answer}`].join('\n');
  return { svg: figure.svg, text, options };
}

function networkStill(options: NetworkTouchOptions): Still {
  const plan = networkPlan(options);
  const { table } = plannedShapes(plan);
  const blocks = table.rows.map(({ name, output, parameters }) => ({ name, shape: output, parameters }));
  const { svg } = networkDiagram([{ name: { ko: '입력', en: 'input' }, shape: plan.input }, ...blocks]);
  return { svg, text: String(table), options: plan };
}

/** The network before it learns anything: training takes time, and waits for the learner. */
function trainStill(options: TrainingTouchOptions): Still {
  const { svg, text } = trainingRun(options).filters();
  return { svg, text, options };
}

function drawStill(options: DrawTouchOptions): Still {
  refuseUnknownOptions("touch('draw')", options, ['model']);
  const { model } = options;
  const alive = { samples: planes(digits()).map(pictureBytes), ...(model && { model: storedModel(model) }) };
  const start = drawOptions(alive);
  const { svg, text } = digitReading(start.model, start.samples[0]).chart;
  return { svg, text, options: alive };
}
