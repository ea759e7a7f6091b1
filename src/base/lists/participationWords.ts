/**
 * The six words of the agreement with the parent carer forum (section 7, paragraph 4), from the most say to the least, with what each
 * means for whoever takes part.
 */
export const participationWords = [
  {
    id: 'co-production',
    label: 'Co-production',
    says: 'You decide together with the people who run the service, from start to end.',
  },
  { id: 'co-design', label: 'Co-design', says: 'You help to plan it. Others see it through.' },
  { id: 'engagement', label: 'Engagement', says: 'You can influence it. The people who run the service decide.' },
  { id: 'consultation', label: 'Consultation', says: 'You are asked what you think. It may change little.' },
  { id: 'information', label: 'Information', says: 'You are told what happens and why.' },
  { id: 'education', label: 'Education', says: 'You learn how the service works.' },
] as const;

export type ParticipationWordId = (typeof participationWords)[number]['id'];
