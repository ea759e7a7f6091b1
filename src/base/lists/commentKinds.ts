/** What a comment on the local offer is about (Special Educational Needs and Disability Regulations 2014, regulation 56(1)). */
export const commentKinds = [
  { id: 'content', label: 'What is here, and what is missing' },
  { id: 'ease', label: 'How easy it is to use' },
  { id: 'making', label: 'How it was made, and with whom' },
  { id: 'help', label: 'The help itself' },
] as const;
