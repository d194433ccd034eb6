import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Path } from './path';
import type { Line } from './record';
import type { Reports } from './report';
import type { WrittenLine } from './shape';

const KINDS = ['phone', 'fax', 'email', 'mail'] as const;
const ONE_EACH = 'Begin a line of its own ("- ") for each phone, fax, email or mail.';

/** Reads one written line; what cannot be reached that way is reported and left out. */
export function readLine(written: WrittenLine, path: Path, reports: Reports): Line | undefined {
  const kinds = KINDS.filter(kind => written[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined) {
    reports.dangling(path, path, 'the line says neither phone nor fax, email or mail', ONE_EACH);
    return undefined;
  }
  if (kinds.length > 1) {
    reports.wrong(path, `one line is both ${kinds.join(' and ')}`, ONE_EACH);
    return undefined;
  }
  for (const [word, needs] of [
    ['option', 'phone'],
    ['menu', 'phone'],
    ['carrier', 'mail'],
    ['note', 'mail'],
  ] as const) {
    if (written[word] !== undefined && kind !== needs) {
      reports.wrong(
        [...path, word],
        `"${word}" stands with ${kind}`,
        `It belongs to a line with ${needs}: move it there or take it out.`,
      );
    }
  }
  const { option, menu, carrier, note } = written;
  if (written.phone !== undefined) {
    if (option !== undefined && !/^[0-9*#]+$/.test(option)) {
      reports.wrong(
        [...path, 'option'],
        `the option "${option}" is not a key of a telephone`,
        'Write the key to press, such as 4.',
      );
    }
    const number = readNumber(written.phone, [...path, 'phone'], reports);
    return {
      kind: 'phone',
      number,
      ...(option === undefined ? {} : { option }),
      ...(menu === undefined ? {} : { menu }),
    };
  }
  if (written.fax !== undefined) return { kind: 'fax', number: readNumber(written.fax, [...path, 'fax'], reports) };
  if (written.email !== undefined) return { kind: 'email', address: written.email };
  const address = written.mail ?? [];
  return {
    kind: 'mail',
    address,
    ...(carrier === undefined ? {} : { carrier }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Ten digits as 888-919-2559; `written` may carry dots, brackets or a leading 1. */
function readNumber(written: string, path: Path, reports: Reports): string {
  const digits = /[a-z]/i.test(written) ? undefined : parsePhoneNumberFromString(written, 'US');
  if (digits?.isValid() && digits.countryCallingCode === '1' && digits.ext === undefined) {
    return digits.nationalNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  }
  reports.wrong(path, `"${written}" cannot be a telephone number`, numberCure(written));
  return written;
}

function numberCure(written: string): string {
  const digits = written.replace(/\D/g, '').replace(/^1(?=\d{10})/, '');
  if (/\bx|ext/i.test(written))
    return 'Write the number alone; a key to press in its menu is a line "option: 5" below it.';
  const letter = /[a-z]/i.exec(written)?.[0];
  if (letter !== undefined) return `Replace the letter "${letter}" by a digit.`;
  if (digits.length === 20) return 'Write each number in a line of its own, with "- phone: " before it.';
  if (digits.length !== 10) return `It has ${digits.length} digits: write ten, such as 800-555-0100.`;
  return 'Compare it with the sheet: no telephone number of North America has these digits.';
}
