export { type Language, language, say, setLanguage, type Text } from './language.ts';
export { type Random, random } from './random.ts';
export { type BoxWindow, type PerAxis, perAxis } from './shape/per-axis.ts';
export { type Padding, type Slide, type SlidingWindow, slide } from './shape/slide.ts';
export { PAD, type Taps, taps } from './shape/taps.ts';
export { reshape, type Shape, size, type Tensor, zeros } from './tensor.ts';
