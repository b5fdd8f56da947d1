/** The id of the line that says why nothing can be run: the button points to it. */
export function reasonId(element: { id: string }): string {
  return `openai-task-reason-${ element.id }`;
}
