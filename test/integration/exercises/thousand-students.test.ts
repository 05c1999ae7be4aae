import { expect, test } from 'vitest';
import { exercises } from '../../../kernel-lib/exercises/exercises.ts';
import { learnerSeed } from '../../../kernel-lib/exercises/learner-seed.ts';

test.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
  '1,000 students have a question of %s that can be solved',
  (id, exercise) => {
    for (let number = 0; number < 1000; number++) {
      const { judge, right } = exercise.pose(learnerSeed(`9-${number}`, id));
      expect(judge(right).right).toBe(true);
    }
  },
);
