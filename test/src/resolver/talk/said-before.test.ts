import { expectTurns, gist, told } from '../../../support/conversation';

test.each([
  [['who handles GAP', 'smartauction', 'what was the gap one again'], 'answer dsc'],
  [['floorplan southeast', 'dealer reserve', 'what was that floorplan number again'], 'answer rbc-se'],
  [['reserve number', 'contract funding number', 'same number?'], 'answer reserve proceeds'],
  [['reserve number', 'same number as contract funding?'], 'answer reserve proceeds'],
  [['pac west and southeast', 'which opens first', 'i mean right now which is open'], 'answer rbc-pacwest rbc-se'],
  [['sabb status', 'that guy was rude, someone else?', 'fine. when do they close'], 'answer smartauction'],
  [['dsc payoff number', 'its for him not us'], 'answer csc'],
  [['payoff', 'me'], 'answer dsc'],
  [['payoff', 'me', 'him'], 'answer csc'],
  [['payoff', 'me', 'wait, him'], 'answer csc'],
  [['dsc payoff', 'number for him pls'], 'answer csc'],
  [['floorplan, atlanta', 'se i guess'], 'answer rbc-se'],
  [['arbitration', 'been on hold 40 min'], 'answer smartauction'],
  [['what key is commercial', 'thats on the 855 720 number?'], 'answer cpc-6'],
  [['morning! new biller here. who do i send contract packages to'], 'choices mail-fedex mail-usps'],
  [['payoff', 'its for her'], 'answer csc'],
  [['floorplan central', 'gimme their number i need to send a curtailment letter'], 'answer rbc-central'],
  [['floorplan? we r se'], 'answer rbc-se'],
  [['got the f&i rewards one, now the insurance one'], 'answer insurance'],
  [['insurance claims', 'floorplan southeast', 'scroll back to insurance, hours?'], 'answer insurance'],
  [['f&i rewards', 'dealer reserve', 'jump back to the 800 number, are they open'], 'answer firewards'],
  [['floorplan central', 'hours', 'gap', 'the one from earlier with the region, is it open'], 'answer rbc-central'],
  [['reserve', 'gap', 'remind me which one handles poa'], 'answer dsc'],
  [['fedex address', 'payment address', 'which was the louisville one'], 'answer csc'],
  [['gap', 'fax for ancillary docs', 'the first ones again please'], 'answer dsc'],
  [['dds fax', 'routeone econtract fax', 'ok give me the first one again, wrote it down wrong'], 'answer fax-dds'],
  [['insurance', 'reserve', 'sales support', 'gap', 'first one again? spilled coffee on it'], 'answer insurance'],
  [['northeast hours', 'and southeast', 'and dsc', 'of the first two who opens earlier'], 'answer rbc-se'],
  [['northeast', 'southeast', 'dsc', 'the first two again'], 'answer rbc-ne rbc-se'],
  [['northeast hours', 'southeast hours', 'which of those two starts earlier'], 'answer rbc-se'],
  [['northeast', 'southeast', 'dsc', 'gap', 'the first two again'], 'answer rbc-ne rbc-se'],
])('of all that was shown the one that is singled out is told again: %j', expectTurns);

test.each([
  [['floorplan central', 'reserve', 'and what was the floorplan number for the southeast'], 'answer rbc-se'],
  [
    ['floorplan southeast', 'payoff', 'back to floorplan. our other store is in central, number?'],
    'answer rbc-central',
  ],
  [['reserve', 'gap', 'what was the insurance number again'], 'answer insurance'],
  [['reserve', 'gap', 'what was the weather again'], 'none'],
])('what was not shown is asked anew: %j', expectTurns);

