import { expectTurns, gist, told } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

const shown = async (turns: readonly string[]) => idsOf(await told(turns)).join(' ');

test.each([
  [['funding ancillary docs', 'got a fax number for that?'], 'fax-dds', 'fax'],
  [['gap question', 'when can i catch them'], 'dsc', 'hours'],
  [['gap question', 'whats the best time to reach em'], 'dsc', 'hours'],
  [['gap question', 'just missed them, when are they back'], 'dsc', 'hours'],
  [['gap question', 'please furnish their saturday schedule'], 'dsc', 'hours'],
  [['gap question', 'did i miss them'], 'dsc', 'open_now'],
  [['gap question', 'what other things does that crew take care of'], 'dsc', 'topics'],
  [['gap question', 'anything else they do'], 'dsc', 'topics'],
  [['gap question', 'which department is that'], 'dsc', 'topics'],
  [['gap question', 'who is this, is it a department'], 'dsc', 'topics'],
  [['ally plus', 'what do i punch after the greeting'], 'cpc-7', 'menu_option'],
  [['gap phone', 'spell it out slower'], 'dsc', 'phone'],
])('a fact is asked of those shown in many words: %j', async (turns, expected, facet) => {
  const resolution = await told(turns);
  expect(idsOf(resolution).join(' ')).toBe(expected);
  expect(resolution).toHaveProperty(['findings', 0, 'facet'], facet);
});

test.each([
  [['insurance claims number', 'they got a fax?']],
  [['dealer service center', 'how fast do they respond']],
  [['floorplan', 'northeast', 'what rate are they charging on floorplan']],
])('what those shown do not print is not covered: %j', async turns => {
  expect(await told(turns)).toMatchObject({ outcome: 'none' });
});

test.each([
  [['dealer service center number', 'customer, not dealer'], 'csc'],
  [['dealer service center number', 'hang on, customer side'], 'csc'],
  [['dealer service center number', 'actually the customer would rather phone it in himself'], 'csc'],
  [['customer payoffs', 'no, i mean for our store'], 'dsc'],
  [['f&i rewards number', 'typed it wrong, i wanted reserve'], 'reserve'],
  [['retail held, which button', 'sorry typed too fast, its a lease'], 'cpc-5'],
  [['f&i rewards number', 'nvm i need reserve'], 'reserve'],
  [['f&i rewards number', 'i typed rewards but meant reserve'], 'reserve'],
  [['whats option 4', 'sry 7'], 'cpc-7'],
  [['lease held option', 'oops i meant option 6'], 'cpc-6'],
  [['floorplan', 'neither northeast nor central, pac west'], 'rbc-pacwest'],
  [['floorplan', "we aren't northeast, we're southeast"], 'rbc-se'],
])('what was asked before is taken back: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['northeast business center hours', 'the SE one?'], 'rbc-se'],
  [['pac west hours', 'ditto dallas'], 'rbc-westdallas'],
  [['reserve hours', 'smartauction?', 'once more for reserve'], 'reserve'],
  [['smartauction hours', 'reserve likewise'], 'reserve'],
])('the same is asked of another row: %j', async (turns, expected) => {
  const resolution = await told(turns);
  expect(idsOf(resolution).join(' ')).toBe(expected);
  expect(resolution).toHaveProperty(['findings', 0, 'facet'], 'hours');
});

test.each([
  [['smartauction number', 'who does dealer trades in the northeast'], 'rbc-ne'],
  [['who does gap', 'what about titles'], 'dsc smartauction'],
  [['number for payment arrangements', 'hours', 'what about her house loan, shes behind on that too'], ''],
  [['reserve', 'gap on an account thats already booked'], 'dsc'],
  [['got a title question', 'customer finished paying his loan in august and never got it in the mail'], 'dsc'],
])('what is named is asked about, not a neighbour of what was shown: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test('behind a time and its day a zone is no region', async () => {
  const resolution = await told(['dealer reserve', 'will they be around at 7:30 tonight eastern']);
  expect(idsOf(resolution)).toEqual(['reserve']);
  expect(resolution).toHaveProperty(['findings', 0, 'when', 'minute'], 19 * 60 + 30);
});

