/**
 * Never to be read as another word, even if no page of ours has them. In small letters without apostrophes.
 * Not in the script of the search page: the build writes them beside the words of our titles.
 */
export const rightAsTyped: readonly string[] = (
  'alone anger angry anxious asleep autistic biting birth blind brain brother bullied bullying cancer carer child ' +
  'college daughter death depressed divorce eating exclude excluded exclusion family father fight fighting ' +
  'foster friend friends grant hearing hitting house housing kicking lonely money mother nursery panic parent ' +
  'police potty prison refuse sad scared school screaming sleep sleeping speak spitting still suspended ' +
  'suspension taxi teacher toilet transport vision walking weight wheelchair worried young'
).split(' ');
