/** A failure that a person caused or can mend: its message is one clear sentence, shown as it is, without a stack trace. */
export class Failure extends Error {
  override readonly name: string = "Failure";
  /** Exit code of the process: 1 for a failure, 2 for a command line that makes no sense. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