test.each([
  [['gap phone', 'that line just keeps ringing'], 'answer dsc'],
  [['gap phone', 'it goes straight to voicemail'], 'answer dsc'],
  [['dds fax', 'keeps giving me a busy signal'], 'answer fax-dds'],
  [['dds fax', 'fine, a human?'], 'answer cpc-main'],
  [['dds fax', 'your fax bounced'], 'answer fax-dds'],
  [['gap phone', "that's the wrong number, i need insurance"], 'answer insurance'],
  [['which option is ally plus', 'you said option 9'], 'answer cpc-7'],
  [['dsc phone', 'boss says it changed to 888-919-2595'], 'answer dsc'],
  [['gap', 'weird, somebody wrote 800-729-4622 next to gap. so which for gap'], 'answer dsc insurance'],
  [['gap', 'our wall says 888-919-2559, which is right'], 'answer dsc'],
  [['southeast floorplan', 'not answering. wtf', 'ok then who else can i call'], 'answer rbc-se'],
  [['smartauction', 'not answering on saturdays?'], 'answer smartauction'],
  [['where do customers mail payments', 'can they overnight it there', 'whats the phone'], 'answer csc'],
  [['is smartauction open', 'who fixes the copier', 'phone?'], 'none'],
  [['dealer reserve phone', 'are you sure?'], 'answer reserve'],
  [['dealer reserve phone', 'you sure thats right?'], 'answer reserve'],
  [['fedex address for contracts', 'No. The zip is 38118 and always has been.'], 'answer mail-fedex mail-usps'],
  [['contract funding hours', '5?? no way, CPC is there til 8'], 'answer proceeds cpc-main'],
  [['dsc number', 'csc number', 'did u give me the same number twice?'], 'answer dsc csc'],
  [
    ['fedex address', 'and with ups?', 'wait those look identical. whats actually different'],
    'answer mail-fedex mail-usps',
  ],
  [['what do i fax the dds docs to', 'thats wrong, its an econtract from routeone'], 'answer fax-econ'],
  [['fedex zip', 'u sure its that one'], 'answer mail-fedex'],
  [['econtract fax', 'u sure its 8454'], 'answer fax-econ'],
  [['csc address', 'no the zip is 40202'], 'answer csc'],
  [['fedex address', 'wait isnt that the usps zip'], 'answer mail-fedex mail-usps'],
  [['contract funding number', 'no its 855-720-2559'], 'answer proceeds cpc-main csg'],
  [['fedex address', 'usps address', 'how are they even different'], 'answer mail-fedex mail-usps'],
  [['fedex zip', 'no: 38118'], 'answer mail-fedex mail-usps'],
  [['fedex zip', 'no there its 38118'], 'answer mail-fedex mail-usps'],
  [['fedex zip', 'its not 38118?'], 'answer mail-fedex mail-usps'],
])('whoever doubts it is told once more what the sheet prints: %j', expectTurns);

test.each([
  [['are you sure?'], 'nothing_shown'],
  [['u sure thats right'], 'nothing_shown'],
  [['is that right'], 'nothing_shown'],
  [['which of those is open'], 'nothing_shown'],
  [['any of them open saturday'], 'nothing_shown'],
  [['hours of the second one'], 'nothing_shown'],
  [['the other one'], 'nothing_shown'],
  [['and its hours?'], 'nothing_shown'],
  [['who handles haircuts', 'are you sure?'], 'nothing_shown'],
  [['who do i call'], 'help'],
])('what can only be about something shown before is asked back where nothing was: %j', async (turns, expected) => {
  expect(await told(turns)).toMatchObject({ outcome: 'help', reason: expected });
});

test.each([
  [['csc address', 'no its 40202']],
  [['csc address', 'no its 40290-1234']],
  [['fedex zip', 'no its 38118-1234']],
])('a zip held against the address shown is said to be none that it prints: %j', async turns => {
  expect(await told(turns)).toHaveProperty('remarks.0', expect.stringContaining('The zip code in your question'));
});

test.each(['one moment', 'let me check', 'hang tight', 'hold on', 'k brb', 'good afternoon btw'])(
  'whoever pauses asks nothing: "%s"',
  async words => {
    expect(await gist(['gap phone', words])).toBe('help');
  },
);

