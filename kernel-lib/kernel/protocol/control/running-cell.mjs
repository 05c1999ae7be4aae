import { frames } from '../messages/frames.mjs';

const unstoppable = {
  ko: '이 셀은 도중에 멈출 수 없는 일(네이티브 코드, 정규식, 패키지 안의 반복문 등)을 하고 있어요. 끝나기를 기다리거나 커널을 다시 시작하세요.',
  en: 'This cell is in a call that cannot be stopped half way (native code, a regular expression, a loop inside a package): wait for its end, or restart the kernel.',
};

/** The cell that runs, as another thread knows it from what is published, and what is said of it there. */
export class RunningCell {
  #publish;
  #parent;

  /** @param send sends frames over a channel */
  constructor({ key, session, send }) {
    this.#publish = (type, content) => {
      if (!this.#parent) return;
      send('iopub', frames({ key, address: [type], parent: this.#parent, type, content, session }).parts);
    };
  }

  /** Sees the frames of what the thread of the cells publishes. */
  note([topic, , , , parentPart, , content]) {
    if (String(topic) !== 'status') return;
    const parent = JSON.parse(parentPart);
    if (parent.msg_type !== 'execute_request') return;
    const isBusy = JSON.parse(content).execution_state === 'busy';
    if (isBusy) this.#parent = parent;
    else if (this.#parent?.msg_id === parent.msg_id) this.#parent = undefined;
  }

  /** Who hears the idle of another answer alone would take the kernel for idle while a cell runs, and might even end it. */
  sayBusy() {
    this.#publish('status', { execution_state: 'busy' });
  }

  /** Tells the learner that an interrupt was heard, but not by what runs. */
  sayUnstoppable(language) {
    this.#publish('stream', { name: 'stderr', text: `${unstoppable[language]}\n` });
  }
}
