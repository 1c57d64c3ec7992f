/** What is tested of the add-on and the command line is what ships: the bundles, built anew. */
export default async () => {
  // What the command line says here is English, whatever the machine speaks.
  process.env.LC_ALL = 'C';
  await import('../build.mjs');
};
