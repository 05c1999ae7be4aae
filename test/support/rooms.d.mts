/** The address of `all-rooms.ts` as a module that every Node reads. */
export declare function rooms(): Promise<string>;
