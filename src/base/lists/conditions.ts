import type { NeedId } from '#base/lists/needs.ts';

/**
 * What families say their child has, in plain words, each with the broad need that it belongs to.
 * Nobody needs a diagnosis to choose one. Source: SEND code of practice (January 2015), paragraphs 6.28 to 6.35.
 */
export const conditions = [
  { id: 'autism', label: 'Autism', title: 'Help with autism', need: 'talking-and-understanding' },
  {
    id: 'speech-and-language',
    label: 'Speech and language',
    title: 'Help with speech and language',
    need: 'talking-and-understanding',
  },
  {
    id: 'learning-disability',
    label: 'A learning disability',
    title: 'Help with a learning disability',
    need: 'learning',
  },
  {
    id: 'mental-health',
    label: 'Worry, low mood and mental health',
    title: 'All help with worry, low mood and mental health',
    need: 'feelings-and-behaviour',
  },
  {
    id: 'hearing',
    label: 'Deaf or hard of hearing',
    title: 'Help for deaf and hard of hearing children',
    need: 'seeing-hearing-moving',
  },
  {
    id: 'sight',
    label: 'Blind or partly sighted',
    title: 'Help for blind and partly sighted children',
    need: 'seeing-hearing-moving',
  },
  {
    id: 'physical-disability',
    label: 'A physical disability',
    title: 'Help with a physical disability',
    need: 'seeing-hearing-moving',
  },
  {
    id: 'health-condition',
    label: 'A long-term health condition',
    title: 'Help with a long-term health condition',
    need: 'seeing-hearing-moving',
  },
] as const satisfies readonly { id: string; label: string; title: string; need: NeedId }[];

export type ConditionId = (typeof conditions)[number]['id'];
