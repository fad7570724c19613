/** Words that say little. Knows English only; words of another language simply count in full. */
import { tokenise } from './tokenise.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of grammar. They are left out of the index; in a query they count only as a part of a known phrase. */
export const grammar =
	list(`a an the and or but if of to in on at by for from with as is are be been being am was were it its
this that these those i me my we us our you your he she they them their his her who whom whose which what when where why
how do does did doing done has have had having can could will would should shall may might must not no so than then there
here any some such into onto upon about also just very too s t im ive id dont doesnt isnt cant wont whats hows theres al et
etc vs via per because while until since though although yet again ever never always still only even whether within among against
toward towards near`);

/** The words of a text that are not words of grammar. */
export const contentWords = (text: string): string[] =>
	tokenise(text).filter((word) => !grammar.has(word));

/** Words of asking. They count a little: "find people" is about finding, "find a video" is not. */
export const asking =
	list(`need want wants wanted get gets getting got give gives giving find finding look looking search
show tell help helps please way ways thing things something someone anyone like best good great more most much many really
use using used make making take taking go going know let see resource resources stuff info information people person
everyone other others all each every new without between during long keep keeps keeping put puts come comes happen happens happened
think feel said say says simply easily actually today tomorrow week day days right wrong lot lots bit kind sort part own back over
out up down off away around together own real really able another different first next last today now soon before after start`);
