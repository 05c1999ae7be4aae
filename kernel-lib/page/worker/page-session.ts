import type { RanCell } from '../../cells/report/ran-cell.ts';
import { createSession, type Session } from '../../cells/session/create-session.ts';
import type { EvaluatedCell } from '../../cells/session/session-parts.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { pageChecker } from './page-checker.ts';
import { PageModules } from './page-modules.ts';
import { PageStop } from './page-stop.ts';
import type { RunningCell } from './running-cell.ts';
import { metadataOf } from './tslab-parts.ts';

// Under another name it sees none of ours.
const { eval: evaluate } = globalThis;

/** The session of a page's cells, in the program that it is called in: checked, compiled and told as in the kernel. */
export function pageSession(current: () => RunningCell | undefined): Session {
  Object.assign(globalThis, { input: noInput });
  const ran: RanCell[] = [];
  const modules = new PageModules(evaluated, (module) => ran.push(module));
  return createSession({
    checker: pageChecker(),
    metadata: metadataOf,
    evaluate: (script, name) => evaluated(script, name) as EvaluatedCell,
    modules,
    ran,
    stop: new PageStop(current),
    places: { modules: () => modules.names },
    current,
    late(cell, fault) {
      cell.publish('error', fault);
    },
    log: () => {},
    given: { require: modules.require },
  });
}

/** A script under the name that stacks call it by. */
function evaluated(script: string, name: string): unknown {
  return evaluate(`(${script})\n//# sourceURL=${name}`);
}

async function noInput(): Promise<never> {
  throw new Refusal('input', notAsked);
}

const notAsked: Text = {
  ko: '페이지의 셀은 물어볼 수 없으니 값을 코드에 바로 적거나 주피터랩에서 실행하세요',
  en: 'a cell of a page cannot ask; write the value into the code, or run it in JupyterLab',
};
