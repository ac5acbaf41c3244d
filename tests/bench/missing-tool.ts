/** Says that a program is missing, and what to install; what needs it is left out. */
export class MissingTool extends Error {
  override readonly name = 'MissingTool';
}
