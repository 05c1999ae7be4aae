import { createSession, type Session } from '../../cells/session/create-session.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import type { PageCell } from './page-cell.ts';
import { pageChecker } from './page-checker.ts';
import { pageModules } from './page-modules.ts';
import { PageStop } from './page-stop.ts';
import { metadataOf } from './tslab-parts.ts';

// Under another name it sees none of ours.
const { eval: evaluate } = globalThis;

/** The session of a page's cells, in the program that it is called in: checked, compiled and told as in the kernel. */
export function pageSession(current: () => PageCell | undefined): Session {
  Object.assign(globalThis, { input: noInput });
  return createSession({
    checker: pageChecker(),
    metadata: metadataOf,
    evaluate: (script, name) => evaluate(`(${script})\n//# sourceURL=${name}`),
    modules: pageModules,
    stop: new PageStop(current),
    places: { modules: () => pageModules.names },
    current,
    late(cell, fault) {
      cell.publish('error', fault);
    },
    log: () => {},
    given: { require: pageModules.require },
  });
}

async function noInput(): Promise<never> {
  throw new Refusal('input', notAsked);
}

const notAsked: Text = {
  ko: '페이지의 셀은 물어볼 수 없으니 주피터랩에서 실행하세요',
  en: 'a cell of a page cannot ask; run it in JupyterLab',
};
