import { setFlagsFromString } from 'node:v8';

// A function is optimized once it has done seven times as much as by default: what a checker does for its first cells is not worth
// it, and takes more time, and memory, than the checking itself. A loop of a cell comes to it within a millisecond.
setFlagsFromString('--interrupt-budget=1000000');
