/**
 * Asks whoever runs the cell, in a field under it, and waits for what they type. The next question waits for this answer.
 * Throws where nobody can answer, as in a run of the whole notebook from the command line.
 *
 * @param question what stands before the field; none by default
 * @param options `password: true` hides what is typed; `false` by default
 * @example
 * const name = await input('이름은?');
 */
declare function input(question?: string, options?: { readonly password?: boolean }): Promise<string>;
