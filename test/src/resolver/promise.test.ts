import { expectTurns, gist, told } from '../../support/conversation';

/** A number, an address or an hour that is shown belongs to what was asked; an honest no stands where none does. */

test.each([
  ['which number starts with 8889', 'choices dsc csc'],
  ['which line begins with 888-91', 'answer dsc'],
  ['which number ends in 92559', 'answer dsc'],
  ['which fax ends in 084', 'answer fax-dds'],
  ['which number ends in 919', 'none'],
  ['whose number ends in 855', 'none'],
  ['which number starts with 8880', 'none'],
])('digits at one end of a number are sought there, however many: "%s"', expectTurns);

test.each([
  ['which cpc lines are open 8 hours a day', 'none'],
  ['which cpc lines are open saturday', 'none'],
  ['which floorplan centers are open 12 hours a day', 'none'],
  ['which of the cpc lines works 10 hours', 'answer csg'],
  ['who closes at 3', 'none'],
])('of named rows those are shown that fit, or none: "%s"', expectTurns);

test.each([
  ['who closes in two hours', 'answer proceeds rbc-ne rbc-se insurance'],
  ['which lines close in 3 hours', 'answer csg rbc-central rbc-pacwest rbc-westdallas firewards'],
  ['anyone closing 2 hours from now', 'answer proceeds rbc-ne rbc-se insurance'],
  ['who closes in an hour', 'none'],
])('so many hours from now are one moment for every row: "%s"', expectTurns);

test.each([
  ['floorplan payments go to a po box', 'none'],
  ['where do floorplan payments get mailed', 'none'],
  ['curtailment payment mailing address', 'none'],
  ['auction payment address', 'none'],
  ['insurance payments po box', 'none'],
  ['loan payment mailing address', 'answer csc'],
  ['lease payments po box', 'answer csc'],
])('an address is lent to no row that is named beside it: "%s"', expectTurns);

test.each([
  ['gap number - auction title help', 'answer dsc smartauction'],
  ['floorplan southeast - dealer reserve - smartauction', 'answer rbc-se reserve smartauction'],
  ['number for gap — email for held docs', 'answer dsc email-held'],
  ['csc - hours', 'answer csc'],
])('a dash parts two questions as a comma does: "%s"', expectTurns);

test.each([
  ['contract funding number and held documents email', 'answer proceeds email-held'],
  ['held documents email and contract funding number', 'answer email-held proceeds'],
  ['contract funding phone, held documents email, dds fax', 'answer proceeds email-held fax-dds'],
  ['fax number and email for held docs', 'answer email-held'],
])('a name with a kind of line behind it is a question of its own: "%s"', expectTurns);

test.each([
  [['retail held', 'lease held', 'back to 4'], 'answer cpc-4'],
  [['lease held', 'gap', 'back to 5'], 'answer cpc-5'],
  [['gap', 'lease held', 'back to 4'], 'answer cpc-4'],
  [['floorplan in the southeast', 'dealer reserve', 'what was the central one again'], 'answer rbc-central'],
  [['floorplan in the southeast', 'dealer reserve', 'what was the southeast one again'], 'answer rbc-se'],
  [['gap', 'what was the central one again'], 'none'],
])('what is asked for again is the row that was named, whatever was shown last: %j', expectTurns);

