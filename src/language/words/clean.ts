import type unhomoglyph from 'unhomoglyph';

/** Longer questions are cut here; the reply says so. */
export const LONGEST_QUESTION = 10_000;

/** Characters that carry no meaning but split or hide words: zero-width, bidirectional, variation selectors, soft hyphens. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
const QUOTE_MARKS = /[\u2018\u2019\u201A\u201B\u02BC\u00B4\u0060]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ACCENTS = /[\u0300-\u036F]/g;
/** Ten thousand spaces between two words would cost every pattern that allows a gap the square of them, or the cube. */
const GAPS = /\s{2,}|[^\S ]/g;

/** Marks of a page's language, typed or pasted: nobody asks in them. */
const TAGS =
  /<script[^<>]{0,100}>[^<]{0,200}<\/script>|<\/?(?:script|style|div|span|img|iframe|svg|html|body|table|t[dr]|li|[uo]l|font|input|form|button|meta|link|object|embed|br|[abipu]|h[1-6])(?:[\s/][^<>]{0,100})?>/gi;

/** Text that is plain already, but for capitals and the backquote. */
export const PRINTABLE = /^[\n\r\t -~]*$/;

/** Look-alikes that unhomoglyph maps to a rare Latin letter rather than to the plain one. */
const PLAIN: Readonly<Record<string, string>> = { т: 't', к: 'k', м: 'm', н: 'h', в: 'b', и: 'u', п: 'n' };

let undo: typeof unhomoglyph | undefined;

function latin(letter: string): string {
  // Loaded when first needed: its table is large, and few questions have such letters.
  undo ??= require('unhomoglyph') as typeof unhomoglyph;
  return PLAIN[letter] ?? undo(letter);
}

/** The same words in plain lower-case Latin letters: compatibility forms, look-alikes, accents and invisible characters undone. */
export function clean(text: string): string {
  const cut = text.length > LONGEST_QUESTION ? text.slice(0, LONGEST_QUESTION) : text;
  // Every text of a directory comes by here too.
  const short = cut.includes('<') ? cut.replace(TAGS, ' ') : cut;
  return (PRINTABLE.test(short) ? short.toLowerCase().replaceAll('`', "'") : plainOf(short)).replace(GAPS, gap);
}

/** A gap is one space, or the one line break that ends a sentence. */
function gap(run: string): string {
  return run.includes('\n') ? '\n' : ' ';
}

function plainOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      // One ligature may stand for eighteen letters.
      .slice(0, LONGEST_QUESTION)
      .replace(INVISIBLE, '')
      .replace(QUOTE_MARKS, "'")
      .replace(DASHES, '-')
      .toLowerCase()
      .normalize('NFD')
      .replace(ACCENTS, '')
      .replace(/\P{ASCII}/gu, latin)
      .toLowerCase()
  );
}
