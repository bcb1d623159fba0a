/** Tells our element from others: by it an earlier run's is found, and the style below shows it. */
export const HOST_MARK = 'data-treaty-lens';

/**
 * Shows our element, from a style sheet that the browser takes away with the extension: Firefox ends scripts without a word, and a
 * card that is open then would stay for good.
 */
export const SHOW_HOST = `@media screen{[${HOST_MARK}]:popover-open{display:block!important}}`;
