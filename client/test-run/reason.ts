/** The id of the line that explains why nothing can be run; it describes the button. */
export function reasonId(element: { id: string }): string {
  return `openai-task-reason-${ element.id }`;
}
