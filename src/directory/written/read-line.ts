import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Path } from '../path';
import type { Reports } from '../problems/report';
import type { Line, LineKind } from '../record';
import type { WrittenLine } from './shape';

const KINDS = Object.keys({ phone: 1, fax: 1, email: 1, mail: 1 } satisfies Record<LineKind, 1>) as readonly LineKind[];
const ONE_EACH = 'Begin a line of its own ("- ") for each phone, fax, email or mail.';

/** Which kind of line a further word belongs to. */
const BELONGS = { option: 'phone', menu: 'phone', carrier: 'mail', note: 'mail' } as const;
const EXTRAS = ['option', 'menu', 'carrier', 'note'] as const;

/** Reads one written line; what cannot be reached that way is reported and left out. */
export function readLine(written: WrittenLine, path: Path, reports: Reports): Line | undefined {
  const [kind, other] = KINDS.filter(name => written[name] !== undefined);
  const stray = EXTRAS.find(word => written[word] !== undefined);
  if (kind === undefined && stray !== undefined) {
    const cure = `Take the dash before it away, so that it belongs to the ${BELONGS[stray]} above it.`;
    reports.dangling(path, path, `"${stray}" stands in an entry of its own`, cure);
    return undefined;
  }
  if (kind === undefined) {
    reports.dangling(path, path, 'the line says neither phone nor fax, email or mail', ONE_EACH);
    return undefined;
  }
  if (other !== undefined) {
    reports.wrong(path, `one line is both ${kind} and ${other}`, ONE_EACH);
    return undefined;
  }
  for (const word of EXTRAS) {
    if (written[word] === undefined || kind === BELONGS[word]) continue;
    const cure = `It belongs to a line with ${BELONGS[word]}: move it there or take it out.`;
    reports.wrong([...path, word], `"${word}" stands with ${kind}`, cure);
  }
  return lineOf(written, path, reports);
}

function lineOf(written: WrittenLine, path: Path, reports: Reports): Line | undefined {
  const { phone, option, menu, fax, email, mail, carrier, note } = written;
  if (phone !== undefined) {
    if (option !== undefined && !/^[0-9*#]+$/.test(option)) {
      const message = `the option "${option}" is not a key of a telephone`;
      reports.wrong([...path, 'option'], message, 'Write the key to press, such as 4.');
    }
    const number = readNumber(phone, [...path, 'phone'], reports);
    return { kind: 'phone', number, ...(option !== undefined && { option }), ...(menu !== undefined && { menu }) };
  }
  if (fax !== undefined) return { kind: 'fax', number: readNumber(fax, [...path, 'fax'], reports) };
  if (email !== undefined) return { kind: 'email', address: email };
  if (mail === undefined) return undefined;
  return {
    kind: 'mail',
    address: mail,
    ...(carrier !== undefined && { carrier }),
    ...(note !== undefined && { note }),
  };
}

/** Ten digits with hyphens; `written` may carry dots, brackets or a leading 1. */
function readNumber(written: string, path: Path, reports: Reports): string {
  const number = /[a-z]/i.test(written) ? undefined : parsePhoneNumberFromString(written, 'US');
  if (number?.isValid() && number.countryCallingCode === '1') {
    return number.nationalNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  }
  reports.wrong(path, `"${written}" cannot be a telephone number`, numberCure(written));
  return written;
}

function numberCure(written: string): string {
  const digits = written.replace(/\D/g, '').replace(/^1(?=\d{10})/, '');
  if (digits === '') return 'Take the line out; that the sheet prints none is said under "notes:".';
  if (digits.length === 20 || /\d\s*(?:\/|\bor\b|\band\b|&|;|,)\s*\d/i.test(written)) return ONE_NUMBER_EACH;
  const key = /\b(?:option|opt|press|key|ext|extension|x)[. ]*(\d+)|\dx(\d+)/i.exec(written);
  if (key)
    return `Write the number alone; a key to press in its menu is a line "option: ${key[1] ?? key[2]}" below it.`;
  const words = /[a-z]{2,}/i.exec(written)?.[0];
  if (words !== undefined && digits.length >= 10)
    return 'Write the number alone; what is said about it goes under "notes:".';
  if (words !== undefined) return `Write digits in place of the letters "${words}".`;
  const letter = /[a-z]/i.exec(written)?.[0];
  if (letter !== undefined) return `Replace the letter "${letter}" by a digit.`;
  if (/^\+(?!1)/.test(written)) return 'Only numbers of North America can be lines; write another under "notes:".';
  if (digits.length !== 10) return `It has ${digits.length} digits: write ten, such as 800-555-0100.`;
  return 'Compare it with the sheet: no telephone number of North America has these digits.';
}

const ONE_NUMBER_EACH = 'Write each number in a line of its own, with "- phone: " before it.';
