import type { thingKinds } from '#base/lists/thingKinds.ts';
import type { LinkView } from '#views/LinkView.ts';
import type { SourceView } from '#views/PageView.ts';
import type { ReachView } from '#views/ReachView.ts';

type ThingDrawing = (typeof thingKinds)[number]['drawing'];

/** Things to do of one kind, with the drawing that stands for it. */
export interface ThingGroupView {
  anchor: string;
  heading: string;
  drawing: ThingDrawing;
  things: ThingView[];
}

/** One thing to do: what it is, where one goes on, and which page says so. */
export interface ThingView {
  id: string;
  title: string;
  says: readonly string[];
  where: string | undefined;
  links: LinkView[];
  reach: ReachView[];
  sources: SourceView[];
}

/** The quiet hours of the libraries of one district. */
export interface QuietHoursView {
  district: string;
  hours: { library: string; href: string; when: string }[];
}
