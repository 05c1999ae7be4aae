// What each operation of a training step takes, and how many multiply-adds a second that is.
import { rooms } from '../support/rooms.mjs';
import { networkOf, networks } from './networks.mjs';

const { engine, fit, multiplyAdds, predict, random, runningEngine, takeRows } = await import(await rooms());

export async function operations({ only = '', rounds = 10 } = {}) {
  const rows = [];
  for (const name of Object.keys(networks).filter((each) => each.includes(only))) {
    for (const choice of ['auto', 'fast']) rows.push(...(await ofNetwork(name, choice, rounds)));
  }
  return rows;
}

async function ofNetwork(name, choice, rounds) {
  const { network, shape, examples } = networkOf(name);
  const { x, y } = examples();
  const model = network.build(shape, random(1), engine(choice));
  const running = runningEngine(choice);
  const least = new Map();
  for (let round = 0; round < rounds; round++) {
    const spent = new Map();
    running.watcher = (operation, time) => spent.set(operation, (spent.get(operation) ?? 0) + time);
    await fit(model, { x, y }, { batchSize: 128, random: random(1) });
    for (const [operation, time] of spent) least.set(operation, Math.min(least.get(operation) ?? Infinity, time));
  }
  running.watcher = undefined;
  const rows = [...least].map(([operation, time]) => ({
    network: name,
    engine: choice,
    operation,
    'µs a picture': Number(((time * 1000) / x.shape[0]).toFixed(2)),
  }));
  const one = takeRows(x, [0]);
  const single = Math.min(...Array.from({ length: 50 }, () => timed(() => predict(model, one))));
  console.table(rows.map(({ operation, ...row }) => ({ operation, 'µs a picture': row['µs a picture'] })));
  const products = network.layers.reduce(
    ({ sum, at }, layer) => ({ sum: sum + multiplyAdds(layer, at).value, at: layer.outputShape(at) }),
    { sum: 0, at: shape },
  ).sum;
  const total = rows.reduce((sum, row) => sum + row['µs a picture'], 0);
  const gigaflops = (2 * 3 * products) / total / 1000;
  console.log(
    `${name}, ${choice}: ${total.toFixed(0)} µs a picture, ${gigaflops.toFixed(0)} GFLOP/s as if each product were made; one picture predicted in ${(single * 1000).toFixed(0)} µs`,
  );
  return [...rows, { network: name, engine: choice, operation: 'predict one picture', 'µs a picture': single * 1000 }];
}

function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}
