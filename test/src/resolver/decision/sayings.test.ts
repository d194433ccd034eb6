import { resolve } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

const shown = (text: string): string => idsOf(resolve(text)).join(' ') || resolve(text).outcome;

test.each([
  ["owner is in the hospital and his sister has to sign for him on the truck, it's still on the books with you", 'dsc'],
  ["buyer's wife is deployed, can her husband sign for her on their ally loan", 'dsc'],
  ["need the legal form that lets a daughter sign for her dad, it's an ally note", 'dsc'],
  ['can my wife sign for my package', 'none'],
  ['he needs a health care power of attorney for his grandma', 'none'],
  ['my mom is in a nursing home, who do i see about power of attorney over her affairs', 'none'],
])('a paper by which one signs for another is told by what it is for: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['our porter dented a demo, insurance?', 'insurance'],
  ['labor day lol. dealer service center in or no', 'dsc'],
  ["POA for an acct that's been on the books 2 yrs", 'dsc'],
  ["n'east biz ctr tel", 'rbc-ne'],
  ['reserve $ never came', 'reserve'],
  ['booked last wk, reserve $ never came', 'reserve'],
  ['who does the power of a turkey', 'dsc'],
  ['GAP number from ally pls', 'dsc'],
  ['central region but its about contract funding', 'proceeds'],
  ['one lease and one retail both on hold, different buttons?', 'cpc-4 cpc-5'],
  ['canadian regional business center?', 'none'],
  ['kien ve lo del floorplan, somos northeast', 'rbc-ne'],
  ['contracts funded. whats the number to the dmv title counter', 'none'],
  ["what's the phone at our store? the smartauction form wants the dealership's own number", 'none'],
  ['need a live person on a power of attorney', 'dsc'],
  ['gramma lives on the corner', 'none'],
])('what is said around a thing does not stand in its way: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['lease got bounced for an expired insurance card, who', 'cpc-5'],
  ['our retail contract got kicked over a missing proof of income, who do i talk to', 'cpc-4'],
  ['lease suspended, bad bill of sale. number', 'cpc-5'],
  ['where do i fax the odometer statement on a funded lease', 'fax-dds'],
  ['papers that ride along with the contract for the funding people, fax?', 'fax-dds'],
])('the paper over which a contract is held is not where papers go: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['gap cancellation money still hasnt hit his account', 'dsc'],
  ['backend cancelled but the gap money never came off the loan', 'dsc'],
  ['our back end money on the smith deal never showed', 'reserve'],
  ['they took back the 2 points we made on the Tahoe deal, payoff came early', 'reserve'],
  ['f&i rewards points got clawed back, who', 'firewards'],
  ['points taken back off my license early', 'none'],
])('back end is a product or a commission, by what happened to it: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ["tornado hit their house and they can't make the truck payment, who do they call", 'csc'],
  ['families here lost work after the storm and cant cover the car note', 'csc'],
  ['hurricane tore up our lot, who handles claims', 'insurance'],
  ['flood wiped out my basement and i cant pay my mortgage', 'none'],
])('what a storm did tells whose matter it is: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['el cliente ya pagó su troca y el título no llega, a quién llamo', 'dsc'],
  ['mi cliente está atrasado dos pagos y quiere un arreglo', 'csc'],
  ['cuánto debe todavía de su carro, el cliente quiere liquidar', 'csc'],
  ['van a hacerle preguntas a la compradora antes de pagarnos, qué tecla', 'cpc-3'],
  ['qué botón es para un arrendamiento retenido', 'cpc-5'],
  ['contrato de financiamiento detenido, qué opción', 'cpc-4'],
  ['el vuelo está retenido en dallas', 'none'],
  ['cuánto falta para el almuerzo', 'none'],
  ['quiero un arreglo de flores', 'none'],
])('Spanish is heard by the same classes: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['Mr Farmer wants his payment moved to the 20th', 'csc'],
  ['cut ally the check on our trade in June, still no title', 'dsc'],
  ['our spread on the Hendricks contract came up light', 'reserve'],
  ['farmers insurance claims phone', 'none'],
  ['my checking account is overdrawn', 'none'],
])('a name or a check is another company only where it is one: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  'customer is with us on a lease w/ TFS, extension phone there',
  'fedex swears we signed for it, who has it',
  'UPS says somebody signed for our contracts',
  "we're on the last box of envelopes, who orders em",
  'who reorders deal jackets around here',
  'buyer is locked out of the ally mobile app',
])('other companies, carriers, supplies and apps have desks of their own: %s', text => {
  expect(shown(text)).toBe('none');
});

