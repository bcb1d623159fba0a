/** What every JavaScript runtime has though the language does not define it, as far as pure modules use it. */
declare class URL {
  constructor(url: string);
  static canParse(url: string): boolean;
  readonly hostname: string;
  readonly pathname: string;
  readonly searchParams: Iterable<[string, string]>;
}
