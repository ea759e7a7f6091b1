/** The normal distribution leaves 2.5 of 100 beyond this many standard deviations on each side. */
const z = 1.96;

/**
 * The lower end of the 95 % interval of a share that was seen on a sample (Wilson, 1927). What was seen on 60 phrases is
 * not what the next 60 would show: this is as little as it may be among all that people type.
 *
 * @example lowerEnd(0.95, 60) // => 0.863…
 */
export function lowerEnd(share: number, sample: number): number {
  const spread = z * Math.sqrt((share * (1 - share)) / sample + (z / (2 * sample)) ** 2);
  return (share + z ** 2 / (2 * sample) - spread) / (1 + z ** 2 / sample);
}
