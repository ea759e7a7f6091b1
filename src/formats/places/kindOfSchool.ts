import type { PlaceKindId } from '#base/lists/placeKinds.ts';
import type { SchoolPhaseId } from '#base/lists/schoolPhases.ts';

/**
 * What an establishment of the official schools file is here, by the name of its type.
 *
 * @param type such as “Community special school”, as `TypeOfEstablishment (name)` has it
 * @returns undefined for what no family chooses as a school: secure places, universities, schools abroad or on the web, and every type that
 * is new to us
 */
export function kindOfSchool(type: string): PlaceKindId | undefined {
  if (
    /secure|higher education|overseas|offshore|service children|online|other government|welsh|centre(?!s)/i.test(type)
  )
    return undefined;
  if (/independent special/i.test(type)) return 'independent-special';
  if (/pupil referral|alternative provision/i.test(type)) return 'alternative-provision';
  if (/post 16 institution|further education|sixth form|16.?(?:to|-).?19/i.test(type)) return 'college';
  if (/special/i.test(type)) return 'special-school';
  return /school|academy|(?:technical|technology) college/i.test(type) ? 'school' : undefined;
}

/**
 * For whom a mainstream school is.
 *
 * @param phase as `PhaseOfEducation (name)` has it
 * @returns nothing where the file says “Not applicable”
 */
export function phaseOfSchool(type: string, phase: string): SchoolPhaseId | '' {
  if (/independent/i.test(type)) return 'private';
  if (/nursery/i.test(phase)) return 'nursery';
  if (/primary/i.test(phase)) return 'primary';
  if (/secondary/i.test(phase)) return 'secondary';
  if (/all-through/i.test(phase)) return 'all-through';
  return /16 plus/i.test(phase) ? 'sixth-form' : '';
}
