/** Parts of words that are spelled one way in the UK and another in the US, wherever in a word they stand. */
export const ukParts: readonly (readonly [uk: string, us: string])[] = [
  ['aemia', 'emia'],
  ['aemic', 'emic'],
  ['haem', 'hem'],
  ['anaesth', 'anesth'],
  ['oedema', 'edema'],
  ['oesoph', 'esoph'],
  ['oestr', 'estr'],
  ['rrhoea', 'rrhea'],
  ['paedic', 'pedic'],
  ['paediatr', 'pediatr'],
  ['gynaec', 'gynec'],
  ['caesarean', 'cesarean'],
  ['foetus', 'fetus'],
  ['foetal', 'fetal'],
  ['caecum', 'cecum'],
  ['manoeuv', 'maneuv'],
  ['sulphon', 'sulfon'],
  ['sulphate', 'sulfate'],
  ['tumour', 'tumor'],
  ['colour', 'color'],
  ['odour', 'odor'],
  ['humour', 'humor'],
  ['behaviour', 'behavior'],
  ['neighbour', 'neighbor'],
  ['favour', 'favor'],
  ['labour', 'labor'],
  ['vapour', 'vapor'],
  ['rumour', 'rumor'],
  ['honour', 'honor'],
  ['harbour', 'harbor'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['litre', 'liter'],
  ['metre', 'meter'],
  ['theatre', 'theater'],
  ['calibre', 'caliber'],
  ['mould', 'mold'],
  ['sceptic', 'skeptic'],
  ['defence', 'defense'],
  ['offence', 'offense'],
];

/** US words that only look as if they held such a part. */
export const usWords: ReadonlySet<string> = new Set(['angioedema']);

/** Stems of verbs that end in -ise in the UK and in -ize in the US. */
export const iseStems = (
  'random organ recogn real special hospital stabil normal minim maxim optim vascular immobil mobil steril priorit ' +
  'categor character emphas apolog critic summar util visual general local neutral oxid moistur pressur memor custom ' +
  'standard penal crystall catheter cauter metabol final personal social central computer desensit sensit familiar ' +
  'harmon individual medical pulver scrutin symbol sympath traumat'
).split(' ');

/** Whole words, with what is written in the US. */
export const ukWords: Readonly<Record<string, string>> = {
  programme: 'program',
  programmes: 'programs',
  grey: 'gray',
  greyish: 'grayish',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
  paralyse: 'paralyze',
  paralysed: 'paralyzed',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  licence: 'license',
  licences: 'licenses',
  ageing: 'aging',
  whilst: 'while',
  amongst: 'among',
  labelled: 'labeled',
  labelling: 'labeling',
  travelled: 'traveled',
  travelling: 'traveling',
  cancelled: 'canceled',
  modelled: 'modeled',
  modelling: 'modeling',
  counselling: 'counseling',
  counsellor: 'counselor',
  signalling: 'signaling',
  fuelled: 'fueled',
  tyre: 'tire',
  tyres: 'tires',
  pyjamas: 'pajamas',
  plough: 'plow',
  enrol: 'enroll',
  enrolment: 'enrollment',
  fulfil: 'fulfill',
  judgement: 'judgment',
  tonne: 'ton',
  tonnes: 'tons',
  aluminium: 'aluminum',
};

/** UK words for things that have another name in the US; only texts written for readers must avoid them. */
export const ukNames: Readonly<Record<string, string>> = {
  GP: 'primary care doctor, or [[primary-care]]',
  GPs: 'primary care doctors',
  paracetamol: 'acetaminophen',
};
