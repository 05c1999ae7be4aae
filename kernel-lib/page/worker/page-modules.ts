import { type CompiledModule, compileModule } from '../../cells/compile/compile-module.ts';
import type { RanCell } from '../../cells/report/ran-cell.ts';
import type { CellModules } from '../../cells/session/session-parts.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { cameAlong } from './came-along.ts';

type Require = (name: string) => unknown;
type Run = (exports: object, require: Require, module: { exports: object }) => void;

/** The modules that the cells of a page can import: those that come with it, and cells that are modules. */
export class PageModules implements CellModules {
  /** For the names that a completion offers. */
  readonly names: readonly string[] = [...cameAlong.keys()].filter((name) => !name.startsWith('assert'));
  readonly #compiled = new Map<string, CompiledModule>();
  readonly #loaded = new Map<string, { exports: object }>();
  readonly #evaluate: (script: string, name: string) => unknown;
  readonly #ran: (module: RanCell) => void;

  /**
   * @param evaluate runs a script under the name that stacks are to call it by
   * @param ran takes what is needed to find the places of a module again, as of a cell that has run
   */
  constructor(evaluate: (script: string, name: string) => unknown, ran: (module: RanCell) => void) {
    [this.#evaluate, this.#ran] = [evaluate, ran];
  }

  readonly require: Require = (name) => {
    const found = this.#given(name);
    return (found as { readonly default?: unknown }).default ?? found;
  };

  async load(name: string): Promise<unknown> {
    return this.#given(name);
  }

  refusal(name: string): Text | undefined {
    return cameAlong.has(name) || this.#compiled.has(own(name)) ? undefined : noModule(name);
  }

  remember(name: string, source: string): void {
    const compiled = compileModule(source);
    this.#compiled.set(name, compiled);
    this.#loaded.delete(name);
    this.#ran({ number: 0, source, map: compiled.map, name: `${name}.js`, file: `${name}.ts` });
  }

  #given(name: string): unknown {
    if (cameAlong.has(name)) return cameAlong.get(name);
    const compiled = this.#compiled.get(own(name));
    if (!compiled) throw new Refusal(String(name), noModule(name));
    return (this.#loaded.get(own(name)) ?? this.#run(own(name), compiled)).exports;
  }

  #run(name: string, { script }: CompiledModule): { exports: object } {
    const module = { exports: {} };
    this.#loaded.set(name, module);
    const run = this.#evaluate(`function (exports, require, module) {${script}\n}`, `${name}.js`) as Run;
    run(module.exports, (other) => this.#given(other), module);
    return module;
  }
}

/** The name of a cell that is a module, as others import it. */
function own(name: string): string {
  return String(name).replace(/^\.\/(.*?)(\.js)?$/, '$1');
}

const noModule = (name: string): Text => ({
  ko: `'${name}' 모듈은 페이지의 셀에서 쓸 수 없으니 주피터랩에서 실행하세요`,
  en: `a cell of a page cannot have the module '${name}'; run it in JupyterLab`,
});
