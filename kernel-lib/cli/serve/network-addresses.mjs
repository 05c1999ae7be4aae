// @ts-check
import { networkInterfaces } from 'node:os';

/** @typedef {ReturnType<typeof networkInterfaces>} Interfaces */

/** Networks that reach no further than this computer: of containers and of virtual machines. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|lxc|cni|flannel|zt)/i;

/**
 * The addresses at which the other computers of a network reach this one, the likeliest first.
 *
 * @param {Interfaces} [interfaces]
 * @returns {string[]}
 */
export function networkAddresses(interfaces = networkInterfaces()) {
  const all = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rank(name, address) })),
  );
  return all.sort((one, other) => one.rank - other.rank).map(({ address }) => address);
}

/**
 * @param {string} name
 * @param {string} address
 */
function rank(name, address) {
  // What a computer gives itself where nobody gave it an address.
  if (address.startsWith('169.254.')) return 3;
  if (virtual.test(name)) return 2;
  return /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) ? 0 : 1;
}
