/** How often it is asked, in milliseconds. */
const often = 1000;

/**
 * Ends the program when Jupyter is gone: killed, it could not say goodbye.
 *
 * @param parent the process that had started this one when it began; another one has taken it over when that is gone
 */
export function endWithParent(parent) {
  // Gone while the kernel started, it was never the parent of anything here; Jupyter says its number beforehand.
  const jupyter = Number(process.env.JPY_PARENT_PID);
  const isAlone = () => process.ppid !== parent || (jupyter > 0 && !isThere(jupyter));
  setInterval(() => isAlone() && process.kill(process.pid, 'SIGKILL'), often);
}

function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch ({ code }) {
    // Somebody else's.
    return code === 'EPERM';
  }
}
