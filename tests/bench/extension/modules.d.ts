declare module 'mark.js/dist/mark.es6.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(find: RegExp, options: { acrossElements: boolean }): void;
    unmark(): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function replaceInDom(node: Node, options: { find: RegExp; wrap: string }): { revert(): void };
}
