export const blankMark: RegExp;
