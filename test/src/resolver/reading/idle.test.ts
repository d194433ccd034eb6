import { expectTurns, gist } from '../../../support/conversation';

/** News that has nothing to do with the sheet, beside a question that has. */

test.each([
  ['Is GAP open? My kid is home.', 'answer dsc'],
  ['Is GAP open? My wife is home.', 'answer dsc'],
  ['Is GAP open? My dog is sick.', 'answer dsc'],
  ['Is GAP open? It is with Chase.', 'none'],
  ['Our floorplan is with NextGear. Who handles floorplan in the southeast?', 'none'],
])('a row by its acronym is asked for outright, whatever is told behind it: "%s"', expectTurns);

test.each([
  ['the wifi is down. who handles GAP', 'answer dsc'],
  ['our printer is broken, number for GAP', 'answer dsc'],
  ['who handles GAP? I am on vacation Friday', 'answer dsc'],
  ['the copier needs toner. who handles GAP', 'answer dsc'],
  ['sorry, lunch was late, so who does GAP', 'answer dsc'],
  ['Haircut at 4. who handles floorplan in Pac West?', 'answer rbc-pacwest'],
  ['Power is out. who handles power of attorney?', 'answer dsc'],
  ['My dog is sick. Is GAP open?', 'answer dsc'],
  ['My coffee is cold. Is GAP open?', 'answer dsc'],
  ['My kid is home sick. GAP number?', 'answer dsc'],
  ['my dog is sick. is gap open?', 'answer dsc'],
])('loses no question: "%s"', expectTurns);

test.each([
  ['payoff with Chase, who do I call'],
  ['the customer has a Chase loan. who handles the payoff'],
  ['the wifi is down. who do I call about it'],
  ['My dog is sick. Is the vet open?'],
  ['My husband is sick. Who handles power of attorney?'],
  ['The bank is closed. Is Chase open?'],
  ['my mother is going into hospice. what power of attorney form do I need for her'],
])('but another company or the news itself may be what is asked about: "%s"', async question => {
  expect(await gist([question])).toBe('none');
});

test.each([
  [
    'The detailer parked the wrong truck out front and everybody got upset. The customer never got the lien release on the Equinox he paid off with Ally. Who do I call? We gave him a free oil change',
    'answer dsc',
  ],
  [
    'Had a Chase deal fund in two hours yesterday, beautiful. Our Ally contract still has not funded. What is the number for contract funding?',
    'answer proceeds',
  ],
  ['RouteOne eContract fax, please. dealertrack is down so we switched over', 'answer fax-econ'],
  [
    'The new biller puts DDS on every cover sheet and nobody knows where those pages go. Which fax takes the DDS set?',
    'answer fax-dds',
  ],
  ['The soup here is terrible. Ally branch entered items, Pac West. Who?', 'answer rbc-pacwest'],
  [
    'Payroll messed up again. Separate thing, our dealer reserve came in $200 short, whats the number for that',
    'answer reserve',
  ],
  ['sales support still around? boise here. Zurich rep says call before 5', 'answer sales'],
  [
    'RouteOne support closed my ticket. Id rather just fax you the econtract document myself. Number?',
    'answer fax-econ',
  ],
  ['Progressive totaled the car. Number for the Dealer Service Center so we can get the payoff', 'answer dsc'],
  ['Zurich wants everything resent. For Ally I still owe the ancillary docs, fax to where?', 'answer fax-dds'],
  [
    'They called my customer and she hung up, thought it was T-Mobile spam. How do I reach the customer interview people?',
    'answer cpc-3',
  ],
])('nor do sentences of a story around it: "%s"', expectTurns);

test.each([
  ['We floor our used units with AFC. Curtailment posted twice, who fixes that?'],
  ['Trade-in has a lien with Santander. Who over there sends the release?'],
  ['ACV title department phone? Ally is the old lienholder but ACV is sitting on the title'],
  [
    'Our group health plan changed and the inhaler of my kid is not covered anymore. HR is on vacation. Who handles coverage questions for the plan?',
  ],
  ['My rent is late. Who handles payment arrangements?'],
  ['Chase cut us off again. Number for the customer service center?'],
  ['Santander has the lien. Is there a number on your sheet for lien releases?'],
  ['Capital One has the loan. Who do I call about payment arrangements?'],
  ['My house flooded. Who handles insurance claims?'],
  ['SmartAuction was great. The retail deal is held, the printer broke. Who do I call?'],
  ['Contract funding is fine. The title is in my house. Who do I call?'],
  ['We got our lien release from Ally in a week. The Silverado is with Capital One though. What is their number?'],
  ['I always FedEx the Ally ones. US Bank wants their contract back. What is the address and zip for them?'],
  ['Who at Rocket sends a payoff letter to the title company?'],
  ['a guy ran a toll and the toll company mails us the bill. where do we send the payment'],
])('but what the story speaks of may be what is asked about: "%s"', async question => {
  expect(await gist([question])).toBe('none');
});
