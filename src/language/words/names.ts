/** Names of people that English has as words too, or that are a slip away from one: all others are strange by themselves. */
const NAMES: ReadonlySet<string> = new Set(
  `aaron abigail adam adams adriana adrian aguilar aisha alan albert alejandra alejandro alex alexander alexandra alexis
  alfred alfredo alicia alice alison allen allison alonzo alvarez alvin alyssa amanda amber amy ana andrea andrew andrews
  andy angela angelica angelina anita ann anna anne annette annie anthony antonio armando armstrong arnold arthur ashley
  audrey baker barbara barnes barry becky ben benjamin bennett bernard bernice beth betty beverly billy bob bobby
  bonnie boyd brad bradley brandon brandy brenda brent brett brian brittany brooks bruce bryan bryant butler caleb calvin
  cameron camila campbell candice carl carla carlos carmen carol caroline carolyn carpenter carrie carroll carter casey
  cassandra castillo catherine cathy cecilia chad charlene charles charlie charlotte chavez chen cheryl chris christian
  christina christine christopher christy chuck cindy claire clara clarence clark claudia clayton clifford clinton cody
  cole coleman colin collins connie connor cooper corey courtney craig cristina cruz curtis cynthia daisy dale
  dan dana daniel danielle danny darlene darrell darren daryl dave david davis dawn deborah debra denise dennis
  derek derrick diana diane diaz dolores dominic don donald donna donnie doris dorothy doug douglas duane duncan dustin
  dylan earl eddie edgar edith eduardo edward edwards edwin eileen elaine eleanor elena elias elizabeth ella ellen elliott
  ellis elmer elsie emily emma enrique eric erica erik erin ernest esther ethan eugene eva evan evans evelyn felicia
  felipe fernandez fernando fisher fletcher flores florence floyd foster frances francis francisco franklin fred freddie
  frederick gabriel gabriela gail garcia garrett gary george gerald geraldine gibson gilbert gina gladys glen glenn
  gloria gomez gonzales gonzalez gordon graham greg gregory griffin guillermo gutierrez guzman hannah hansen hanson
  harold harper harris harrison harry harvey hayes heather hector heidi helen henderson henry herbert herman hernandez
  herrera holly howard hubert hudson hughes hugo ian ida irene isaac isabel isabella ivan jackie jacob
  jacqueline jaime jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey jenkins jenna
  jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jill jim jimenez jimmy joan joann joanna joanne joe
  joel john johnny johnson johnston jon jonathan jones jordan jorge jose joseph josephine joshua joyce juan juanita judith
  judy julia julian julie julio justin karen karl katherine kathleen kathryn kathy katie kayla keith kelly kelley ken
  kennedy kenneth kenny kevin kim kimberly kristen kristin kristina kumar kurt kyle larry larson latoya laura lauren
  laurie lawrence lawson leah lee leo leon leonard leroy leslie lester lewis liam lillian linda lindsay lindsey lisa
  lloyd logan lois lopez lorenzo loretta lori lorraine louis louise lucas lucia lucille lucy luis lynn mackenzie madison
  malik manuel marc marcia marco marcus margaret maria mariah marian marie marilyn mario marion marjorie marlene marsha
  marshall martha martin martinez marvin mary mason mateo matt matthew matthews maureen maurice max maxwell mcdonald
  megan mehta melanie melinda melissa melvin mendez mendoza mia michael michele michelle miguel mike mildred miller
  milton miranda mitchell mohamed mohammed molina molly monica morales moreno morgan morris morrison muhammad murphy
  nancy naomi natalie natasha nathan nathaniel neil nelson nguyen nicholas nichols nicole nina noah nora norma
  norman nunez oliver olivia olson omar ortega ortiz oscar owens pam pamela patel patricia patrick patterson paul paula
  pauline pedro peggy perez perkins perry peter peters peterson phil philip phillip phillips phyllis powell rachel
  rafael ralph ramirez ramon ramos randall randy raul raymond rebecca regina reginald reyes reynolds rhonda ricardo
  richard richards richardson rick ricky riley rita rivera robert roberta roberto roberts robertson robin robinson rodney
  rodriguez roger rogers roland romero ron ronald ronnie rosa rosario rosemary ross roy ruben ruby russell ruth ryan
  salazar sally salvador sam samantha samuel sanchez sanders sandra sandy sara sarah saunders savannah
  schmidt schultz scott sean seth shane shannon sharon shawn sheila shelly sherry shirley silva simmons simon
  simpson singh smith snyder sofia sophia sophie spencer stacey stacy stanley stella stephanie stephen steve steven
  stevens stewart stuart sue sullivan susan suzanne sylvia tamara tammy tanya tara taylor ted teresa terri terry thelma
  theodore theresa thomas thompson tiffany tim timothy tina todd tom tommy toni tony torres tracey tracy travis trevor
  troy tucker tyler valerie vanessa vargas vasquez vazquez vega veronica vicki vicky victor victoria vincent viola
  vivian wade wagner wallace walter wanda warren wayne webb wendy wesley whitney wilson winston
  wright yolanda yvonne zachary zoe abdul ahmed ali chang chung chu doe gupta hassan hong hussain jin khan ko kwon
  lin liu lu ng pham rao shah sharma tran vang vu wang wong wu yang yu zhang zhao`.split(/\s+/),
);

/** Everyday words that are names as well: one by itself is a name only where it is written as one. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  `art ash bell berry bill bishop black brown burns bush cash chance cox cross crystal day dean dick drew duke faith
  fox frank freeman gay gene ginger grace grant gray green guy hall harmony hart harmon hill holland hope
  hunt hunter ivy jack joy king knight lane little long love mark mercy miles mills moon moore myers nick noble norm
  olive palmer parker pat pearl pierce pope porter price ray reed reese rich rod rose sage sharp skip stone strong
  summers sunny sims tanner violet virginia walker washington ward white will wise wolf wood woods young`.split(/\s+/),
);

/** Whether a word, in small letters, is a common name of a person. */
export function isName(word: string): boolean {
  return NAMES.has(word);
}

/** Whether an everyday word is a name as well. */
export function mayBeName(word: string): boolean {
  return WORDS_TOO.has(word);
}