test.each([
  [['gap', 'ok and tomorrow?'], 'answer dsc'],
  [['gap', 'ok, see you tomorrow'], 'help'],
  [['dds fax', 'whats that one for'], 'answer fax-dds'],
  [['gap', 'whats good'], 'help'],
  [['smartauction', 'insurance', 'both on sat?', 'ok who is'], 'answer dsc csc'],
  [['dealer reserve', 'hours', 'thats 8 eastern right'], 'answer reserve'],
  [['retail held offerings', 'no wait, lease held offerings'], 'answer cpc-5'],
])('few words behind an answer ask of it: %j', expectTurns);

test.each([
  [['routeone fax number', 'is that the same as the funding docs fax', 'k the funding one again'], 'answer fax-dds'],
  [['smartcash number', 'contract'], 'answer proceeds'],
  [['csc addr', 'contracts one then'], 'choices mail-fedex mail-usps'],
  [['contract funding', 'vs dealer reserve whats the diff'], 'answer proceeds reserve'],
  [['contract funding', 'dealer reserve', 'hours of each', 'number of the one open later'], 'answer reserve'],
  [['fedex address', 'and if its usps', 'read me both zips'], 'answer mail-fedex mail-usps'],
  [['lien release', 'who does title assistance', "first one's number", 'and the second'], 'answer smartauction'],
  [['contract processing center', '5 is?'], 'answer cpc-5'],
  [['lease agreements', 'thats smartcash?'], 'answer proceeds'],
  [['capital one payoff', 'sorry i mean ours'], 'choices dsc csc'],
  [['list the regional business centers', 'drop the central time ones'], 'answer rbc-ne rbc-se'],
  [['floorplan southeast', 'they open 8 or 830'], 'answer rbc-se'],
])('a word, a place or an hour tells which of them is meant: %j', expectTurns);

test.each([
  [['csc address', 'overnight address?'], 'none'],
  [['csc address', 'overnight address?', 'ok phone'], 'answer csc'],
  [['gap', 'whats their website', 'ok the phone then'], 'answer dsc'],
  [['gap', 'bankruptcy department?', 'phone?'], 'none'],
])('a no about what was shown keeps it: %j', expectTurns);

test.each([
  [['fedex address for contracts', 'same thing if we drop it at the post office?'], 'answer mail-usps'],
  [['fedex address', 'y si lo llevo a la oficina de correos?'], 'answer mail-usps'],
  [['retail held option', 'lease held option', 'wait the first option was?'], 'answer cpc-4'],
  [['insurance', 'dealer reserve', 'csc', 'first and last of those, numbers please'], 'answer insurance csc'],
  [['fedex address', 'and the postal service one', 'only the zips, both'], 'answer mail-fedex mail-usps'],
  [['econtract fax', 'is there another fax line on there'], 'answer fax-dds'],
  [['retail held, which button', "got another one in the same boat but it's a lease"], 'answer cpc-5'],
  [['smartcash', 'contract funding', 'no the other smartcash, floorplan. west dallas'], 'answer rbc-westdallas'],
  [['floorplan number', 'pac wst'], 'answer rbc-pacwest'],
  [['coverage question', "GAP on a customer's loan i mean"], 'answer dsc'],
  [['what number has option 6', 'i already hit sales by accident lol, the commercial deals one'], 'answer cpc-6'],
])('of neighbours the one is told that more words say: %j', expectTurns);

test.each([
  [['GAP', "ok I'm back, what was it again"], 'answer dsc'],
  [['GAP', 'what else can you look up'], 'help'],
  [['GAP', 'anybody there this late? its 730'], 'answer dsc'],
  [['held docs email', 'CPCHeld@ally.com, without the s?'], 'answer email-held'],
  [['GAP', 'is it cpcheld@ally.com'], 'none'],
])('what is said in haste is of what was shown, and no more: %j', expectTurns);

test.each([
  [['sales rep', 'im in az, what time do they close here'], 'answer sales'],
  [['extensions', 'can a dealer call there'], 'answer csc'],
  [['option for ally plus', 'commercial', 'interview option', 'all on the same number?'], 'answer cpc-7 cpc-6 cpc-3'],
  [['csc', 'gap', 'do they share a number'], 'answer csc dsc'],
  [['lease agreements', 'not held offerings right?'], 'answer proceeds'],
  [['contract funding fax', 'is there a fax for anything'], 'choices fax-dds fax-econ'],
  [['gap cancel', 'wait is that insurance?'], 'answer dsc insurance'],
  [['branch entered items', 'the dallas one', 'and the one that opens at 830'], 'answer rbc-se'],
  [['which lines go until 8pm ET on weekdays', 'and who stays later than that?'], 'answer csc'],
  [['smartauction hours', 'who can i get after that'], 'answer cpc-main cpc-3 cpc-4 cpc-5 cpc-6 cpc-7 reserve csc'],
])('what is asked of those shown is asked of no others: %j', expectTurns);

