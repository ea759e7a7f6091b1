import type { Examples } from '#components/Examples.ts';
import type LanguageTable from '#components/page/LanguageTable.astro';
import { rightToLeft } from '#components/samples/words.ts';

const urdu = {
  english: 'Urdu',
  names: [{ says: 'اردو', lang: 'ur', dir: 'rtl' as const }],
  speakers: '8,044',
  sentences: [],
};

export const examples: Examples<typeof LanguageTable> = {
  'names only': { props: { languages: [urdu] } },
  'two scripts, and a sentence that somebody has read': {
    props: {
      languages: [
        {
          english: 'Panjabi',
          names: [
            { says: 'ਪੰਜਾਬੀ', lang: 'pa', dir: 'ltr' },
            { says: 'پنجابی', lang: 'pa-Arab', dir: 'rtl' },
          ],
          speakers: '6,993',
          sentences: [{ says: rightToLeft, lang: 'ar', dir: 'rtl' }],
        },
      ],
    },
  },
};
