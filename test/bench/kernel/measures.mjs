// What is measured, in which unit, and what our kernel is to reach: of stock's, of another of its own, or in that unit.

/** By name, as the parts note them. */
export const measures = {
  start: { what: 'start to the reply to 1+1', unit: 'ms', goal: { most: 0.4, of: 'stock' } },
  'memory, first cell': { what: 'memory after the first cell', unit: 'MB', goal: { most: 120 } },
  'import cell': { what: 'import cell of a lesson', unit: 'ms', goal: { most: 0.47, of: 'stock' } },
  'memory, library': { what: 'memory with kernel-lib', unit: 'MB', goal: { most: 150 } },
  'import of one name': { what: 'import of one name', unit: 'ms' },
  'three doors': { what: 'all of the three doors', unit: 'ms' },
  TensorFlow: { what: 'TensorFlow, loaded', unit: 'ms' },
  'memory, TensorFlow': { what: 'memory with TensorFlow', unit: 'MB', goal: { most: 400 } },
  'typed, first': { what: '30 typed lines, first', unit: 'ms', goal: { most: 0.5, of: 'stock' } },
  'typed, again': { what: '30 typed lines, again', unit: 'ms', goal: { most: 0.5, of: 'stock' } },
  'typed, 10th': { what: '30 typed lines, 10th time', unit: 'ms', goal: { most: 0.5, of: 'stock' } },
  'typed, 500th': { what: '30 typed lines, 500th time', unit: 'ms', goal: { most: 2, of: 'typed, 10th' } },
  'typed, 100th': { what: '30 typed lines, 100th time', unit: 'ms' },
  'typed, 2000th': { what: '30 typed lines, 2000th time', unit: 'ms', goal: { most: 2, of: 'typed, 100th' } },
  '100,000 lines': { what: '100,000 printed lines', unit: 's' },
  messages: { what: 'messages they came in', unit: '' },
  'lines that came': { what: 'lines that came', unit: '' },
  'eight at once': { what: 'eight kernels, to the last 1+1', unit: 's', goal: { most: 0.5, of: 'stock' } },
  'memory of eight': { what: 'memory of the eight, shared pages once', unit: 'MB', goal: { most: 0.5, of: 'stock' } },
  'eight with TensorFlow': { what: 'eight kernels, to the last with TensorFlow', unit: 's', goal: { most: 0.5, of: 'stock' } },
  'memory of eight with TensorFlow': { what: 'memory of the eight with TensorFlow', unit: 'MB', goal: { most: 0.5, of: 'stock' } },
};
