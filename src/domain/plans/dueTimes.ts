/** The stretches of time that the plan's due dates fall into, in order. The plan ran from April 2019 to December 2020. */
export const dueTimes = [
  { id: 'due-before-april-2019', label: 'Due before April 2019', from: '0000', to: '2019-04' },
  { id: 'due-april-to-june-2019', label: 'Due April to June 2019', from: '2019-04', to: '2019-07' },
  { id: 'due-july-to-september-2019', label: 'Due July to September 2019', from: '2019-07', to: '2019-10' },
  { id: 'due-october-to-december-2019', label: 'Due October to December 2019', from: '2019-10', to: '2020-01' },
  { id: 'due-in-2020', label: 'Due in 2020', from: '2020-01', to: '9999' },
  { id: 'no-single-month', label: 'With no single month', from: undefined, to: undefined },
] as const;

export type DueTimeId = (typeof dueTimes)[number]['id'];

/**
 * The stretch of time that a due month falls into.
 *
 * @param due as YYYY-MM, or undefined for an action without one month
 * @example dueTimeOf('2019-05') // => 'due-april-to-june-2019'
 */
export function dueTimeOf(due: string | undefined): DueTimeId {
  if (due === undefined) return 'no-single-month';
  const found = dueTimes.find(({ from, to }) => from !== undefined && from <= due && due < to);
  return found?.id ?? 'no-single-month';
}
