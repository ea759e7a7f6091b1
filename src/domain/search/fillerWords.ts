import { fold } from '#domain/search/wordsOf.ts';

/**
 * Words that stand in any question and say nothing of what is looked for, or are on every page ("child", "Lancashire").
 * "Not" and "no" are none of them: "not talking" is not "talking".
 */
const fillers = new Set(
  // Small words.
  (
    'a an the i im ive id ill me my mine myself we us our you your u ur he she they them his him her hers their it its ' +
    'this that these those there here who whos what whats wot when where wheres which how hows why because cos if then ' +
    'is am are was were be been being do does did done dont doesnt didnt can could should shouldnt ' +
    'would wouldnt will have has had havent hasnt isnt arent wasnt may might must hes shes theyre youre lets ' +
    'to of for in on at by with about from into onto and or but so as than any some all every each ' +
    'both very really too also just even only more most much many lot lots bit quite again anymore already yet ever ' +
    // What people say around it.
    'please want wants wanted wanting need needs needed get gets getting got give gives given go goes going gone ' +
    'make makes made making take takes taken took taking doing going put let know knows knew think thinks thought say says said tell tells told ' +
    'ask asks asked asking look looking find finding show shows try trying tried come comes came use using keep keeps ' +
    'keeping feel feels like likes liked seem seems happen happens happening mean means meaning something ' +
    'anything everything thing things stuff way ways ok hello thanks ' +
    'help helping info information lancashire lancs near nearby around ' +
    // Whom it is about.
    'child children childs childrens kid kids son sons daughter daughters boy girl lad little ' +
    'yr yrs aged age'
  ).split(' '),
);

/**
 * The words that say what is looked for. If all are fillers, all of them: whoever typed "help" shall find something.
 *
 * @example withoutFillers(['who', 'do', 'I', 'tell']) // => ['tell']
 */
export function withoutFillers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isFiller(word));
  return telling.length === 0 ? words : telling;
}

/** true if the word says nothing of what is looked for. */
export function isFiller(word: string): boolean {
  return fillers.has(plain(word));
}

/** As the lists of words hold it: small letters, no accent, no apostrophe. */
export function plain(word: string): string {
  return fold(word).replace(/['’]/g, '');
}
