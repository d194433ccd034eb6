import type { YAMLError } from 'yaml';

/** A slip of YAML itself, in words for somebody who has never heard of YAML. */
export function explainSlip(slip: YAMLError): [message: string, cure: string] {
  switch (slip.code) {
    case 'TAB_AS_INDENT':
      return [
        'a tab stands at the beginning of the line',
        'Use spaces instead of the tab, as many as the lines around it have.',
      ];
    case 'BAD_INDENT':
      return [
        'the line is indented too little or too far',
        'Begin it in the same column as its neighbours of the same kind.',
      ];
    case 'DUPLICATE_KEY':
      return [
        'the same word stands twice in one entry',
        'Keep one of the two, or put a new entry ("- ") between them.',
      ];
    case 'BAD_ALIAS':
      return ['a text begins with * or &', 'Put "quotes" round the whole text.'];
    case 'MISSING_CHAR':
      return ['a quote, a comma or a bracket is missing', 'Close what was opened: "...", [...] or {...}.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'a colon stands inside a text, or a line lacks its colon',
        'Put "quotes" round a text that contains a colon; write "word: text" otherwise.',
      ];
    default:
      return [
        slip.message.replace(/\s+/g, ' '),
        'Put "quotes" round texts with signs in them, and indent as the neighbours do.',
      ];
  }
}
