/* eslint-disable @typescript-eslint/consistent-type-imports -- with an import at its top, this file would be a module and could not declare others */
/** What integrations/wordsForScripts.ts gives a script: the words of one row of `src/content/pageTexts.yaml`. */
declare module 'virtual:words/tell-us' {
  const words: Extract<import('#schemas/pageTexts.ts').PageText, { id: 'tell-us' }>;
  export default words;
}
declare module 'virtual:words/ask-a-date' {
  const words: Extract<import('#schemas/pageTexts.ts').PageText, { id: 'ask-a-date' }>;
  export default words;
}
declare module 'virtual:words/guide-dates' {
  const words: Extract<import('#schemas/pageTexts.ts').PageText, { id: 'guide-dates' }>;
  export default words;
}
declare module 'virtual:words/before-dates' {
  const words: Extract<import('#schemas/pageTexts.ts').PageText, { id: 'before-dates' }>;
  export default words;
}
