/**
 * true if somebody asks what a word means: "What is a SENCO", "EHCP meaning", "wot is dco". Not "what's on".
 */
export function asksMeaning(query: string): boolean {
  return /^(?:what|wot)(?:['’]?s| is| are| does) (?!on\b|happening\b|there\b|new\b)|\bmean(?:s|ing)?\b/i.test(query);
}
