// The command line's own build, with the peers built alike beside it.
const { join, resolve } = require('node:path');
const configurations = require('../../../webpack.config.js');

const peer = (name) => join(__dirname, '../peers', `${name}.ts`);

module.exports = (env) => {
  const built = configurations(env, { mode: 'production' });
  const ours = built.find(({ name }) => name === 'command line');
  return {
    ...ours,
    entry: {
      ...ours.entry,
      readOurs: peer('readOurs'),
      readExcelFile: peer('readExcelFile'),
      streamHucre: peer('streamHucre'),
      duckdb: peer('duckdb'),
    },
    output: { ...ours.output, path: resolve('.cache/bench/programs'), filename: '[name].cjs' },
    // It brings a library of its own that only Node can load.
    externals: { '@duckdb/node-api': 'commonjs @duckdb/node-api' },
  };
};
