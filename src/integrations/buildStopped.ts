/** The build cannot go on, and its message says all there is to say. */
export class BuildStopped extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BuildStopped';
    // Where in our code it was seen helps nobody to mend it.
    this.stack = message;
  }
}
