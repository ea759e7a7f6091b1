/** How far a request to work out something together has got. */
export const requestStates = [
  { id: 'received', label: 'Received' },
  { id: 'discussed', label: 'Discussed' },
  { id: 'agreed', label: 'Agreed' },
  { id: 'done', label: 'Done' },
  { id: 'fed-back', label: 'Families were told what came of it' },
] as const;
