import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { assert } from './assert/assert.ts';
import * as library from './library.ts';
import { pageTensorFlow } from './page-tensor-flow.ts';

/** The modules that come with a page, by the names that cells import them by. */
export const cameAlong: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['kernel-lib', refusing('kernel-lib', library)],
  ['kernel-lib/tensorflow', pageTensorFlow],
  ...['assert', 'assert/strict', 'node:assert', 'node:assert/strict'].map((name) => [name, asModule(assert)] as const),
]);

/** A CommonJS module as `import` gives it. */
function asModule(exported: object): object {
  return { ...exported, default: exported };
}

/** The library without what only Node can do, which is refused by its name. */
function refusing(module: string, exported: object): object {
  return new Proxy(exported, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'default' || key === '__esModule')
        return Reflect.get(target, key);
      throw new Refusal(key, noName(key, module));
    },
  });
}

const noName = (name: string, module: string): Text => ({
  ko: `'${module}'의 '${name}'은(는) 페이지의 셀에서 쓸 수 없으니 주피터랩에서 실행하세요`,
  en: `a cell of a page cannot have '${name}' of '${module}'; run it in JupyterLab`,
});
