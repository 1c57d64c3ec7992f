/** What is tested of the add-on and the command line is what ships: the bundles, built anew. */
export default async () => {
  await import('../build.mjs');
};
