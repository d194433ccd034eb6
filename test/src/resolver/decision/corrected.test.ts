import { versions } from '../../../../src/language/aside/correction';
import { resolve } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

test.each([
  ['retail held, no wait, lease', 'cpc-5'],
  ['payoff for customer, sorry dealer', 'dsc'],
  ['payoff for dealer, sorry customer', 'csc'],
  ['payoff for the customer. sorry, for us', 'dsc'],
  ['gap, sorry customer', 'dsc'],
  ['Southeast floorplan. Sorry, Northeast', 'rbc-ne'],
  ['hours for CSC i mean DSC', 'dsc'],
  ['fax for econtract.. scratch that, funding ancillary docs', 'fax-dds'],
  ['smartauction number... nvm meant contract funding', 'proceeds'],
  ['lien release contact, correction: SABB status', 'smartauction'],
  ['numero de gap, digo smartauction', 'smartauction'],
  ['lease held option? no, retail held. no sorry lease was right', 'cpc-5'],
  ['who does arbitrations.. hang on, already have that one. payment arrangements is what i need', 'csc'],
])('the last version of what is meant counts: %s', (text, expected) => {
  expect(idsOf(resolve(text))).toEqual([expected]);
});

test.each([
  ['which option, customer interview? oops no. commercial transactions', 'menu_option'],
  ['hours for CSC i mean DSC', 'hours'],
  ['is csc open now? sorry, dsc', 'open_now'],
])('what was asked of the first is asked of the second: %s', (text, facet) => {
  expect(resolve(text)).toMatchObject({ outcome: 'answer', findings: [{ facet }] });
});

test('what is meant instead may belong to another company: then nothing is shown', () => {
  expect(resolve('insurance claims, wait no, customer has Allstate. allstates claims number').outcome).toBe('none');
});

test.each([
  ['sorry to bug you, who handles gap', 'dsc'],
  ['i have been on hold on the dealer line, who handles gap', 'dsc'],
  ['who handles gap, i mean i know its you guys', 'dsc'],
  ['is smartauction actually open saturday', 'smartauction'],
  ['Customer wants to cancel that policy, who handles gap cancellations', 'dsc'],
  ['number for floorplan, sorry forgot to say were in the southeast', 'rbc-se'],
  ['who handles gap, actually my customer asked me', 'dsc'],
])('words that often take something back do not always: %s', (text, expected) => {
  expect(idsOf(resolve(text))).toEqual([expected]);
});

test('what stands behind a joke counts', () => {
  const text = 'its a boat... jk its a malibu, paid off thru ally, customer never got the title';
  expect(idsOf(resolve(text))).toEqual(['dsc']);
});

test.each([
  ['need dealer reserve number for JK Chevrolet in southeast region', ['reserve']],
  ['dealer reserve is closed?? jk but when does it open', ['reserve']],
  ['I need the fax for dds, no kidding, it is urgent now', ['fax-dds']],
  ['is reserve closed? you have to be kidding me right now', ['reserve']],
  ['who handles gap, not joking around here anymore', ['dsc']],
  ['payoff for JK Smith and his title please', ['dsc']],
  ["payoff number, I'm just joking about the tone", ['dsc', 'csc']],
  ['I need payoff, just kidding around with you guys', ['dsc', 'csc']],
  ['insurance claim for JK Motors, title is lost', ['insurance', 'dsc']],
  ['insurance claim, JK Motors, title is lost', ['insurance', 'dsc']],
  ['gap number please, and no im not kidding we need it now', ['dsc']],
  ['who handles gap? jk I know it is you guys', ['dsc']],
  ["sales support, i'm not joking the line is dead since monday", ['sales']],
  ['its a permit for a boat, just kidding', []],
])('initials are no joke, nor is what is meant in earnest: %s', (text, expected) => {
  expect(idsOf(resolve(text))).toEqual(expected);
});

test.each([
  ['is smartauction open saturday? sorry, busy day here', 'is smartauction open saturday?'],
  ['is dsc open sunday, i mean really', 'is dsc open sunday'],
  ['is dsc open sunday *asap', 'is dsc open sunday'],
  ['is csc open at 11:30pm tonight, actually its urgent', 'is csc open at 11:30pm tonight'],
  ['whose number is 877-273-5572? sorry, missed call', 'whose number is 877-273-5572?'],
])('filler behind a word that often takes something back leaves the question as it is: %s', (text, plain) => {
  const asked = ({ findings }: { findings: readonly { record: { id: string }; facet: string; when?: unknown }[] }) =>
    findings.map(({ record, facet, when }) => ({ id: record.id, facet, when }));
  const [said, meant] = [resolve(text), resolve(plain)];
  if (!('findings' in said && 'findings' in meant)) throw new Error('Nothing was found.');
  expect(asked(said)).toEqual(asked(meant));
});

test.each([
  ['gap number, sorry, payoff number', 'payoff number'],
  ['smartauction, no wait, title', 'title'],
  ['retail contract funding, sorry, lease', 'lease'],
  ['all fax numbers, actually emails', 'emails'],
])('a version that stands by itself is read by itself: %s', (text, alone) => {
  expect(idsOf(resolve(text))).toEqual(idsOf(resolve(alone)));
});

test.each(['not the smartcash for floorplan, the other one', 'ally dash, i mean dealer track'])(
  'where several are not meant, or what is meant is not known, nothing is shown: %s',
  text => {
    expect(resolve(text).outcome).toBe('none');
  },
);

test('something besides takes nothing back', () => {
  expect(idsOf(resolve('number for dsc, sorry, also the one for smartauction'))).toEqual(['dsc', 'smartauction']);
});

test('a message is cut where it takes something back, and nowhere else', () => {
  expect(versions('Permits - no wait, parks')).toEqual(['Permits', 'parks']);
  expect(versions('what i mean is permits')).toEqual(['what i mean is permits']);
  expect(versions('no wait. oops. '.repeat(300))).toEqual([]);
});
