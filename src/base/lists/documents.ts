/** The public documents the facts on this site come from. `short` is how the page names them. */
export const documents = [
  {
    id: 'working-together-2018',
    title: 'Working Together (co-production) strategy, 2018 to 2021',
    short: 'Working Together strategy',
  },
  {
    id: 'partnership-page-2020',
    title: 'Lancashire SEND Partnership web page',
    short: 'The Partnership’s web page',
  },
  {
    id: 'forum-protocol-2024',
    title: 'Protocol between Lancashire Parent Carer Forum and the SEND Partnership',
    short: 'Agreement with the parent carer forum',
  },
  {
    id: 'send-strategy-2019',
    title: 'SEND strategy, 2019 to 2021',
    short: 'SEND strategy',
  },
  {
    id: 'scrutiny-pack-2019',
    title: 'Children’s Services Scrutiny Committee papers, 3 July 2019',
    short: 'Improvement plan and scrutiny papers',
  },
] as const;

export type DocumentId = (typeof documents)[number]['id'];
