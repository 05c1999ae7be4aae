import { h, render } from 'preact';
import { setLanguage } from '../../text/language.ts';
import { DigitReader } from './digit-reader.ts';
import { FilterEditor } from './filter-editor.ts';
import { NetworkBuilder } from './network-builder.ts';
import { SizeCalculator } from './size-calculator.ts';
import { StepThrough } from './step-through.ts';
import { style } from './style.ts';
import { touchData } from './touch-data.ts';
import { TrainingRoom } from './training-room.ts';

const things = {
  size: SizeCalculator,
  filter: FilterEditor,
  steps: StepThrough,
  network: NetworkBuilder,
  train: TrainingRoom,
  draw: DigitReader,
};

/**
 * Makes what an output says alive within an element; false where it says nothing known, and then nothing is changed.
 *
 * Styles of the surroundings end at the element, and its keys are its own.
 */
export function mount(host: HTMLElement, json: unknown, place?: string): boolean {
  const data = touchData(json);
  if (!data || !Object.hasOwn(things, data.name)) return false;
  const { name, options, language } = data;
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // JupyterLab would take keys for commands: two presses of d delete a cell.
  host.setAttribute('data-lm-suppress-shortcuts', 'true');
  host.lang = language;
  const speak = () => setLanguage(language);
  speak();
  const thing = h(things[name as keyof typeof things], { options, speak, place });
  render(h('div', { class: 'touch' }, h('style', null, style), thing), shadow);
  return true;
}
