import { isEnglish } from './common';
import { type Word, wordOf } from './words';

/** What English chat and office notes write short or always wrong, whatever the directory: no names, no words of a trade. */
const SHORTHAND = new Map(
  Object.entries({
    abt: 'about',
    addr: 'address',
    addy: 'address',
    adn: 'and',
    adress: 'address',
    aftr: 'after',
    appt: 'appointment',
    appts: 'appointments',
    b4: 'before',
    bout: 'about',
    btwn: 'between',
    canc: 'cancel',
    cncl: 'cancel',
    comml: 'commercial',
    ctr: 'center',
    ctrs: 'centers',
    cust: 'customer',
    custs: 'customers',
    cxl: 'cancel',
    cxld: 'canceled',
    cxlled: 'canceled',
    delr: 'dealer',
    delrs: 'dealers',
    dept: 'department',
    depts: 'departments',
    dler: 'dealer',
    dlr: 'dealer',
    dlrs: 'dealers',
    dlrship: 'dealership',
    em: 'them',
    facsimile: 'fax',
    facsimiles: 'faxes',
    fone: 'phone',
    frm: 'from',
    fx: 'fax',
    gen: 'general',
    genl: 'general',
    hte: 'the',
    hw: 'how',
    inq: 'inquiry',
    inqs: 'inquiries',
    ins: 'insurance',
    k: 'ok',
    maint: 'maintenance',
    mgmt: 'management',
    mgr: 'manager',
    msg: 'message',
    msgs: 'messages',
    nite: 'night',
    nmbr: 'number',
    nxt: 'next',
    ofc: 'office',
    opn: 'open',
    pd: 'paid',
    ph: 'phone',
    phn: 'phone',
    pickin: 'picking',
    pkg: 'package',
    pkgs: 'packages',
    pmnt: 'payment',
    pmnts: 'payments',
    pmt: 'payment',
    pmts: 'payments',
    ppl: 'people',
    pymnt: 'payment',
    pymt: 'payment',
    pymts: 'payments',
    q: 'question',
    qs: 'questions',
    r: 'are',
    rcvd: 'received',
    recd: 'received',
    sched: 'schedule',
    srry: 'sorry',
    sry: 'sorry',
    stmt: 'statement',
    stmts: 'statements',
    svc: 'service',
    takin: 'taking',
    teh: 'the',
    thay: 'they',
    tiem: 'time',
    tmrw: 'tomorrow',
    tmw: 'tomorrow',
    w: 'with',
    wat: 'what',
    wht: 'what',
    witch: 'which',
    weekdys: 'weekdays',
    wk: 'week',
    wkend: 'weekend',
    wknd: 'weekend',
    wks: 'weeks',
    wo: 'without',
    wut: 'what',
    xfer: 'transfer',
    xtn: 'extension',
  }),
);

/** A word that chat writes short, written out; its short form is kept beside, since a company may have made it its own. */
export function writtenOut(word: Word): Word {
  const full = SHORTHAND.get(word.text) ?? withEnding(word.text);
  return full === undefined ? word : wordOf(full, { ...word, short: word.text });
}

/** "Pickin up", "closin early": as it is spoken. */
function withEnding(text: string): string | undefined {
  return WITHOUT_G.test(text) && !isEnglish(text) && isEnglish(`${text}g`) ? `${text}g` : undefined;
}

const WITHOUT_G = /^[a-z]{3,}in$/;

/** Whether a word is one that chat writes short, digits and all: "b4". */
export function isShorthand(text: string): boolean {
  return SHORTHAND.has(text);
}
