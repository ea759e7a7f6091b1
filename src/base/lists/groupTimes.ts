/** The times that groups belong to. They changed shape each time, so they never stand in one list. */
export const groupTimes = [
  { id: 'now', label: 'Now' },
  { id: 'board', label: 'The Partnership Board and its team, 2018 to 2025' },
  { id: 'areas', label: 'Local Area Partnerships, as of January 2020' },
  { id: 'statement', label: 'Working groups of 2018' },
  { id: 'plan', label: 'Thematic groups of 2019' },
  { id: 'priority', label: 'Priority Groups of 2024' },
] as const;

export type GroupTimeId = (typeof groupTimes)[number]['id'];
