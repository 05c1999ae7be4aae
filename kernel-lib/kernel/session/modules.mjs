import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { types } from 'node:util';
import vm from 'node:vm';
import { tslab } from '../tslab.mjs';
import { compileModule } from './cells.mjs';

/** What require says of a module that only import can load. */
const importOnly = ['ERR_REQUIRE_ESM', 'ERR_REQUIRE_ASYNC_MODULE', 'ERR_PACKAGE_PATH_NOT_EXPORTED'];

/** The modules that cells ask for, found from the folder of the notebook; cells that are modules themselves among them. */
export class Modules {
  #written = new Map();
  #loaded = new Map();
  #namespaces = new WeakMap();
  #import;
  #folder;
  #ran;
  #sources = new Map();

  /**
   * @param folder of the notebook
   * @param ran takes what is needed to find the places of a module again, as of a cell that has run
   */
  constructor(folder, ran) {
    this.#folder = folder;
    this.#ran = ran;
    const filename = join(folder, 'src.js');
    this.require = this.#hooked(createRequire(filename), folder);
    this.#import = vm.runInThisContext('(name) => import(name)', {
      filename,
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  }

  /** Takes what was typed of a cell that is a module. */
  remember(name, source) {
    this.#sources.set(join(this.#folder, `${name}.js`).replaceAll('\\', '/'), source);
  }

  /** Takes the JavaScript of cells that are modules, and of TypeScript beside the notebook; what was loaded of them is loaded anew. */
  write(outputs = []) {
    for (const { path, data } of outputs) {
      this.#loaded.delete(path);
      this.#written.set(path, this.#script(path) ?? data);
    }
  }

  /** A module as `import` gives it. By way of require where that can: what cells and packages share is there once. */
  async load(name) {
    try {
      return this.#namespace(this.require(name));
    } catch (error) {
      if (!importOnly.includes(error?.code)) throw error;
      return this.#import(name);
    }
  }

  /** A module as our compiler has it, whose places can be found again; `undefined` of what is no plain TypeScript. */
  #script(path) {
    const file = path.replace(/\.js$/, '.ts');
    const source = this.#sources.get(path) ?? textOf(file);
    if (source === undefined) return undefined;
    const { script, map } = compileModule(source);
    this.#ran({ number: 0, source, map, name: path, file: relative(this.#folder, file) });
    return script;
  }

  #hooked(require, folder) {
    return new Proxy(require, {
      apply: (target, self, [name, ...rest]) => {
        if (name === 'tslab') return tslab;
        return this.#own(name, folder) ?? Reflect.apply(target, self, [name, ...rest]);
      },
    });
  }

  #own(name, folder) {
    if (typeof name !== 'string') return undefined;
    const file = join(folder, extname(name) === '' ? `${name}.js` : name).replaceAll('\\', '/');
    if (!this.#loaded.has(file) && this.#written.has(file)) this.#loaded.set(file, this.#compiled(file));
    return this.#loaded.get(file)?.exports;
  }

  #compiled(file) {
    const module = new Module(file);
    module.filename = file;
    module.paths = Module._nodeModulePaths(dirname(file));
    module.require = this.#hooked(module.require.bind(module), dirname(file));
    module._compile(this.#written.get(file), file);
    return module;
  }

  /** A CommonJS module has itself as its default, and what it exports by name. */
  #namespace(exports) {
    if (types.isModuleNamespaceObject(exports) || exports?.__esModule) return exports;
    if (!types.isProxy(exports) && Object(exports) !== exports) return { default: exports };
    const known = this.#namespaces.get(exports);
    if (known) return known;
    const named = Object.getOwnPropertyDescriptors(exports);
    const namespace = Object.create(null, { ...enumerable(named), default: { value: exports, enumerable: true } });
    this.#namespaces.set(exports, namespace);
    return namespace;
  }
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function enumerable(descriptors) {
  return Object.fromEntries(Object.entries(descriptors).filter(([, { enumerable }]) => enumerable));
}
