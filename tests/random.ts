/**
 * A generator of numbers from 0 to 1, the same in each run (linear congruential with modulus 2^32). The division keeps
 * the order of the high bits, which are more random.
 */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
