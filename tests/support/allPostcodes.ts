import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PlacedPostcode } from '#domain/near/sectorsOf.ts';

/**
 * Every postcode of the 55 first halves that reach Lancashire, December 2022, and whose it is: the truth that the look-up is held to.
 * From Code-Point Open: Contains OS data © Crown copyright and database right 2022. Contains Royal Mail data © Royal Mail copyright and
 * database right 2022. Contains National Statistics data © Crown copyright and database right 2022. Open Government Licence v3.0.
 */
export function allPostcodes(): PlacedPostcode[] {
  const text = gunzipSync(readFileSync(join(import.meta.dirname, 'postcodes.txt.gz'))).toString();
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [start = '', words = ''] = line.split(': ');
      let where = '';
      return words.split(' ').flatMap((word) => {
        if (/^[A-Z]{2}$/.test(word)) return [{ postcode: start + word, where }];
        where = word;
        return [];
      });
    });
}
