/** How Node runs the kernel. */
export const nodeOptions = [
  // Notebooks import kernel-lib, an ES module, through require: Node 20 and 22 call that experimental, once in every lesson.
  '--disable-warning=ExperimentalWarning',
  // What a check leaves behind is collected sooner: a sixth of the memory, for three hundredths more time.
  '--max-semi-space-size=2',
];