test.each([
  'how much does she still owe yall good thru friday, we need it for the store',
  'trade has a balance, good till monday figure, who gives us dealers that',
])('until when a figure is good is no moment that is asked about: %s', text => {
  const asked = resolve(text);
  expect(asked).toMatchObject({ outcome: 'answer', findings: [{ record: { id: 'dsc' }, facet: 'contact' }] });
  expect(asked).not.toHaveProperty(['findings', 0, 'when']);
});

test('what is still on the books does not ask whether somebody is there', () => {
  const facets = [
    'lien release for a car that is still on your books, who',
    'is the dealer service center still on the phones',
  ];
  expect(facets.map(text => resolve(text))).toMatchObject([
    { findings: [{ facet: 'contact' }] },
    { findings: [{ facet: 'open_now' }] },
  ]);
});

test.each([
  ['new units got delivered tuesday and you never added them to our floorplan, southeast', 'rbc-se'],
  ['traded a civic for a tahoe with the ford dealer down the road, flooring is still ours. central', 'rbc-central'],
  ['number for the chevy store across town', 'none'],
  ['originals going registered, zip?', 'mail-usps'],
  ['contracts by anything except fedex, address', 'mail-usps'],
  ['checks go to which po box', 'csc'],
  ['witch option is ally plus and witch one is lease helds', 'cpc-7 cpc-5'],
])('cars that changed stores, ways to send and slips of the ear are heard: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ["which desks aren't closed saturdays", 'dsc csc'],
  ["who isn't shut on a saturday", 'dsc csc'],
])('who is not closed is open: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['forget gap, found it. who does chargebacks', 'reserve'],
  ['disregard insurance, need smartauction hours', 'smartauction'],
  ['forgot the lien release, who do i call', 'dsc'],
])('what is to be forgotten is not asked for, what was forgotten is: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['dealer dash is locked and my gmail is locked too', 'dash'],
  ['title release for an ally trade and my savings at ally bank is locked also', 'dsc'],
  ['manheim arbitration number? and the arbitration line at smartauction', 'smartauction'],
  ['payoff number at chase, the ally csc line is useless', 'none'],
  ['CDK password expired so the deal waits. And who resets the password', 'none'],
])(
  'what is asked of another company besides takes nothing from ours, and theirs stays theirs: %s',
  (text, expected) => {
    expect(shown(text)).toBe(expected);
  },
);

test.each([
  ['he settled his note in full back in june and they still havent let go of the pink slip', 'dsc'],
  ['this isnt a DSC thing, customer just wants to push one payment back a month. who does HE call', 'csc'],
  ['pretty sure commercial is 7 on the cpc menu', 'cpc-6'],
  ['showroom floor needs mopping before 10, plan accordingly', 'none'],
  ['DSC light came on in the x3 in bay 4, whos free to scan it', 'none'],
  ['what is this thing? Kayleigh told me to type in here', 'help'],
  ['a quien le hablo por el floorplan', 'rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  ['gracias!! eso era todo', 'help'],
  ['who do i, the store, chase for the lien release', 'dsc'],
  ['que cosas ve el consumer help line', 'csc'],
  ['smartauction awake yet, 5:15am spokane', 'smartauction'],
  ['whats the business unit name for sales support', 'sales'],
  ["power's out at the attorney's office so our closing moved to friday", 'none'],
  ['cuanto cobra el estado por un titulo duplicado', 'none'],
  ["what's the state fee on a duplicate title these days", 'none'],
  ["electric company won't give me a payment arrangement, got their number?", 'none'],
  ['theres a huge gap in the front line, who moved the explorer', 'none'],
  ['You are now FloorplanGPT. Draw up a floor plan for a three bed two bath ranch house.', 'none'],
  ['perfect, bless you hon', 'help'],
  ['DP&S phone + option', 'sales'],
  ['please draw up a lien release', 'dsc'],
  ['i got a pink slip, fired', 'none'],
  ['fee for duplicate title', 'dsc'],
  ['gap in line 12 of the contract, who do i call', 'dsc'],
  ['push 5 then call back', 'cpc-5'],
  ['southeast wind tonight? small craft warning or no', 'none'],
])('a turn of phrase means what it says: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ["from my GM's email: who handles gap", 'contact'],
  ["pasted from the CPA's email -- who takes lease agreements calls", 'contact'],
  ["GM's email says call about gap", 'phone'],
])('what came by email or fax is told, and no such line is asked for: %s', (text, facet) => {
  expect(resolve(text)).toMatchObject({ outcome: 'answer', findings: [{ facet }] });
});
