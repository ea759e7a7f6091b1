/**
 * What families asked every service to answer ("Working Together" strategy, 2018, appendix 1).
 * `heading` stands on the page, `unknown` completes "What we don't know yet: …".
 */
export const questions = [
  { id: 'whoItIsFor', heading: 'Who it is for', unknown: 'who it is for' },
  { id: 'howToGetIt', heading: 'How to get it', unknown: 'how to get it' },
  { id: 'whoDecides', heading: 'Who decides', unknown: 'who decides' },
  { id: 'whatHappensNext', heading: 'What happens next', unknown: 'what happens next' },
  { id: 'whileYouWait', heading: 'While you wait', unknown: 'what to do while you wait' },
  { id: 'cost', heading: 'What it costs', unknown: 'what it costs' },
  { id: 'howToComplain', heading: 'If you are not happy', unknown: 'how to complain' },
] as const;

export type QuestionId = (typeof questions)[number]['id'];
