import type { ActionStatusId } from '#base/lists/actionStatuses.ts';
import type { DateView, LinkView, SourceView } from '#views/PageView.ts';

/** A status of the plan as readers meet it: the word, and the shape that goes with it. */
export interface StatusView {
  id: ActionStatusId;
  label: string;
}

/** One status with its count, for the drawn summary. */
export interface StatusCountView extends StatusView {
  says: string;
  count: number;
  href: string;
}

export interface ActionView {
  number: string;
  /** Its place in the page's address. */
  anchor: string;
  title: string;
  due: string;
  leads: string;
  status: StatusView;
  report:
    | {
        /** What the report called it, where that differs from the plan of the same day. */
        differs: string | undefined;
        why: string | undefined;
        update: string | undefined;
        newDate: string | undefined;
      }
    | undefined;
}

/** Actions that stand together under one heading, with who led them. */
export interface ActionGroupView {
  heading: string;
  anchor: string;
  href: string | undefined;
  leads: string | undefined;
  actions: ActionView[];
}

/** One line of a chart: who or when, the figure as printed, how far along the scale it stands. */
export interface ChartLineView {
  label: string;
  value: string;
  sort: 'result' | 'target' | 'other';
  /** In percent of the scale's width. */
  at: number;
}

/** A row of a table of figures. */
export interface FigureRowView {
  label: string;
  value: string;
}

/** One set of figures: a table, and a chart of those that are numbers. */
export interface FigureSetView {
  heading: string;
  rows: FigureRowView[];
  chart: ChartLineView[];
  /** Which end of the chart is nought. */
  nought: 'start' | 'end';
  /** Every figure of the chart, said in a sentence. */
  says: string;
}

/** A series that a department publishes: its table for Lancashire and England, and a chart. */
export interface OfficialFigureView {
  anchor: string;
  counts: string;
  inWords: string;
  table: { label: string; lancashire: string; england: string }[];
  /** What the chart draws; the table stands apart, as it has a column more. */
  set: FigureSetView;
  /** Whose figures the chart shows, and of when. */
  caption: string;
  notes: string[];
  source: SourceView | undefined;
}

/** Official figures under one heading, with the licence they are used by and where newer ones are. */
export interface OfficialFiguresView {
  heading: string;
  intro: string;
  sets: OfficialFigureView[];
  /** The line that the licence asks for. */
  credit: string;
  licence: LinkView;
  newer: LinkView;
}

export interface EventView {
  id: string;
  title: string;
  when: DateView;
  until: DateView | undefined;
  /** Both dates in words, as people say them. */
  says: string;
  /** false: only planned, or its date is not certain. */
  sure: boolean;
  note: string | undefined;
  /** Who had which post then, with the address of that day. */
  people: { post: string; name: string; email: string | undefined }[];
  kind: string;
  to: LinkView | undefined;
  sources: SourceView[];
}

/** A list of a strategy with its heading. */
export interface StrategyPartView {
  anchor: string;
  title: string;
  numbered: boolean;
  quotedFrom: string | undefined;
  points: { name: string | undefined; text: string; parts: string[]; href: LinkView | undefined }[];
}