test.each([
  [['floorplan number for NE', 'not NE but SE'], 'answer rbc-se', undefined],
  [['floorplan ne', 'i meant SE'], 'answer rbc-se', undefined],
  [['insurance hours', "what's the last minute I can call"], 'answer insurance', { kind: 'left' }],
  [['dsc', 'until what time tonight'], 'answer dsc', { kind: 'left' }],
  [['is reserve open on the 26th', '27th?'], 'answer reserve', { kind: 'days', dates: ['2026-11-27'] }],
])('a region, a last minute and a day are short in a talk: %j', async (turns, expected, when) => {
  expect(await gist(turns)).toBe(expected);
  const resolution = await told(turns);
  expect('findings' in resolution && resolution.findings[0]?.when).toEqual(when);
});

test('an hour behind a list of hours is no key of a menu', async () => {
  expect(await told(['who opens at 8', '9?'])).not.toMatchObject({ outcome: 'none' });
});

test('hours are told by the clock that is said to be the asker’s', async () => {
  const resolution = await told(['floorplan pac west', 'and their hours in my time, im pacific']);
  expect(resolution).toHaveProperty(['findings', 0, 'clock', 'label'], 'PT');
});

test('who is there after another day’s closing is not told by today’s', async () => {
  expect(await gist(['is gap open saturday', 'who can i get after that'])).toBe('none');
});

test.each([
  [['who handles GAP', 'are you sure'], 'answer dsc'],
  [['who handles GAP', 'insurance claims', 'go back'], 'answer dsc'],
  [['who is open at 11 pm', 'who opens next'], 'none'],
  [['who opens next'], 'help'],
  [['who is open at 6', 'anybody else'], 'none'],
  [['who is open at 11 pm', 'at 9 pm then'], 'answer csc'],
  [['/ally who is open at 9 pm', 'and at 7 pm'], 'answer cpc-main cpc-3 cpc-4 cpc-5 cpc-6 cpc-7 reserve csc'],
  [['is GAP open at 5', 'pacific'], 'answer dsc'],
  [['is GAP open at 5', 'eastern'], 'answer dsc'],
  [['floorplan southeast open at 5', 'pacific'], 'answer rbc-pacwest'],
])('a doubt, a way back, whoever else and a clock are of what was asked before: %j', expectTurns);

test('another day behind "nobody" is asked of everybody', async () => {
  const monday = await gist(['who is open monday']);
  expect(monday).toMatch(/^answer( [a-z0-9-]+){10,}$/);
  expect(await gist(['who is open sunday', 'monday then'])).toBe(monday);
});

test('what was gone back to is told as it was', async () => {
  const resolution = await told(['who handles GAP', 'insurance claims', 'go back']);
  expect(resolution).toMatchObject({ findings: [{ facet: 'contact' }] });
});

test.each([
  [
    ['dsc', 'nobody is picking up'],
    'dsc',
    'the only number that the sheet prints for Existing Consumer Accounts. Press',
  ],
  [['dsc', 'they didnt answer'], 'dsc', 'Press “Wrong”'],
  [['dsc', 'line is busy'], 'dsc', 'Press “Wrong”'],
  [['dsc', 'on hold forever'], 'dsc', 'Press “Wrong”'],
  [['csc', 'it just rings'], 'csc', 'for Consumer Help Line, besides its mailing address. Press'],
  [['who handles gap', 'wrong number dude'], 'dsc', 'Press “Wrong”'],
  [['who handles gap', "that number doesn't work"], 'dsc', 'Press “Wrong”'],
  [['dsc', 'is there another number'], 'dsc', 'the only number that the sheet prints for Existing Consumer Accounts.'],
  [['smartauction', 'not answering', 'who else can i call'], 'smartauction', 'the only number that the sheet prints'],
  [
    ['dealer reserve', 'they arent picking up, who else can i call'],
    'reserve',
    'the only number that the sheet prints',
  ],
  [['smartauction', 'just rings, anybody else i could try'], 'smartauction', 'the only number that the sheet prints'],
])('a call that failed is told that there is no other number: %j', async (turns, expected, said) => {
  const resolution = await told(turns);
  expect(idsOf(resolution).join(' ')).toBe(expected);
  expect('remarks' in resolution && resolution.remarks.join(' ')).toContain(said);
});

