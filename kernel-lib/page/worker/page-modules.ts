import type { CellModules } from '../../cells/session/session-parts.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { assert } from './assert/assert.ts';
import * as library from './library.ts';
import { withoutTensorFlow } from './without-tensor-flow.ts';

const modules: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['kernel-lib', refusing('kernel-lib', library)],
  ['kernel-lib/tensorflow', withoutTensorFlow],
  ...['assert', 'assert/strict', 'node:assert', 'node:assert/strict'].map((name) => [name, asModule(assert)] as const),
]);

/** The modules that the cells of a page can import: they come with it. */
export const pageModules: CellModules & { readonly names: readonly string[]; require(name: string): unknown } = {
  names: [...modules.keys()].filter((name) => !name.startsWith('assert')),
  load: async (name) => given(name),
  refusal: (name) => (modules.has(name) ? undefined : noModule(name)),
  require(name) {
    const found = given(name);
    return (found as { readonly default?: unknown }).default ?? found;
  },
};

function given(name: string): unknown {
  if (!modules.has(name)) throw new Refusal(String(name), noModule(name));
  return modules.get(name);
}

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

const noModule = (name: string): Text => ({
  ko: `'${name}' 모듈은 페이지의 셀에서 쓸 수 없으니 주피터랩에서 실행하세요`,
  en: `a cell of a page cannot have the module '${name}'; run it in JupyterLab`,
});

const noName = (name: string, module: string): Text => ({
  ko: `'${module}'의 '${name}'은(는) 페이지의 셀에서 쓸 수 없으니 주피터랩에서 실행하세요`,
  en: `a cell of a page cannot have '${name}' of '${module}'; run it in JupyterLab`,
});
