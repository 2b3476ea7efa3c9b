/** One invalid field of a request, by JSON pointer. */
export interface FieldProblem {
  pointer: string;
  detail: string;
}

/** An RFC 9457 answer. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: FieldProblem[];
}

/** The services answered, and the answer is no. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: ProblemDocument;
  /** Seconds after which a retry makes sense, where the answer says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: ProblemDocument, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `The server answered ${status}.`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** What is wrong with the field at this pointer, if it is the field's fault. */
  field(pointer: string): string | undefined {
    return this.problem.errors?.find((error) => error.pointer === pointer)?.detail;
  }
}

/** The services could not be reached: nobody knows whether the request arrived. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';

  constructor(cause: unknown) {
    super('Rehearsal cannot be reached. Check the connection and that the server is running.', { cause });
  }
}

/** Whether the same request may succeed later without anything being changed. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof UnreachableError ||
    (error instanceof ApiError && (error.status >= 500 || error.status === 429 || error.status === 408))
  );
}

export function hasStatus(error: unknown, status: number): error is ApiError {
  return error instanceof ApiError && error.status === status;
}