test.each([
  [['cpc menu', 'whats the difference between 3 and 7'], 'answer cpc-3 cpc-7'],
  [['what is the difference between option 3 and 7'], 'answer cpc-3 cpc-7'],
  [['cpc phone', 'list every option on it'], 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7'],
  [['northeast floorplan', 'southeast', 'which ones are left'], 'answer rbc-central rbc-pacwest rbc-westdallas'],
  [['list all fax numbers', 'second is for what'], 'answer fax-econ'],
  [['option 6', 'the one for commercial'], 'answer cpc-6'],
  [['what does option 6 do', 'on the cpc phone i mean'], 'answer cpc-6'],
  [['central hours', 'southeast?', 'who opens first of those two'], 'answer rbc-se'],
  [['who handles arbitration', 'do they do titles there too'], 'answer smartauction'],
  [['payoff', "its the customer who'll be calling"], 'answer csc'],
  [['capital one lien release', 'ok what about an ally one'], 'answer dsc'],
  [['southeast number', 'i typed southeast, shoulda been northeast'], 'answer rbc-ne'],
  [['dsc', 'different topic, can someone help with that auction title'], 'answer smartauction'],
  [
    ['floorplan', 'central', 'insurance', 'and the other regions from before, all of em'],
    'answer rbc-ne rbc-pacwest rbc-se rbc-westdallas',
  ],
  [
    ['smart auction hours', 'insurance hours', 'stuck here til 6pm eastern. which can i still get then'],
    'answer smartauction',
  ],
  [['who is option 6', 'the one that isnt the contract center'], 'answer sales'],
  [['who is option 6', 'not the contract processing center'], 'answer sales'],
  [
    ['floorplan', 'southeast', 'gap', 'the remaining regions too'],
    'answer rbc-central rbc-ne rbc-pacwest rbc-westdallas',
  ],
  [['payoff', 'the one thats not for customers'], 'answer dsc'],
  [['payoff', 'not for the customer'], 'answer dsc'],
  [['payoff', 'i dont want to talk to the customer side'], 'answer dsc'],
  [['title', 'the one that has nothing to do with the auction'], 'answer dsc'],
  [['smartcash', 'whichever one isnt for floorplan'], 'answer proceeds'],
  [['what has option 6', 'the one outside the cpc'], 'answer sales'],
  [
    ['floorplan', 'northeast', 'insurance', 'back to floorplan, the other four'],
    'answer rbc-central rbc-pacwest rbc-se rbc-westdallas',
  ],
  [['option 6', 'i dont mean cpc'], 'answer sales'],
  [['f&i rewards hours', 'gap hours', 'which ones do i still have a shot at tonight at 6:15'], 'answer dsc'],
])('rows of a talk are told apart: %j', expectTurns);

test.each([
  [['is dsc open saturday', 'insurance?'], { kind: 'days', dates: ['2026-11-21'] }],
  [['does anyone at dsc work sundays', 'k and csc'], { kind: 'days', dates: ['2026-11-22'] }],
  [['is dsc open at 6 pm', 'and smartauction?'], { kind: 'clock', date: '2026-11-18', minute: 18 * 60 }],
  [['is northeast open at 4 pm', 'and the southeast'], { kind: 'clock', date: '2026-11-18', minute: 16 * 60 }],
  [['is GAP open saturday', 'until when'], { kind: 'days', dates: ['2026-11-21'] }],
  [['who is open saturday', 'the first one'], { kind: 'days', dates: ['2026-11-21'] }],
])('another row, or more of the same, is asked of the same moment: %j', async (turns, when) => {
  expect(await told(turns)).toMatchObject({ findings: [{ when }] });
});

test.each([
  [['is dsc open at 6 pm', 'same time saturday?'], { kind: 'clock', date: '2026-11-21', minute: 18 * 60 }],
  [['northeast floorplan hours', 'need em before 9'], { kind: 'clock', date: '2026-11-18', minute: 9 * 60 - 1 }],
  [['is dsc open on thanksgiving', 'what about friday'], { kind: 'days', dates: ['2026-11-27'] }],
  [['is dsc open saturday', 'and friday'], { kind: 'days', dates: ['2026-11-20'] }],
  [['dsc', 'same time on saturday?'], { kind: 'clock', date: '2026-11-21', minute: 15 * 60 }],
  [['is dsc open tomorrow', 'not tomorrow, friday'], { kind: 'days', dates: ['2026-11-20'] }],
])('the same row is asked of another moment: %j', async (turns, when) => {
  expect(await told(turns)).toMatchObject({ findings: [{ when }] });
});

test('a menu key is asked only of rows that have one', async () => {
  expect(await told(['retail held option', 'who does customer extensions'])).toMatchObject({
    findings: [{ record: { id: 'csc' }, facet: 'contact' }],
  });
});

test.each([
  'will anybody answer',
  'are they around',
  'r they in right now',
  'hows it look this sec, will someone answer',
])('whether somebody is there is asked by "%s"', async words => {
  expect(await told(['smartauction', words])).toMatchObject({ findings: [{ facet: 'open_now' }] });
});

test.each([
  [['who is open at 10 pm', 'and at 6'], ['who is open at 6 pm']],
  [['who is open at 10 pm', 'and at 9', 'ok tomorrow at 8 am'], ['who is open tomorrow at 8 am']],
  [['who is open at 9 am ET saturday', 'what about 9 pm'], ['who is open at 9 pm ET saturday']],
])('another hour asks for the list again, in the same half of the day: %j', async (turns, whole) => {
  expect(await gist(turns)).toBe(await gist(whole));
});

test.each([
  [['whats open on saturday', 'and sunday'], ['who is open on sunday']],
  [['is anybody there sunday', 'monday then'], ['who is open monday']],
])('another day asks for the list again: %j', async (turns, whole) => {
  expect(await gist(turns)).toBe(await gist(whole));
});

test('the other end of the day is asked of everybody again', async () => {
  expect(await gist(['who closes first', 'and who closes last'])).toBe(await gist(['who closes last']));
});

test.each([
  [['not monday, dsc'], { facet: 'contact' }],
  [['is csc open, not today'], { facet: 'hours' }],
  [['not saturday, who is open'], { facet: 'open_now' }],
  [['not monday, is dsc open tuesday'], { facet: 'open_now', when: { kind: 'days', dates: ['2026-11-24'] } }],
])('a moment that is only denied is not asked about: %j', async (turns, expected) => {
  const resolution = await told(turns);
  const [found] = 'findings' in resolution ? resolution.findings : [];
  expect({ facet: found?.facet, when: found?.when }).toEqual({ when: undefined, ...expected });
});

test.each([
  [['smartauction', 'insurance', 'lease held', 'of the first two, phone'], 'answer smartauction insurance'],
  [['smartauction', 'insurance', 'lease held', 'first two phone numbers please'], 'answer smartauction insurance'],
  [['smartauction', 'insurance', 'lease held', 'of the first two, email'], 'none'],
  [['held docs email', 'dds fax', 'csc', 'of the first two, email'], 'answer email-held'],
  [['smartauction', 'insurance', 'csc', 'reserve', 'dsc', 'sales support', 'hours of the first two'], 'none'],
  [['smartauction', 'insurance', 'for the first two weeks of december are they open'], 'answer insurance'],
  [['smartauction', 'insurance', 'the first two digits of it?'], 'answer insurance'],
])('the first few are the first rows of the talk and no others: %j', expectTurns);

test('of the first few those without such a line are said to have none', async () => {
  const lacking = await told(['smartauction', 'insurance', 'lease held', 'of the first two, fax?']);
  expect(lacking).toMatchObject({
    reason: { kind: 'no_line', record: { id: 'smartauction' }, others: [{ id: 'insurance' }] },
  });
  const mixed = await told(['held docs email', 'dds fax', 'csc', 'of the first two, email']);
  expect(mixed).toHaveProperty('remarks', [expect.stringMatching(/^The sheet prints no email/)]);
});

test.each([
  [['econtract fax', 'both faxes'], 'answer fax-dds fax-econ'],
  [['list the regional centers', 'first and last of those'], 'answer rbc-central rbc-westdallas'],
  [['reserve', 'insurance', 'the one right before that'], 'answer reserve'],
  [['reserve', 'gap', 'insurance', 'the one before that, hours'], 'answer dsc'],
  [['emails but not the held one'], 'none'],
  [['gap', "what's that department called officially"], 'answer dsc'],
  [["I don't want DSC, I want CSC"], 'answer csc'],
])('what is meant of those shown is told by place, number and name: %j', expectTurns);

test.each([
  'how old is the sheet',
  'how old are these numbers',
  'is this list still current?',
  'when was the contact sheet last updated',
  'effective date of the sheet',
])('the age of the sheet is told: "%s"', async words => {
  expect(await told([words])).toEqual({ outcome: 'help', reason: 'age' });
});

test.each(['the other regional centers of manheim', 'rest of the regions at chase', 'other regions hours in canada'])(
  'the other regions of another company or country are none of ours: %s',
  async text => {
    expect(await gist(['northeast floorplan', 'insurance', text])).toBe('none');
  },
);
