// @ts-check
import { spawnSync } from 'node:child_process';
import { Trouble } from '../../machine/trouble.mjs';

/** @typedef {readonly string[]} Command a program and its first arguments */

/**
 * @typedef {object} Python
 * @property {Command} command how it is called
 * @property {string} version such as '3.11.2'
 * @property {boolean} venv whether it can make a virtual environment with pip in it
 */

const question = `
import sys
from importlib.util import find_spec
print(*sys.version_info[:3], int(bool(find_spec("venv") and find_spec("ensurepip"))))
`;

/**
 * The first Python 3.10 or newer on this machine that can make a virtual environment.
 *
 * @param {Record<string, string | undefined>} env `CNN_PYTHON` names the one to take
 * @returns {Python}
 */
export function findPython(env = process.env) {
  const chosen = env.CNN_PYTHON;
  const found = (chosen ? [[chosen]] : candidates())
    .map((command) => ask(command, env))
    .filter((python) => python !== undefined);
  const recent = found.filter(({ version }) => recentEnough(version));
  const usable = recent.find(({ venv }) => venv);
  if (usable) return usable;
  if (recent[0]) throw withoutVenv(recent[0]);
  if (found[0]) throw tooOld(found[0]);
  throw chosen ? notAPython(chosen) : noPython();
}

/** @returns {Command[]} */
function candidates() {
  const newer = [14, 13, 12, 11, 10].map((minor) => [`python3.${minor}`]);
  return process.platform === 'win32' ? [['py', '-3'], ['python'], ['python3']] : [['python3'], ['python'], ...newer];
}

/**
 * @param {Command} command
 * @param {Record<string, string | undefined>} env
 * @returns {Python | undefined}
 */
function ask(command, env) {
  const [file = '', ...args] = command;
  const answer = spawnSync(file, [...args, '-c', question], {
    encoding: 'utf8',
    env,
    timeout: 20_000,
    windowsHide: true,
  });
  const [major, minor, patch, venv] = answer.status === 0 ? answer.stdout.trim().split(' ') : [];
  return venv === undefined ? undefined : { command, version: `${major}.${minor}.${patch}`, venv: venv === '1' };
}

/** @param {string} version */
function recentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 3 || (major === 3 && minor >= 10);
}

function noPython() {
  const how = { win32: '`winget install Python.Python.3.12`', darwin: '`brew install python`' }[
    String(process.platform)
  ];
  return new Trouble({
    ko: `Python을 찾지 못했어요. Python 3.10 이상을 ${how ?? '`sudo apt install python3 python3-venv`'} 명령이나 https://python.org 에서 설치해 주세요.`,
    en: `No Python was found. Please install Python 3.10 or newer, with ${how ?? '`sudo apt install python3 python3-venv`'} or from https://python.org.`,
  });
}

/** @param {string} chosen */
function notAPython(chosen) {
  return new Trouble({
    ko: `CNN_PYTHON이 가리키는 ${chosen} 파일은 실행되는 Python이 아니에요. 값을 고치거나 지워 주세요.`,
    en: `CNN_PYTHON names ${chosen}, which does not run as a Python. Please correct or remove it.`,
  });
}

/** @param {Python} python */
function tooOld({ command, version }) {
  return new Trouble({
    ko: `${command.join(' ')} 명령은 Python ${version} 버전이라서 너무 오래됐어요. Python 3.10 이상을 설치하거나, 있다면 그 경로를 CNN_PYTHON에 적어 주세요.`,
    en: `${command.join(' ')} is Python ${version}, which is too old. Please install Python 3.10 or newer, or name one in CNN_PYTHON.`,
  });
}

/** @param {Python} python */
function withoutVenv({ command, version }) {
  const debian = `sudo apt install python${version.split('.').slice(0, 2).join('.')}-venv`;
  return new Trouble({
    ko: `${command.join(' ')} (Python ${version})에 venv가 없어요. 데비안·우분투에서는 \`${debian}\` 명령으로 설치해 주세요.`,
    en: `${command.join(' ')} (Python ${version}) has no venv. On Debian or Ubuntu, please run \`${debian}\`.`,
  });
}
