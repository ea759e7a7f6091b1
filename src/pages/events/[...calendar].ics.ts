import { calendarOf, calendarPaths } from '#queries/events/calendars.ts';

export const getStaticPaths = calendarPaths;

type Props = Awaited<ReturnType<typeof calendarPaths>>[number]['props'];

/** A calendar to open or follow. */
export function GET({ props, site }: { props: Props; site: URL | undefined }): Response {
  if (!site) throw new Error('The site’s address is not set. A calendar needs whole links.');
  return new Response(calendarOf(props.name, props.events, site.href), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
