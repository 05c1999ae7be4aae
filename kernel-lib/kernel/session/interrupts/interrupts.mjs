const [demand, told, heard, listened, ending, korean] = [0, 1, 2, 3, 4, 5];
// What the demand says: go on; stop, whoever runs; stop, if your cell was stopped.
const [nobody, everybody, theirs] = [0, 1, 2];

/** What the threads of the kernel know of interrupts, in memory that they share. */
export class Interrupts {
  #slots;

  /** @param slots those of another thread's */
  constructor(slots = new Int32Array(new SharedArrayBuffer(24))) {
    this.#slots = slots;
  }

  /** What another thread makes its own from. */
  get slots() {
    return this.#slots;
  }

  /** Counts an interrupt, and gives its number. */
  tell() {
    return Atomics.add(this.#slots, told, 1) + 1;
  }

  /** How many there were. */
  get count() {
    return Atomics.load(this.#slots, told);
  }

  /** Whether there was an interrupt that the thread of the cells does not know of yet. */
  get isUnheard() {
    return Atomics.load(this.#slots, heard) < Atomics.load(this.#slots, told);
  }

  /** Says that the thread of the cells knows of all interrupts so far; whether there was one that it did not know of. */
  hear() {
    const last = Atomics.load(this.#slots, told);
    return Atomics.exchange(this.#slots, heard, last) < last;
  }

  /** Asks whoever runs to stop. */
  demandOfAll() {
    Atomics.store(this.#slots, demand, everybody);
  }

  /** Asks those to stop whose cell was stopped. */
  demandOfStopped() {
    Atomics.store(this.#slots, demand, theirs);
  }

  /** Asks nothing of the piece of code that runs now, and the same as before of what comes after it. */
  pass() {
    const swap = (from, to) => Atomics.compareExchange(this.#slots, demand, from, to);
    if (swap(theirs, nobody) === theirs) resolved.then(() => swap(nobody, theirs));
  }

  /** Whether whoever runs is asked to stop, and not those alone whose cell was stopped. */
  get isForAll() {
    return Atomics.load(this.#slots, demand) === everybody;
  }

  /** A function that loops call each time round: one comparison, and `asked` is called when somebody is asked to stop. */
  check(asked) {
    const slots = this.#slots;
    return () => {
      if (slots[demand] !== nobody) asked();
    };
  }

  /** Whether something may bring its work to an end by itself: then there is more time until all are asked. */
  get isPatient() {
    return Atomics.load(this.#slots, listened) === 1 || Atomics.load(this.#slots, ending) === 1;
  }

  /** Whether someone beside the kernel listens for the signal. */
  set hasListeners(has) {
    Atomics.store(this.#slots, listened, has ? 1 : 0);
  }

  /** Whether work runs that ends by itself when it is told to. */
  set hasEndings(has) {
    Atomics.store(this.#slots, ending, has ? 1 : 0);
  }

  /** The language of the learner, for the threads in which no cell sets it. */
  get language() {
    return Atomics.load(this.#slots, korean) === 1 ? 'ko' : 'en';
  }

  set language(language) {
    Atomics.store(this.#slots, korean, language === 'ko' ? 1 : 0);
  }
}

const resolved = Promise.resolve();
