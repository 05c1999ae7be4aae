// @ts-check

/**
 * @typedef {object} SectionNumbers
 * @property {string} lesson its number
 * @property {readonly (readonly number[])[]} numbers in each row, what stands side by side: the axes of a shape, the row of
 *   a table
 */

/**
 * The sections of the five documents, the lesson that reproduces each, and the numbers that the lesson has to compute.
 *
 * @type {Readonly<Record<string, SectionNumbers>>}
 */
export const sectionNumbers = {
  'D1.1': { lesson: '01', numbers: [] },
  'D1.2': { lesson: '01', numbers: [[1], [3]] },
  'D1.3': { lesson: '02', numbers: [[3, 3]] },
  'D1.4': { lesson: '04', numbers: [[3, 3, 3]] },
  'D1.5': { lesson: '03', numbers: [[2, 2, 3]] },
  'D1.6': { lesson: '08', numbers: [[10]] },
  'D1.7': { lesson: '03', numbers: [[4, 1, 6, 2, 1, 5]] },
  'D1.8': { lesson: '03', numbers: [] },
  'D1.9': {
    lesson: '06',
    numbers: [
      [2, 2],
      [2, 2, 3],
    ],
  },
  'D1.10': { lesson: '06', numbers: [[2]] },
  'D1.11': { lesson: '08', numbers: [] },
  'D1.12': { lesson: '04', numbers: [] },
  'D2.1': { lesson: '01', numbers: [] },
  'D2.2.1': {
    lesson: '02',
    numbers: [[70], [4, 3]],
  },
  'D2.2.2': { lesson: '03', numbers: [[5, 1, 7, 3, 1, 5]] },
  'D2.2.3': { lesson: '03', numbers: [] },
  'D2.2.4': { lesson: '04', numbers: [] },
  'D2.3': { lesson: '08', numbers: [] },
  'D2.3.1': { lesson: '08', numbers: [[24, 24, 10]] },
  'D2.3.2': { lesson: '08', numbers: [[12, 12, 10]] },
  'D2.3.3': { lesson: '08', numbers: [[8, 8, 20]] },
  'D2.3.4': { lesson: '08', numbers: [[4, 4, 20]] },
  'D2.3.5': { lesson: '07', numbers: [[320]] },
  'D2.3.6': { lesson: '07', numbers: [[320], [100], [10]] },
  'D2.4.1': { lesson: '05', numbers: [[250], [5_000], [32_000], [1_000], [38_250], [38_390], [140]] },
  'D2.4.2': { lesson: '09', numbers: [] },
  'D3.1': { lesson: '08', numbers: [[24, 24, 32]] },
  'D3.2': { lesson: '02', numbers: [[2, 2]] },
  'D3.3': { lesson: '05', numbers: [[36], [4]] },
  'D3.4': { lesson: '03', numbers: [] },
  'D3.5': {
    lesson: '04',
    numbers: [
      [3, 3, 1],
      [3, 3, 3],
    ],
  },
  'D3.6': { lesson: '06', numbers: [] },
  'D3.7': { lesson: '07', numbers: [] },
  'D3.8': {
    lesson: '08',
    numbers: [[8, 8, 2], [4, 4, 2], [4, 4, 3], [2, 2, 3], [12], [8], [3], [20], [27], [104], [178]],
  },
  'D3.9': { lesson: '09', numbers: [] },
  'D3.10': { lesson: '11', numbers: [[10]] },
  'D4.1': { lesson: '01', numbers: [] },
  'D4.2': { lesson: '08', numbers: [] },
  'D4.3': { lesson: '04', numbers: [] },
  'D4.4': { lesson: '03', numbers: [] },
  'D4.5': { lesson: '06', numbers: [] },
  'D4.6': { lesson: '14', numbers: [] },
  'D5.1': { lesson: '01', numbers: [] },
  'D5.2': {
    lesson: '01',
    numbers: [[7, 5, 3], [105], [253, 144, 120, 251, 41], [14, 125, 233, 201, 98], [165, 187, 209, 58, 7]],
  },
  'D5.3': { lesson: '04', numbers: [] },
  'D5.4': { lesson: '02', numbers: [[1, 10, 122, 143, 155]] },
  'D5.5': { lesson: '03', numbers: [[5, 3, 1, 3]] },
  'D5.6': { lesson: '03', numbers: [] },
  'D5.7': { lesson: '04', numbers: [[75], [28, 28, 1]] },
  'D5.8': { lesson: '05', numbers: [[150], [152]] },
  'D5.9': {
    lesson: '04',
    numbers: [
      [28, 28, 6],
      [24, 24, 10],
    ],
  },
  'D5.10': { lesson: '08', numbers: [[5], [9]] },
  'D5.11': { lesson: '03', numbers: [[7, 3, 1, 5], [7, 3, 2, 3], [2.333], [7, 1, 9, 3, 3, 3]] },
  'D5.12': { lesson: '03', numbers: [] },
  'D5.13': { lesson: '06', numbers: [[2, 2]] },
  'D5.14': { lesson: '06', numbers: [] },
  'D5.15': { lesson: '07', numbers: [] },
  'D5.16': { lesson: '07', numbers: [] },
  'D5.17': {
    lesson: '10',
    numbers: [[320], [26, 26, 32], [13, 13, 32], [5_408], [692_352], [1_290], [693_962]],
  },
  'D5.18': { lesson: '10', numbers: [[320], [18_496], [1_600], [102_464], [650], [121_930]] },
  'D5.19': {
    lesson: '12',
    numbers: [[60_000], [10, 6_000], [32, 32, 3], [896], [7_200], [3_686_912], [5_130], [3_692_938]],
  },
  'D5.20': { lesson: '13', numbers: [] },
};
