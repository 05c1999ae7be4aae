import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CellOf {
  readonly id: string;
  readonly markdown?: string;
  readonly code?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A folder of lessons of its own, from which kernel-lib and tslab are found as from the project's. */
export class Lessons {
  readonly folder: string = mkdtempSync(join(tmpdir(), '수업 lessons-'));
  readonly notebooks: string = join(this.folder, 'notebooks');
  readonly site: string = join(this.folder, 'site');

  constructor() {
    mkdirSync(join(this.folder, 'node_modules'));
    for (const name of ['kernel-lib', 'tslab'])
      symlinkSync(join(project, 'node_modules', name), join(this.folder, 'node_modules', name), 'junction');
  }

  /** Writes a lesson: the cells every lesson begins with, and these. */
  write(language: 'ko' | 'en', name: string, cells: readonly CellOf[]): this {
    const folder = join(this.notebooks, language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.ipynb`), JSON.stringify(notebook(language, cells)));
    return this;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A notebook that begins as every lesson does. */
export function notebook(language: 'ko' | 'en', cells: readonly CellOf[]): object {
  const opening = { id: 'front', markdown: front[language] };
  const setting = { id: 'language', code: `import { setLanguage } from 'kernel-lib';\nsetLanguage('${language}');` };
  return {
    cells: [opening, setting, ...cells].map(cell),
    metadata: {
      kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
      lesson: lesson[language],
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function cell({ id, markdown, code, metadata = {} }: CellOf): object {
  if (markdown !== undefined) return { cell_type: 'markdown', id, metadata, source: markdown };
  return { cell_type: 'code', id, metadata, source: code, execution_count: null, outputs: [] };
}

const front = {
  ko: '# 크기는 어떻게 정해질까요?\n\n창이 서는 자리를 세어요.\n\n**이 수업을 마치면**\n\n- 출력 크기를 셀 수 있어요.\n\n**시간:** 20분 · **먼저 볼 것:** 없어요',
  en: '# What sets a size?\n\nWe count where a window stands.\n\n**After this lesson you can**\n\n- count an output size\n\n**Time:** 20 minutes · **Needed before:** nothing',
};

const lesson = {
  ko: {
    title: '크기는 어떻게 정해질까요?',
    summary: '창이 서는 자리를 세어요.',
    minutes: 20,
    goals: ['출력 크기를 셀 수 있어요.'],
    needs: [],
  },
  en: {
    title: 'What sets a size?',
    summary: 'We count where a window stands.',
    minutes: 20,
    goals: ['count an output size'],
    needs: [],
  },
};
