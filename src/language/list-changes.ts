import { LEADS_IN, TRAILS } from './joining-words';

/** How a list that a talk has shown is made shorter, or longer again. */

const ASKED = `(?:(?:${LEADS_IN}|no|nah|actually|oops|can you|could you|pls|please|lets|id like to|i want to) )*`;
const END = `(?: (?:${TRAILS}|from (?:it|that|them|the list|those|there)|out|off|instead))*$`;
const OUT =
  '(?:minus|without|lose|drop|hide|remove|delete|skip|ditch|cut|scratch|exclude|omit|subtract|take (?:out|off|away)|leave (?:out|off)|forget(?: about)?|except(?: for)?)';
const TAKEN_OUT = new RegExp(`^${ASKED}${OUT} (?:the |those |all )?(.+?)${END}`);
const ONLY =
  '(?:only|just|keep(?: only| just)?|(?:show|give|list)(?: me)? (?:only|just)|limit (?:it|that|them|this) to|(?:narrow|filter|cut|trim)(?: (?:it|that|them|this))?(?: down)? (?:to|by|for))';
const KEPT = new RegExp(
  `^${ASKED}${ONLY} (?:the |those |ones )*(?:(?:that|which|with|who|named|in|for) )*(.+?)(?: in (?:the|their|its) name)?${END}`,
);
const BACK = new RegExp(
  `^${ASKED}(?:(?:put|bring|add|throw|stick|get) (.+?) back(?: in| on)?(?: (?:with|to|on) (?:it|them|that|there))?|undo(?: (?:that|it))?|(?:put|glue|bring|get) (?:it|that|them|the (?:list|menu|lot)) (?:all )?(?:back )?together(?: again)?|(?:back to|unhide|unfilter) (?:them all|all of (?:it|them)|everything|the (?:whole|full) (?:list|menu|lot|thing))|(?:show|give|list|put|bring)(?: me)?(?: back)? (?:the )?(?:whole|full|entire|complete) (?:list|menu|lot|thing)(?: (?:again|back))?)(?=$| )`,
);
const IT = /^(?:it|them|that|those|him|her|everything|all)$/;

/** What is to be left out of a list: "minus permits", "lose the hotline"; undefined where nothing is. */
export function takenOut(text: string): string | undefined {
  return TAKEN_OUT.exec(text)?.[1];
}

/** What alone is to be kept of it: "just permits", "keep only those with permits in the name". */
export function keptOnly(text: string): string | undefined {
  return KEPT.exec(text)?.[1];
}

/** What is to be put back into it: the words for it, or "" for all that was taken out; undefined where nothing is. */
export function putBack(text: string): string | undefined {
  const found = BACK.exec(text);
  if (found === null) return undefined;
  const [, named = ''] = found;
  return IT.test(named) ? '' : named;
}
