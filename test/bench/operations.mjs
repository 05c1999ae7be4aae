// What each operation of a training step takes, and how many multiply-adds a second that is.
import { availableParallelism } from 'node:os';
import { multiplyAdds } from 'kernel-lib';
import { limits } from './limit.mjs';
import { networkOf, networks } from './networks.mjs';
import { median, race, racers, ratios, tellSlower } from './race.mjs';

const engines = ['auto', 'fast'];
const one = 'predict one picture';

export async function operations(trees, { rounds = 10, only, sides = engines }) {
  const rows = [];
  const limit = await limits(availableParallelism());
  console.log(toldLimit(limit));
  for (const name of Object.keys(networks).filter((each) => each.includes(only))) {
    for (const side of engines.filter((each) => sides.includes(each))) {
      const raced = await race(racers([side], trees), 'operations', name, { rounds, batch: 128 });
      const found = rowsOf(raced, name);
      console.table(found.map(({ network, engine, others, ...row }) => row));
      console.log(told(name, side, found));
      const own = shares(name, found, limit[side === 'fast' ? 'fused' : 'plain']);
      console.table(own);
      rows.push(...found, ...own.map((row) => ({ network: name, engine: side, ...row })));
    }
  }
  tellSlower(rows.map((row) => ({ ...row, name: `${row.network}, ${row.engine}, ${row.operation}` })), trees);
  return rows;
}

function rowsOf(raced, network) {
  const { side, rounds, others } = raced.at(-1);
  return Object.keys(rounds[0].operations).map((operation) => {
    const times = raced.map(({ rounds }) => rounds.map(({ operations }) => operations[operation] ?? Number.NaN));
    const least = times.map((own) => Number(Math.min(...own).toFixed(2)));
    return {
      network,
      engine: side,
      operation,
      'µs a picture': least.at(-1),
      ...(raced.length > 1 && {
        [`µs, ${raced[0].tree.label}`]: least[0],
        'ratio, median': Number(median(ratios(times[1], times[0])).toFixed(3)),
      }),
      others: Number(others.toFixed(2)),
    };
  });
}

/** Operations that multiply, by the layers that they belong to. */
const kinds = { dense: /^affine/, convolution: /^(convol|(kernel|input)Gradient|packKernel)/ };

/**
 * Which share of the machine's own limit the layers of a kind come to: all multiply-adds of a step as written, there and
 * back (a first layer has no gradient at its input), against what the limit would do in that time.
 */
function shares(name, rows, limit) {
  const { network, shape } = networkOf(name);
  const made = { dense: 0, convolution: 0 };
  let at = shape;
  for (const [i, layer] of network.layers.entries()) {
    const kind = { dense: 'dense', conv2d: 'convolution' }[layer.name];
    if (kind) made[kind] += multiplyAdds(layer, at).value * (i === 0 ? 2 : 3);
    at = layer.outputShape(at);
  }
  return Object.entries(made).map(([kind, count]) => {
    const took = rows.reduce((sum, row) => sum + (kinds[kind].test(row.operation) ? row['µs a picture'] : 0), 0);
    const rate = count / took / 1000;
    return { layers: kind, 'multiply-adds, millions': Number((count / 1e6).toFixed(2)), 'µs a picture': Number(took.toFixed(1)), 'billions a second': Number(rate.toFixed(1)), 'of the limit, %': Math.round((100 * rate) / limit) };
  });
}

function toldLimit({ plain, fused }) {
  const [two, one] = [plain, fused].map((each) => each.toFixed(1));
  return `limit of this machine, all processors in registers: ${two} billion multiply-adds a second, ${one} with one rounding`;
}

/** What the operations come to together. */
function told(name, side, rows) {
  const { network, shape } = networkOf(name);
  const products = network.layers.reduce(
    ({ sum, at }, layer) => ({ sum: sum + multiplyAdds(layer, at).value, at: layer.outputShape(at) }),
    { sum: 0, at: shape },
  ).sum;
  const took = (wanted) => rows.reduce((sum, row) => sum + (wanted(row.operation) ? row['µs a picture'] : 0), 0);
  const total = took((operation) => operation !== one);
  const gigaflops = (2 * 3 * products) / total / 1000;
  return `${name}, ${side}: ${total.toFixed(0)} µs a picture, ${gigaflops.toFixed(0)} GFLOP/s as if each product were made; one picture predicted in ${took((operation) => operation === one).toFixed(0)} µs`;
}
