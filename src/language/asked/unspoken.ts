const CALL =
  '(?:phones?|(?:phone )?calls?|(?:phone )?calling|telephones?|telephoning|dialing|voice|talking|picking up (?:the|a) phone)';
const NOT_CALLED = new RegExp(
  String.raw`\b(?:isnt|arent|aint|not|no|non|other than|besides|except(?: for)?|apart from|aside from|without|instead of|rather than|but|excluding|minus|skip) (?:(?:by|an?|the|via|on|over|using|making|having to|just) )*${CALL}\b(?! (?:tree|menu|number))`,
);
const WAYS =
  /\b(?:ways?|methods?|means|channels?|routes?|how(?: else)? (?:can|do|could|would|might|else)|everything|anything|every(?: \w+)? line)\b/;
const HINT = /\b(?:phone|phones|call|calls|calling|telephone|telephones|telephoning|dialing|voice|talking)\b/;

/** "Every way to reach them that isn't a phone call": what is written or sent there; `text` holds what is ruled out too. */
export function asksUnspoken(text: string): boolean {
  return HINT.test(text) && WAYS.test(text) && NOT_CALLED.test(text);
}
