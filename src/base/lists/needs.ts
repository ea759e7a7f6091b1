/**
 * The four broad areas of need, in a family's words and in the official ones.
 * Source: SEND code of practice (January 2015), paragraphs 6.28 to 6.35.
 */
export const needs = [
  {
    id: 'talking-and-understanding',
    label: 'Talking, understanding and getting on with others',
    official: 'Communication and interaction',
  },
  {
    id: 'learning',
    label: 'Learning',
    official: 'Cognition and learning',
  },
  {
    id: 'feelings-and-behaviour',
    label: 'Feelings, behaviour and mental health',
    official: 'Social, emotional and mental health difficulties',
  },
  {
    id: 'seeing-hearing-moving',
    label: 'Seeing, hearing and moving',
    official: 'Sensory and/or physical needs',
  },
] as const;

export type NeedId = (typeof needs)[number]['id'];
