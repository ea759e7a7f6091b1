/**
 * What a special setting is for, in a family's words, with the code of the official schools file.
 * Source: "SEN" types of Get Information About Schools (Department for Education).
 */
export const placeNeeds = [
  { id: 'many-kinds', label: 'learning needs of many kinds', official: undefined },
  { id: 'autism', label: 'autism', official: 'ASD' },
  { id: 'talking', label: 'speech, language and communication', official: 'SLCN' },
  { id: 'social-communication', label: 'social communication and interaction', official: undefined },
  { id: 'feelings', label: 'feelings, behaviour and mental health', official: 'SEMH' },
  { id: 'moderate-learning', label: 'moderate learning needs', official: 'MLD' },
  { id: 'severe-learning', label: 'severe learning needs', official: 'SLD' },
  { id: 'profound-learning', label: 'profound learning needs', official: 'PMLD' },
  { id: 'specific-learning', label: 'dyslexia and other specific learning needs', official: 'SPLD' },
  { id: 'hearing', label: 'hearing', official: 'HI' },
  { id: 'seeing', label: 'seeing', official: 'VI' },
  { id: 'seeing-and-hearing', label: 'seeing and hearing', official: 'MSI' },
  { id: 'moving', label: 'moving and physical needs', official: 'PD' },
  { id: 'medical', label: 'medical needs', official: undefined },
  { id: 'other', label: 'other needs', official: 'OTH' },
] as const;

export type PlaceNeedId = (typeof placeNeeds)[number]['id'];
