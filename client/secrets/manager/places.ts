/**
 * A button that opens something in place, and what it opens: adding, the import, or an action on one secret. One thing
 * is open at a time, and the focus returns to the button.
 */
export type Place = 'add' | 'import' | `${ RowAction }:${ string }`;

export type RowAction = 'change' | 'rename' | 'delete' | 'check' | 'forget';
