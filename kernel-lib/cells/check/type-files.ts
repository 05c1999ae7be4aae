import type ts from '@tslab/typescript-for-tslab';

/** The types that are read only once a cell needs them. */
export interface LaterTypes {
  /** Comments, which only a hover shows, and which take half of the time to read. */
  comments: boolean;
  node: boolean;
  tensorFlow: boolean;
}

/** What stands for every cell's file once Node's own types are read. */
const nodeReference = '/// <reference types="node" />\n';
/** The door whose declarations speak of TensorFlow's, 600 files. */
const door = /\/kernel-lib\/dist\/tensorflow\.d\.ts$/;
const tensorFlow = /(from ["'])@tensorflow\/tfjs(["'])/g;
const nodeTypes = /\/@types\/node\/index\.d\.ts$/;
const declared = /\.d\.[cm]?ts$/;
/** Where a comment of documentation begins a line. */
const documentation = /^([ \t]*)\/\*\*(?!\/)/gm;

type Watcher = (file: string, kind: ts.FileWatcherEventKind) => void;

/** The files that types are read from: those given, by their paths, then those of a system. Some say more once it is asked for. */
export class TypeFiles {
  readonly read: LaterTypes = { comments: false, node: false, tensorFlow: false };
  /** Whether Node's types were read because a package refers to them: then every cell's file says the same a second time. */
  hasComeByNode = false;
  readonly system: ts.System;
  readonly #watchers = new Map<string, Watcher>();
  readonly #beside: ts.System;
  readonly #given: Map<string, string>;
  readonly #everyCell: string;

  /** @param everyCell which of the given files Node's types stand in for */
  constructor(beside: ts.System, given: ReadonlyMap<string, string>, everyCell: string) {
    this.#beside = beside;
    this.#given = new Map(given);
    this.#everyCell = everyCell;
    this.system = {
      ...beside,
      readFile: (file, encoding) => this.#text(file, encoding),
      fileExists: (file) => this.#given.has(file) || beside.fileExists(file),
      watchFile: (file, changed, ...rest) => this.#watch(file, changed, ...rest),
    };
  }

  /** Has more types read, the next time that a cell is checked. */
  ask(part: keyof LaterTypes): void {
    if (this.read[part]) return;
    this.read[part] = true;
    for (const [file, changed] of [...this.#watchers]) if (this.#depends(file, part)) changed(file, 1);
  }

  /** Sets the text of one of the given files. */
  give(file: string, text: string): void {
    this.#given.set(file, text);
    this.#watchers.get(file)?.(file, 1);
  }

  #depends(file: string, part: keyof LaterTypes): boolean {
    if (part === 'node') return file === this.#everyCell;
    return part === 'tensorFlow' ? door.test(file) : declared.test(file);
  }

  #text(file: string, encoding?: string): string | undefined {
    if (file === this.#everyCell && this.read.node) return nodeReference;
    const text = this.#given.get(file) ?? this.#beside.readFile(file, encoding);
    if (text === undefined || !declared.test(file)) return text;
    if (nodeTypes.test(file)) this.hasComeByNode = true;
    const plain = this.read.comments ? text : text.replace(documentation, '$1/* ');
    return door.test(file) && !this.read.tensorFlow ? plain.replace(tensorFlow, '$1later:tensorflow$2') : plain;
  }

  #watch(file: string, changed: Watcher, ...rest: [number?, ts.WatchOptions?]): ts.FileWatcher {
    if (declared.test(file)) this.#watchers.set(file, changed);
    const watcher = this.#given.has(file) ? undefined : this.#beside.watchFile?.(file, changed, ...rest);
    return {
      close: () => {
        this.#watchers.delete(file);
        watcher?.close();
      },
    };
  }
}
