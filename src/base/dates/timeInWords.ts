/**
 * A time of day as people say it.
 *
 * @param time as HH:MM, of 24 hours
 * @example timeInWords('10:00') // => '10am'
 * @example timeInWords('13:30') // => '1:30pm'
 * @example timeInWords('12:00') // => 'midday'
 */
export function timeInWords(time: string): string {
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${past}${hour < 12 ? 'am' : 'pm'}`;
}
