// How fast each side trains: alternating epochs, ratios round by round against tfjs-node, or against a commit.
import { keras } from './keras.mjs';
import { networks } from './networks.mjs';
import { median, race, racers, ratios, tellSlower } from './race.mjs';

const all = ['tfjs-node', 'auto', 'fast', 'auto, 1 thread', 'fast, 1 thread', 'Keras'];

export async function training(trees, { rounds = 10, only, batches, sides = trees.there ? ['auto', 'fast'] : all }) {
  const rows = [];
  const who = sides.filter((side) => side !== 'Keras' || keras());
  for (const name of Object.keys(networks).filter((each) => each.includes(only))) {
    for (const batch of batches) {
      const found = rowsOf(await race(racers(who, trees), 'training', name, { rounds, batch }), name, batch);
      const heading = `${name}, batches of ${batch}`;
      console.table(found.map(({ network, batch, side, commit, others, ...row }) => ({ [heading]: [side, commit].filter(Boolean).join(', '), ...row })));
      rows.push(...found);
    }
  }
  tellSlower(rows.map((row) => ({ ...row, name: `${row.network}, batches of ${row.batch}, ${row.side}` })), trees);
  return rows;
}

function rowsOf(raced, network, batch) {
  const times = raced.map(({ rounds }) => rounds.map(({ microseconds }) => microseconds));
  const least = times.map((own) => Math.min(...own));
  const keras = raced.findIndex(({ side }) => side === 'Keras');
  return raced.map(({ side, tree, reference, started, warmUp, rounds, others }, i) => {
    const ratio = ratios(times[i], times[reference]);
    return {
      network,
      batch,
      side,
      ...(tree.label && { commit: tree.label }),
      'µs, least': Math.round(least[i]),
      'µs, median': Math.round(median(times[i])),
      'ratio, median': Number(median(ratio).toFixed(3)),
      'ratio, least': Number(Math.min(...ratio).toFixed(2)),
      'ratio, most': Number(Math.max(...ratio).toFixed(2)),
      ...(keras >= 0 && {
        'to Keras, median': Number(median(ratios(times[i], times[keras])).toFixed(3)),
        'to Keras, least times': Number((least[keras] / least[i]).toFixed(3)),
      }),
      'MB, peak': Math.round(rounds.at(-1).memory),
      'ms to start': Math.round(started.start),
      'ms, first step': Math.round(warmUp.firstStep ?? 0),
      others: Number(others.toFixed(2)),
    };
  });
}
