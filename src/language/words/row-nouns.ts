/** What a row is called where it is spoken of as one thing, as the source of a pattern: "that line", "the place before". */
export const ROW = '(?:one|line|number|desk|office|department|team|place|center)';