test.each([
  ['insurance payment plan', 'choices csc insurance'],
  ['plan de pagos del seguro', 'choices csc insurance'],
  ['payment arrangement for floorplan', 'choices csc rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  ['payment arrangement for a customer', 'answer csc'],
  ['customer extension on a lease', 'answer csc'],
])('what is named as whose it is may be meant as much: "%s"', expectTurns);

test.each([
  ['fax for docs that arent esigned', 'answer fax-dds'],
  ['arent esigned docs going by fax', 'answer fax-dds'],
  ['docs not signed electronically, fax number?', 'answer fax-dds'],
  ['contracts not esigned go where', 'choices mail-fedex mail-usps'],
  ['econtract not received by fax', 'answer fax-econ'],
])('what is said not to be signed on a screen does not go where such things go: "%s"', expectTurns);

test.each([
  ['is gap open at 6 pm in Dallas', 'dsc', 'America/Chicago'],
  ['floorplan open at 6 pm in dallas?', 'rbc-westdallas', 'America/Chicago'],
  ['is insurance open at 4:30 in phoenix', 'insurance', 'America/Phoenix'],
])('a city beside a clock time is one, whatever region it names as well: "%s"', async (words, id, zone) => {
  expect(await told([words])).toMatchObject({ findings: [{ record: { id }, when: { zone } }] });
});

test.each([
  [['ally plus email'], 'none'],
  [['customer interview', 'got a fax for that?'], 'none'],
  [['csg email'], 'none'],
  [['email for lease held offerings'], 'answer email-held'],
  [['cpc fax'], 'choices fax-dds fax-econ'],
  [['commercial contracts mailing address'], 'choices mail-fedex mail-usps'],
])('a row of a unit borrows no line of another that is called otherwise: %j', expectTurns);

test.each([
  ['held docs email / dds fax / contract proceeds phone', 'answer email-held fax-dds proceeds'],
  ["what's option 3, 4 and 5", 'answer cpc-3 cpc-4 cpc-5'],
  ['on the CPC line, what do 3 and 5 get me', 'answer cpc-3 cpc-5'],
  ['northeast or southeast whichever opens first', 'answer rbc-se'],
  ["we're in the northeast, gap number", 'answer dsc'],
  ['im in the southeast, floorplan?', 'answer rbc-se'],
])('each of several is told, and nothing that is not asked for: "%s"', expectTurns);

test('who is open at a moment is told for that moment, of a unit as of all', async () => {
  for (const words of ['any cpc lines open at 7 pm', 'which lines open at 7 pm']) {
    const resolution = await told([words]);
    expect(resolution).toMatchObject({ outcome: 'answer' });
    const findings = 'findings' in resolution ? resolution.findings : [];
    expect(findings.map(({ when }) => when?.kind)).toEqual(findings.map(() => 'clock'));
  }
});

test.each([
  ["receptionist here, got a customer on line 2, what's the consumer help line number", 'answer csc'],
  ["hi, detail guy here, what's the GAP number", 'answer dsc'],
  ['who do I bug about a title problem', 'choices dsc smartauction'],
  ['held documents, por email o por fax', 'answer email-held'],
  ['Mr. Quizz needs an extension and I need a lien release. who handles each', 'answer csc dsc'],
  ['pay mint arrange mints', 'answer csc'],
  ['is a power of attorney DSC or CSC', 'answer dsc'],
  ['an extension, smartauction or csc?', 'answer csc'],
  ['dsc or csc', 'answer dsc csc'],
  ['book a loaner for Mrs. Patterson', 'none'],
  ['who has the showroom floor plan', 'none'],
  ['happy thanksgiving bot', 'help'],
])('who asks, how he says it and what is put up beside it change nothing: "%s"', expectTurns);

test('a second one of a kind of line, agreed with and asked for, is the other one', async () => {
  const turns = ['fax for the funding ancillary docs', "theres a second fax isn't there, gimme that one"];
  expect(await gist(turns)).toBe('answer fax-econ');
});

test.each(["who isn't open at 6pm", 'which lines are NOT open at 6pm'])(
  'who is not open at a time is closed then: "%s"',
  async words => {
    const closed = await gist(['who is closed at 6pm']);
    expect(closed).toMatch(/^answer .*insurance/);
    expect(await gist([words])).toBe(closed);
  },
);

test.each([
  ['FedEx is late. their number?', 'none'],
  ['number for FedEx', 'none'],
  ['is FedEx open?', 'none'],
  ['fedex address', 'answer mail-fedex'],
  ['what time does fedex get to memphis', 'answer mail-fedex'],
])('the number of a courier is no row\'s, however its address is printed: "%s"', expectTurns);

test.each([
  ['list all the fax numbers but quickly', false],
  ['all regions but keep it short', false],
  ['all fax numbers but Toledo', true],
])('how a list is to be told takes nothing out of it: "%s"', async (words, said) => {
  const resolution = await told([words]);
  const remarks = 'remarks' in resolution ? resolution.remarks : [];
  expect(remarks.some(remark => remark.startsWith('What you want left out'))).toBe(said);
});

test.each([
  ['The state lost our title application and says to call their title bureau. Number for them?', 'none'],
  [
    'Client lost the paper title in the flood. Which state office does he ask for a new one? He heard of a fee. He is staying with his cousin who works for Ally',
    'none',
  ],
  ['DMV kicked our paperwork back. They want a POA from Ally as lienholder, who do I call?', 'answer dsc'],
  ["Her school is in the northeast. What's the floorplan number in the Southeast?", 'answer rbc-se'],
  ['Our store is in the northeast. Number for dealer trades?', 'answer rbc-ne'],
  ['we ran out of fedex labels, what zip do I write for UPS on a retail contract', 'answer mail-usps'],
  [
    "Which Ally fax is for signed eContracts and which one is for ancillaries? Last week we faxed Santander's to a pizzeria.",
    'answer fax-econ fax-dds',
  ],
  [
    "Westlake just emails you. Who do I phone about a held deal at Ally? I don't know yet if it's the retail one or the lease",
    'answer cpc-5 cpc-4',
  ],
])('a story brings no row of its own, and takes none: "%s"', expectTurns);
