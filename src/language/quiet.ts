import { eng, spa } from 'stopword';
import { stem } from './stem';

/** Words that carry a question but not its subject, beyond the stop words of the `stopword` package: chat, verbs of asking, facets. */
const ASKING = `
  who whos whom whose what whats which where wheres when whens why how hows can could would should shall will may
  i im ive id ill u ur you youre we were our us they theyre them their he hes she shes it its that thats this these those there theres here
  is are was be been being do does did doing done dont doesnt didnt cant cannot wont not no nope yes yeah yep yup ok okay
  am isnt arent wasnt havent hasnt a an the of for to in on at by with from about into off up out over under after before and or but so if then than as
  just still only also too again even ever really actually maybe anyway anyways already yet now currently today
  please pls plz plox kindly hey hi hello yo sup hiya howdy thanks thank thx ty tysm appreciate cheers
  need needs needed want wants wanted wanna gotta gonna got get gets getting have has had having looking look find finding found know knows
  tell tells told give gives gimme lemme let lets show shows send sends sending see ask asks asked asking say says said wondering wonder
  call calls called calling caller ring reach reaches reaching contact contacts contacted speak speaking talk talks talking dial dials phone phones telephone tele tel
  number numbers num nbr no line lines direct digits cell ext extn
  works worked confirm confirmed confirming moved changed change correct verify doublecheck double handle handles handled handling cover covers covered take takes care responsible charge works work working
  go goes going come comes coming use uses using used try trying tried make makes making thing things stuff someone somebody anyone anybody everyone everybody person people guy guys folks whoever
  right best correct proper good exact one ones some any all every each both another other others else same new
  help helps question questions inquiry issue issues problem problems regarding re concerning related info information details
  way quick quickly asap urgent real fast soon sorry excuse wait hold hang trouble
  whats wheres hows thatd itd lol btw fyi tho though cuz bc because since like kinda sorta much many lot lots bit
  dude man bro bud buddy boss team sir maam mr mrs ms
  n r y w b c k q ya im dat da dis wat wut wats wen wher hw wanna
  quiere quieren hacer puede pueden ha han he llegado llega llegar llamamos llaman mes meses semana hoy todavia aun nos me ya ayer dice dijo va van ir tiene tienen dar manda mandar mandamos envia enviar envio recibir recibi aqui ahi bien muy mas si ni eso esto ese esa sus nuestro nuestra necesitamos queremos podemos preguntar pregunta duda ocupo urge
  hablo llamo quien que cual cuales donde cuando como cuanto para por con sin del los las una uno unos unas el la lo le les un y o de en al a mi su sus tu te se es son esta estan hay
  necesito necesita quiero quisiera puedo puede llamar llama hablar numero telefono favor gracias hola oye atiende maneja encarga ayuda persona linea departamento sobre tengo tiene busco dime dame
`;

const FACETS_IN_WORDS = `
  fax faxes faxed faxing faxnumber email emails emailed emailing e-mail mail mails mailed mailing mailbox inbox address addresses adress zip zipcode postal codigo street suite box boxes po ship shipping shipped
  hours hour hrs hr shut shuts open opens opened opening openings close closes closed closing closings anything everything nothing topic topics row rows entry entries services offer offers mention mentions listing whole entire complete ways code codes zips et ct mt pt est edt cst cdt mst pst pdt time times
  ignore ignores disregard previous prior pretend override system prompt
  ssn acct schedule long till til until untill late early earlier later first last diff difference between vs versus compare toll free latest earliest longest stay stays staying listed available availability answer answers answering pickup
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat mondays tuesdays wednesdays thursdays fridays saturdays sundays
  today tonight tomorrow morning mornings afternoon evening night noon midnight weekend weekends weekday weekdays holiday holidays
  lunes martes miercoles jueves viernes sabado domingo hoy manana noche tarde
  option options opt menu press button buttons key keys prompt ivr
  correo direccion horario abierto abierta abiertos cerrado cerrada abre abren cierra cierran opcion
  sheet list lists directory
`;

const words = (text: string) => text.split(/\s+/).filter(Boolean);

const quietWords: ReadonlySet<string> = new Set([...eng, ...spa, ...words(ASKING), ...words(FACETS_IN_WORDS)]);

/** Whether a word asks rather than names: it neither finds a record nor speaks against one. */
export function isQuiet(word: string): boolean {
  return quietWords.has(word);
}

/** Words that ask for a facet and are worth mending when misspelt. */
export const ASKING_WORDS: readonly string[] = words(
  'number phone email address hours option fax open close closed saturday sunday monday tuesday wednesday thursday friday tomorrow who handles contact telephone mailing',
);

/** Words of any office: they name a kind of place or paper, hardly ever which one. */
const OFFICE = `
  support service services center centers centre department departments dept division unit office offices desk team group branch help helpline hotline
  account accounts document documents doc docs paperwork form forms status general existing related important customer customers consumer consumers client clients
  inquiries inquiry questions regard related instructions processing administration business company contact information regional region area state
  main item items request requests assistance specialist rep reps representative agent
`;

const officeStems: ReadonlySet<string> = new Set(words(OFFICE).map(stem));

/** Whether a stem belongs to the furniture of any office directory. */
export function isOffice(stemmed: string): boolean {
  return officeStems.has(stemmed);
}