test.each([
  [['customer interview', 'if i hit 4 by mistake where do i land'], 'answer cpc-4'],
  [['cpc phone', 'list the menu for me, all the options'], 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7'],
  [['cpc phone', 'all the options on the sheet'], 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7 sales'],
  [['sales support number', 'useless. pressed 6 and got nobody. is it even 6'], 'answer sales'],
  [['sales support number', 'pressed 4 and got nobody'], 'answer cpc-4'],
  [['f&i rewards', 'dude i dont want a novel. number only'], 'answer firewards'],
  [['who does contract funding', "what's the business unit called exactly, filling out a form"], 'answer proceeds'],
  [['lease contracts by FedEx, where to', 'and roughly what time do they hit the building'], 'answer mail-fedex'],
  [['lease held option', 'run through the menu for me'], 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7'],
  [['cpc phone', 'read me the menu for leases'], 'answer cpc-5'],
  [['reserve number', 'give me all the options'], 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7 sales'],
  [['ally plus option', 'pressed 7 and nobody picked up'], 'answer cpc-7'],
  [['insurance phone', 'naw thats old'], 'answer insurance'],
  [['commercial deals option', 'and 7 gets me who'], 'answer cpc-7'],
  [['retail held offerings', 'how bout 7, whats that one'], 'answer cpc-7'],
  [['sales support number', 'pressed 6, wrong dept'], 'answer sales'],
  [['contract funding', 'official name of that dept?'], 'answer proceeds'],
])('a key, a unit and the number alone are of the row that was shown: %j', expectTurns);

test.each([
  [['dsc hours', 'lol its only tuesday and im already dead'], 'help'],
  [['dsc hours', 'busy day today lol'], 'help'],
  [['dsc hours', 'cant wait for the weekend'], 'help'],
  [['gap', 'owe you a beer'], 'help'],
  [['gap', 'me salvaste la vida'], 'help'],
  [['dsc hours', 'gracias mi amigo, te debo una'], 'help'],
  [['dsc hours', 'its only tuesday, are they open saturday'], 'answer dsc'],
  [['dsc hours', 'friday cant come soon enough'], 'help'],
  [['dsc hours', 'is it friday yet'], 'help'],
  [['dsc hours', 'so its only monday to saturday'], 'answer dsc'],
  [['gap', 'muchas gracias jefe, me salvaste el dia'], 'help'],
])('how the day goes asks for no hours: %j', expectTurns);

test.each([
  ['skip the hours just the phone', 'phone'],
  ['not the phone, just the hours', 'hours'],
])('a kind of line that is not wanted is not asked for: "%s"', async (words, facet) => {
  expect(await told(['gap', words])).toMatchObject({ findings: [{ record: { id: 'dsc' }, facet }] });
});

test.each([[['dsc', 'you suck']], [['fuck this']]])('anger asks nothing, and is shown how to ask: %j', async turns => {
  expect(await gist(turns)).toBe('help');
});

test('"or is that somebody else" is asked of the row shown', async () => {
  const turns = ['southeast floorplan number', 'do they also do dealer trades or is that somebody else'];
  expect(await gist(turns)).toBe('answer rbc-se');
});

test.each([
  [['dds fax', 'repeat it, the fax pad ate the last digits'], 'answer fax-dds'],
  [['dds fax', 'body shop wants that number too, repeat it so i can read it to them'], 'answer fax-dds'],
  [['dealer reserve', 'send it agn im w a customer'], 'answer reserve'],
  [['fedex address for contracts', 'just the zip, label printer is blinking at me'], 'answer mail-fedex'],
  [['dealer reserve phone', 'and the hours', 'Is that Eastern? I need it exact for the memo.'], 'answer reserve'],
  [['dealer reserve phone', 'the printer is jammed, who fixes it'], 'none'],
])('what is told beside a fragment takes nothing from it: %j', expectTurns);
