/**
 * Version of the rules that read a brief. Raise it when they change what they find: a brief that was kept with a lower
 * one is read again when it is next asked for.
 */
export const ENGINE = 17;
