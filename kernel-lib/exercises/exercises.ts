import { questions as start } from './00-start/questions.ts';
import { questions as imagesAndTensors } from './01-images-and-tensors/questions.ts';
import { questions as convolution } from './02-convolution/questions.ts';
import { questions as outputSize } from './03-output-size/questions.ts';
import { questions as filtersAndChannels } from './04-filters-and-channels/questions.ts';
import { questions as parameters } from './05-parameters/questions.ts';
import { questions as pooling } from './06-pooling/questions.ts';
import { questions as fromMapsToClasses } from './07-from-maps-to-classes/questions.ts';
import { questions as assemblingANetwork } from './08-assembling-a-network/questions.ts';
import { questions as training } from './09-training/questions.ts';
import { questions as mnist } from './10-mnist/questions.ts';
import { questions as fashionAndWine } from './11-fashion-and-wine/questions.ts';
import { questions as cifar10 } from './12-cifar-10/questions.ts';
import { questions as catsAndDogs } from './13-cats-and-dogs/questions.ts';
import { questions as fromLeNetToResNet } from './14-from-lenet-to-resnet/questions.ts';
import type { Exercise } from './exercise.ts';

/** Every question of every lesson. */
export const exercises: readonly Exercise[] = [
  ...start,
  ...imagesAndTensors,
  ...convolution,
  ...outputSize,
  ...filtersAndChannels,
  ...parameters,
  ...pooling,
  ...fromMapsToClasses,
  ...assemblingANetwork,
  ...training,
  ...mnist,
  ...fashionAndWine,
  ...cifar10,
  ...catsAndDogs,
  ...fromLeNetToResNet,
];
