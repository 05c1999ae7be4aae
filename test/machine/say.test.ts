import { expect, test } from 'vitest';
import { spoken } from '../../kernel-lib/machine/say.mjs';

test.each([
  [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko_KR.UTF-8', CNN_LANG: 'en' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'ko'],
  [{ LANG: 'POSIX' }, 'ko'],
])('%j is %s', (env, language) => {
  expect(spoken(env)).toBe(language);
});

test('where no variable says, the system does', () => {
  expect(spoken({}, 'en-US')).toBe(process.platform === 'linux' ? 'ko' : 'en');
  expect(spoken({}, 'ko-KR')).toBe('ko');
});
