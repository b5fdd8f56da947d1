/**
 * A button and the form that it opens in place: adding, the import, or an action on one secret. One form is open at a
 * time, and the focus returns to the button.
 */
export type Place = 'add' | 'import' | `${ RowAction }:${ string }`;

export type RowAction = 'change' | 'rename' | 'delete' | 'check' | 'forget';
