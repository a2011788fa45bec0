/**
 * The languages that people of the offices speak and that events are held in, by their ISO 639-1 codes: the
 * official languages of the European Union and those of the regions that the offices work with.
 */
export const spokenLanguages = (
  'en fr es ar ru bg cs da de el et fi ga hr hu it lt lv mt nl pl pt ro sk sl sv ' +
  'am bm ff ha ka ku ps fa so sq sr sw ti tr uk ur wo'
).split(' ')
