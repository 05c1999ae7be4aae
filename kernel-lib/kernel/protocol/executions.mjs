import { Cell } from '../session/cell.mjs';
import { drained } from './drained.mjs';
import { Questions } from './questions.mjs';
import { aborted, Requests } from './requests.mjs';
import { values } from './values.mjs';

/** Answers `execute_request`s one after another. */
export class Executions {
  /** The request whose cell runs now. */
  running;
  #requests = new Requests();
  #count = 0;
  #begin;
  #run;
  #late;
  #history;
  #questions = new Questions();

  /**
   * @param begin called before a client can know that a cell runs
   * @param run runs code, as part of the cell in which it is called
   * @param late what went wrong in earlier cells after they were answered
   */
  constructor({ begin, run, late, history }) {
    this.#begin = begin;
    this.#run = run;
    this.#late = late;
    this.#history = history;
  }

  async answer(request) {
    if (typeof request.content.code !== 'string') throw new Error('its code is not text');
    const outcome = await this.#requests.add(() => request.whileBusy(() => this.#answer(request)));
    if (outcome === aborted) await request.whileBusy(() => request.reply({ status: 'aborted' }));
  }

  /** Takes what a learner answers to the question of a cell. */
  answerQuestion(reply) {
    this.#questions.answer(reply);
  }

  async #answer(request) {
    this.running = request;
    try {
      const content = await this.#outcome(request);
      // Before the reply: what a client sends after it has seen the reply is meant to run.
      if (content.status === 'error' && stops(request.content)) await this.#requests.abortWaiting();
      request.reply(content);
    } finally {
      this.running = undefined;
    }
  }

  async #outcome(request) {
    const { code, user_expressions: expressions } = request.content;
    const cell = this.#cell(request);
    this.#begin();
    cell.publish('execute_input', { code, execution_count: cell.count });
    if (request.content.allow_stdin === true) cell.ask = (question) => this.#questions.ask(request, question);
    await drained(async () => {
      await cell.run(() => this.#run(code));
      cell.isOver = true;
      this.#endQuestions(cell);
    });
    cell.answered = true;
    cell.faults.push(...this.#late.take());
    const reply = { execution_count: cell.count, user_expressions: {}, payload: [] };
    const { faults } = cell;
    for (const fault of faults) cell.publish('error', fault);
    if (faults.length > 0) return { status: 'error', ...reply, ...faults[0] };
    cell.flush();
    return { status: 'ok', ...reply, user_expressions: await values(expressions, cell, this.#run) };
  }

  #endQuestions({ stopped }) {
    const unanswered = this.#questions.end();
    // What an interrupt has ended is not to go on by a rejection.
    if (!stopped) for (const { reject } of unanswered) reject(new Error('the cell has ended'));
  }

  /** The cell of a request: one that is silent tells nobody, and one that is not stored is not counted. */
  #cell(request) {
    const { code, silent = false, store_history: wanted = true } = request.content;
    if (silent) return new Cell(this.#count, () => {}, false);
    if (!wanted) return new Cell(this.#count, (type, content) => request.publish(type, content), false);
    const store = this.#history.add(++this.#count, code);
    return new Cell(this.#count, (type, content) => {
      if (type === 'execute_result') store(content.data['text/plain']);
      request.publish(type, content);
    });
  }
}

function stops({ silent = false, stop_on_error: stop = true }) {
  return stop && !silent;
}
