import { eng, spa } from 'stopword';
import { SPANISH_ORDINALS } from './ordinals';
import { stem } from './stem';

/** Lists alone: a bundle holds what they come to (adapters/build/bundle.mjs). */

/** Words that carry a question but not its subject, beyond the stop words of the `stopword` package: chat, verbs of asking. */
const ASKING = `
  itself themselves omg smh lmao lmfao rofl haha hahaha jk
  actual actually ah again already anybody anyone anyway anyways anywhere appreciate approx approximately roughly arent asap ask asked asking asks b bc best bit
  according accordingly arrange arranges arranging boss bro btw bud buddy c call called caller calling calls cannot cant care cell change changed charge cheers
  comes coming concerning confirm confirmed confirming contact contacted contacts correct cover covered covers
  currently cuz da dat details dial dials different didnt digits direct dis does doesnt doing done dont double doublecheck
  dude else er erm even ever every everybody everyone exact excuse ext extn fast find finding folks forget forgot found fyi gets
  getting gimme give gives go goes going gonna good gotta group guy guys handle handled handles handling hang hasnt
  havent having hello help helps hes hey hi hiya hm hmm hold howdy hows hw id ill im info information inquiry isnt
  issue issues itd its ive just k kind kinda kindly kinds know knows lemme let lets line lines lol look looking lot lots
  maam makes making man may maybe meant message messages moved mr mrs ms n nah nbr need needed needs new nope not num number numbers off oh ok
  okay one ones oops others people person phone phones please plox pls plz problem problems proper q question
  questions quick quickly r re reach reaches reaching real really regarding related responsible right ring say
  says see send sending sends shall she shes show shows sir so somebody someone something somethings soon sooner soonest sorry sort sorta sorts speak speaking
  stuff sup takes talk talking talks team tel tele telephone tell tells thank thanks thatd thats theres theyre
  thing things tho though thru thx told tried trouble try trying ty type types tysm u ugh uh uhh uhm um umm ur urgent us use used uses using verify w
  wait wanna want wanted wants wasnt wat wats wen whats when whens wher wheres whichever whoever whom whos whose why will
  whoops wonder wondering wont work worked working works wut yall yeah yep yes yet yo youre yup
  aint around assume assuming atm clock coulda couldve coz def duh dunno hed idk imma itll prolly rn shoulda shouldve thatll thered therell theyd theyll theyve tryna weve
  whatll whod wholl whove whys woulda wouldve youll
`;

/** Kinds of line, moments, and words about a sheet and whoever answers from it. */
const FACETS_IN_WORDS = `
  acct address addresses adress afternoon answer answering answers anything availability available box boxes
  button buttons cdt choice choices close closed closes closing closings code codes codigo compare complete cst ct diff
  difference directory disregard e-mail earlier earliest early edt email emailed emailing emails entire entries
  entry est et evening everything fax faxed faxes faxing faxnumber first free fri friday fridays holiday
  holidays hour hours hr hrs ignore ignores inbox ivr key keys last late later latest list listed listing lists
  long longest mail mailbox mailed mailing mails mention mentions menu midnight mon monday mondays morning
  mornings mst mt night noon nothing offer offers open opened opening openings opens opt option options override
  pdt pick picks pickup places po postal press pretend previous prior prompt pst pt row rows sat saturday saturdays schedule
  services sheet ship shipped shipping shut shuts ssn stay staying stays street suite sunday sundays system thu
  thur thurs thursday thursdays til till time times today toll tomorrow tonight topic topics tue tues tuesday
  tuesdays until untill versus voice vs ways wed wednesday wednesdays weds weekday weekdays weekend weekends whole zip
  zipcode zips
`;

/** Both in Spanish. */
const SPANISH = `
  abierta abierto abiertos abre abren ahi aqui atiende aun ayer ayuda bien busco cerrada cerrado cierra cierran
  correo cuales cuanto dame dar das departamento dice dijo dime direccion domingo duda encarga envia enviar envio es
  esa esta estan esto favor nuevo nueva oficina soy gracias ha hablar hablo hacer han hay hola horario hoy ir jueves kien les linea llama
  llamamos llaman llamar llamo llega llegado llegar lunes manana manda mandamos mandar maneja martes mas mes
  meses miercoles necesita necesitamos necesito noche nuestra nuestro numero ocupo opcion oye persona podemos porfa
  pregunta preguntar puede pueden puedo queremos quiere quieren quiero quisiera recibi recibir sabado semana si
  atienden cerraron cerro abrieron abrio contestan contesta desde hasta modo ni trabaja trabajan verdad esos esas hora ustedes espera perdon equivoque salvaste horas cosa cosas ve ven
  sigue siguen somos estamos tengas son mandame mandeme pasame paseme enviame deme numeros telefonos horarios lineas cinco cuatro tres dos tarde telefono tengo tiene tienen todas todavia todos tu unas unos urge va van viernes
`;

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** The words that ask rather than name. */
export const quietWords: ReadonlySet<string> = new Set([
  ...eng,
  ...spa,
  ...SPANISH_ORDINALS,
  ...[ASKING, FACETS_IN_WORDS, SPANISH].flatMap(words),
]);

/** Words of any office: they name a kind of place or paper, hardly ever which one. */
const OFFICE = `
  account accounts administration agent area assistance branch business center centers centre client clients
  company consumer consumers contact customer customers department departments dept desk division doc docs
  document documents existing form forms general group help helpline hotline important information inquiries
  inquiry instructions item items main office offices paperwork processing questions regard region regional
  related rep representative reps request requests service services specialist state status support team unit
`;

/** Their stems. */
export const officeStems: ReadonlySet<string> = new Set(words(OFFICE).map(stem));
