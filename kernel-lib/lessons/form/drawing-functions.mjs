// @ts-check

/** Every function of the library that gives a figure. */
export const drawingFunctions = [
  'barChart',
  'classChart',
  'confusionChart',
  'convolutionStep',
  'convolutionSteps',
  'featureMaps',
  'filterImages',
  'grid',
  'grids',
  'images',
  'lineChart',
  'networkDiagram',
  'networkDiagrams',
  'pictureNumbers',
  'readCounts',
  'sampleGrid',
  'sliding',
];
