/** Where in a file something stands: keys and indexes from the top. */
export type Path = readonly PropertyKey[];
