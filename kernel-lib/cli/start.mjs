// @ts-check
// Every command begins here. An old Node must be able to read this file and the commands that import it in order to say
// that it is too old: no imports, no syntax younger than Node 12.

/** @typedef {(argv: string[]) => number | Promise<number>} Main a command: its arguments in, its exit status out */

const needed = { major: 20, minor: 19 };

/**
 * Runs a command when this Node is new enough, and turns its failure into one sentence.
 *
 * @param {() => Promise<Main>} load imports the command; only called when Node can read it
 */
export function start(load) {
  const version = process.versions.node;
  if (!newEnough(version)) {
    console.error(
      'Node ' +
        version +
        '에서는 돌지 않아요. Node 20.19 이상을 https://nodejs.org 에서 설치해 주세요.\n' +
        'Node ' +
        version +
        ' is too old. Please install Node 20.19 or newer from https://nodejs.org.',
    );
    process.exitCode = 1;
    return;
  }
  load()
    .then((main) => main(process.argv.slice(2)))
    .then((status) => {
      process.exitCode = status;
    })
    .catch((error) => import('../machine/trouble.mjs').then(({ tell }) => tell(error)));
}

/** @param {string} version */
function newEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > needed.major || (major === needed.major && minor >= needed.minor);
}
