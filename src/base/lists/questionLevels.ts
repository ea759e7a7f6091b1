/** Where something that families raised stands, on its way up and back. */
export const questionLevels = [
  { id: 'area', label: 'With the area' },
  { id: 'central-team', label: 'With the Partnership’s team' },
  { id: 'board', label: 'With the board' },
  { id: 'answered', label: 'Answered' },
] as const;
