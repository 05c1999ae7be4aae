/** The address of a list of rooms, `all-rooms.ts` by itself, as a module that every Node reads. */
export declare function rooms(list?: URL): Promise<string>;
