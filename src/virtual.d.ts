declare module 'virtual:treaty-lens/dataset' {
  const dataset: import('./dataset/schema.ts').Dataset;
  export default dataset;
}
declare module 'virtual:treaty-lens/lexicon' {
  const lexicon: import('./mentions/compile.ts').Lexicon;
  export default lexicon;
}
declare module 'virtual:treaty-lens/gate' {
  const gate: ReturnType<typeof import('./mentions/gate.ts').gateSource>;
  export default gate;
}
declare module 'virtual:treaty-lens/claim-languages' {
  const languages: import('./claims/find.ts').ClaimLanguages;
  export default languages;
}
declare module 'virtual:treaty-lens/hosts' {
  const matches: string[];
  export default matches;
}
