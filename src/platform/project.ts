/** Address of the page where errors are reported to the project, or null while it has none: reports are then only copied. */
export const ISSUES_URL: string | null = null;
