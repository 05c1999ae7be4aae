// @ts-check

/** The line that opens or closes a blank in the code of a cell: the mark itself, and the exercise that it opens one for. */
export const blankMark = /^\s*(\/\/ ✎(?:[ \t]+(\S+))?)\s*$/;
