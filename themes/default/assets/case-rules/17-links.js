// Where a link of the body leads within the site: LinkTarget and LinkCheck of the build. The files of the library come with data/editor.js; without it, or
// where a heading of a page is meant, only the build can tell.

const fileEndings = { cases: '.md', drills: '.md', kits: '.md', targets: '.md', products: '.yaml', paths: '.yaml', patterns: '', losing: '', industries: '', conditions: '', outcomes: '', tactics: '', obstacles: '', tools: '', matrix: '' };

// The address of a page by the path of its file: pages/about.md is about/.
function pageOf(path) {
  const steps = path.split('/').filter(step => step !== '');
  if (steps.length === 3 && steps[1] === 'training' && steps[0] !== 'taxonomy')
    steps.splice(1, 1);
  const id = (name, ending) => {
    const found = ending !== '' && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
    return isId(found) ? found : null;
  };
  if (steps.length === 0)
    return '';
  if (steps.length === 1)
    return isId(steps[0]) ? steps[0] + '/' : null;
  if (steps.length !== 2)
    return null;
  const [folder, name] = steps;
  const found = folder === 'pages' ? id(name, '.md') : folder === 'taxonomy' ? id(name, '.yaml') : Object.hasOwn(fileEndings, folder) ? id(name, fileEndings[folder]) : null;
  return found === null ? null : folder === 'pages' || folder === 'taxonomy' ? found + '/' : `${folder}/${found}/`;
}

// The steps of a path from the content folder; null when it leads out of it.
function walk(steps, path) {
  for (const step of path.split('/').filter(one => one !== '' && one !== '.' && one !== 'index.html')) {
    if (step !== '..')
      steps.push(step);
    else if (steps.length === 0)
      return null;
    else
      steps.pop();
  }

  return steps.join('/');
}

function unescapedAddress(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// The page that an address means, seen from a case: { to }, null for a heading of the same text, { to: null } for a path that no file can have.
function pageMeant(address, fromFolder) {
  const path = unescapedAddress(address.split('#')[0]);
  if (path === '')
    return null;
  const site = steps => steps === null ? null : pageOf(steps);
  if (path.startsWith('/'))
    return { to: site(walk([], path)) };
  return { to: site(walk(fromFolder.split('/'), path)) ?? site(walk([], path)) };
}

let knownPages = null;

// The pages of the library by their addresses, with the files that they come from; null where the page does not have its files.
function pages() {
  const files = window.playbookEditor?.files;
  if (!files)
    return null;
  if (!knownPages || knownPages.files !== files) {
    const byAddress = new Map(files.map(file => [pageOf(file), file]));
    const terms = Object.entries(tables().terms).flatMap(([facet, { ids }]) => [...ids].map(id => `${facet}/${id}/`));
    knownPages = { files, byAddress, terms: new Set(terms), sorted: null };
  }

  return knownPages;
}

function isMadeBySite(to) {
  const steps = to.replace(/\/+$/, '').split('/');
  return to === '' || steps.length === 1 && tables().raw.guesses.sitePages.includes(steps[0]) || ['patterns', 'losing', 'tools', 'matrix'].includes(steps[0]);
}

function checkSiteLink(address, place, fromFolder, problems) {
  const known = pages();
  const meant = known && pageMeant(address, fromFolder);
  if (!meant || meant.to !== null && (known.byAddress.has(meant.to) || known.terms.has(meant.to) || isMadeBySite(meant.to)))
    return;
  let guess = /^www\./i.test(address) ? 'https://' + address : null;
  if (guess === null && meant.to !== null) {
    known.sorted ??= [...known.byAddress.keys(), ...known.terms].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
    const near = nearest(meant.to, known.sorted);
    guess = near === null ? null : '/' + (address.includes('.md') && known.byAddress.get(near) || near);
  }

  problems.add(guess === null ? 'LinkIsDangling' : 'LinkIsDangling+guess', place, { address, guess }, '');
}

// The file that has the id of a case already, or null.
const caseFile = id => pages()?.byAddress.get(`cases/${id}/`) ?? null;
