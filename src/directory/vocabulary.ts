/** placeholder: the resolver's author owns this file */
export interface Vocabulary {
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}
