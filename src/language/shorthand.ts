import { type Word, wordOf } from './words';

/** What English chat and office notes write short or always wrong, whatever the directory: no names, no words of a trade. */
const SHORTHAND = new Map(
  Object.entries({
    addr: 'address',
    adress: 'address',
    appt: 'appointment',
    appts: 'appointments',
    canc: 'cancel',
    cncl: 'cancel',
    comml: 'commercial',
    cust: 'customer',
    custs: 'customers',
    cxl: 'cancel',
    cxld: 'canceled',
    cxlled: 'canceled',
    dept: 'department',
    depts: 'departments',
    dlr: 'dealer',
    dlrs: 'dealers',
    dlrship: 'dealership',
    fone: 'phone',
    fx: 'fax',
    ins: 'insurance',
    mgmt: 'management',
    mgr: 'manager',
    msg: 'message',
    msgs: 'messages',
    nite: 'night',
    nmbr: 'number',
    ofc: 'office',
    ph: 'phone',
    phn: 'phone',
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
    rcvd: 'received',
    recd: 'received',
    stmt: 'statement',
    stmts: 'statements',
    svc: 'service',
    tmrw: 'tomorrow',
    tmw: 'tomorrow',
    wkend: 'weekend',
    wknd: 'weekend',
    xfer: 'transfer',
    xtn: 'extension',
  }),
);

/** A word that chat writes short, written out; its short form is kept beside, since a house may have made it its own. */
export function writtenOut(word: Word): Word {
  const full = SHORTHAND.get(word.text);
  return full === undefined ? word : wordOf(full, { ...word, short: word.text });
}
