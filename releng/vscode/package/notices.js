// SPDX-License-Identifier: EPL-2.0
'use strict';

// Writes the licences of the packages that went into dist/extension.js, as esbuild tells them in dist/meta.json.

const fs = require('node:fs');
const path = require('node:path');

const { inputs } = JSON.parse(fs.readFileSync('dist/meta.json', 'utf8'));
const folders = Object.keys(inputs).map(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean);
const notices = [...new Set(folders)].sort().map(folder => {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  if (!file) {
    throw new Error(`${name} says nothing of its licence`);
  }
  return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
});
fs.writeFileSync('NOTICES.txt', `The extension contains these packages.\n\n${notices.join('\n----\n\n')}`);
