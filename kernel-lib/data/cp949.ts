import { latin1 } from './latin1.ts';

let known: ReadonlyMap<string, string> | undefined;

/**
 * Text in CP949, the encoding of Windows in Korea: EUC-KR, two signs and every other syllable; nothing where it is not.
 *
 * TextDecoder reads no more than EUC-KR in Node and loses 똠 and 뷁 under every name.
 */
export function cp949(bytes: Uint8Array): string | undefined {
  known ??= new Map([...eucKr(), ...lateSigns, ...laterSyllables()]);
  const letters = known;
  let fits = true;
  const text = latin1(bytes).replace(/[\x80-\xff][\s\S]?/g, (pair) => {
    const letter = letters.get(pair);
    fits &&= letter !== undefined;
    return letter ?? '';
  });
  return fits ? text : undefined;
}

type Letter = readonly [pair: string, letter: string];

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const pair = (lead: number, trail: number): string => String.fromCharCode(lead, trail);

const lateSigns: readonly Letter[] = [
  [pair(0xa2, 0xe6), '€'],
  [pair(0xa2, 0xe7), '®'],
];

/** The letters of EUC-KR: pairs of bytes from A1 on. Private ones mean nothing here. */
function eucKr(): Letter[] {
  const decoder = new TextDecoder('euc-kr');
  return between(0xa1, 0xfe).flatMap((lead) =>
    between(0xa1, 0xfe).flatMap((trail): Letter[] => {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      return /[\ufffd\ue000-\uf8ff]/.test(letter) ? [] : [[pair(lead, trail), letter]];
    }),
  );
}

/** The 8,822 syllables that are not in EUC-KR, in their order, on the pairs that it left free. */
function laterSyllables(): Letter[] {
  const early = new Set(eucKr().map(([, letter]) => letter));
  const syllables = between(0xac00, 0xd7a3).map((code) => String.fromCharCode(code));
  const trails = [...between(0x41, 0x5a), ...between(0x61, 0x7a), ...between(0x81, 0xfe)];
  const free = between(0x81, 0xc6).flatMap((lead) =>
    trails.filter((trail) => lead < 0xa1 || trail < 0xa1).map((trail) => pair(lead, trail)),
  );
  return syllables.filter((letter) => !early.has(letter)).map((letter, i) => [free[i], letter]);
}
