/** CRXJS builds the script into one self-contained file and gives its path. */
declare module '*?iife' {
  const path: string;

  export { path as default };
}
