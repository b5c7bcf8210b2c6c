export const id = 473;
export const ids = [473];
export const modules = {

/***/ 7473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __webpack_require__(2853);
// EXTERNAL MODULE: ./src/github/annotation.ts
var annotation = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/github/warning.ts
var warning = __webpack_require__(8535);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/python/project/declared-name.ts
var declared_name = __webpack_require__(2986);
// EXTERNAL MODULE: ./src/python/project/source-tree.ts
var source_tree = __webpack_require__(3868);
// EXTERNAL MODULE: ./src/python/project/statement-line.ts
var statement_line = __webpack_require__(5128);
// EXTERNAL MODULE: ./src/python/release-tag.ts
var release_tag = __webpack_require__(9522);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
// EXTERNAL MODULE: ./src/files/unzipped-limit.ts
var unzipped_limit = __webpack_require__(1234);
;// CONCATENATED MODULE: ./src/build/checks/check-layer-size.ts





/**
 * Makes sure that Lambda takes the code together with its layer.
 * @param files those of the artifact
 * @throws UserError if it does not
 */
async function checkLayerSize(files, layerDirectory) {
    const [code, layer] = [files, await (0,list_tree/* listTree */.nT)(layerDirectory)].map(entries => entries.reduce((sum, entry) => sum + entry.size, 0));
    const [bytes, limit] = [(code ?? 0) + (layer ?? 0), (0,format/* formatSize */.Xq)(unzipped_limit/* UNZIPPED_LIMIT */.M)];
    const parts = `the code ${(0,format/* formatSize */.Xq)(code ?? 0)} and the layer ${(0,format/* formatSize */.Xq)(layer ?? 0)}`;
    if (bytes < unzipped_limit/* UNZIPPED_LIMIT */.M) {
        core/* info */.pq(`Code and layer: ${(0,format/* formatSize */.Xq)(bytes)} of ${limit} (${parts})`);
        return;
    }
    throw new user_error/* UserError */.y(`Code and layer have ${(0,format/* formatSize */.Xq)(bytes)} unzipped (${parts}), but Lambda allows less than ${limit} for both together.`, {
        section: 'package-too-large',
        hint: 'Leave out what the function does not need. The log of the step that built the layer lists its largest distributions.',
    });
}

// EXTERNAL MODULE: ./src/build/clear-directory.ts
var clear_directory = __webpack_require__(644);
// EXTERNAL MODULE: ./src/python/project/project.ts + 1 modules
var project_project = __webpack_require__(9544);
;// CONCATENATED MODULE: ./src/build/data-files/explicit-excludes.ts

/** The tables of a `pyproject.toml` in which build backends take what to leave out. */
const TOOLS = ['setuptools', 'hatch', 'poetry', 'pdm', 'flit', 'uv'];
/**
 * Says of a file whether the project leaves it out on purpose, by a pattern in what configures the build. Patterns count
 * wherever in a path they fit, which is more than build backends do: a wrong warning costs more than a missing one.
 */
async function explicitExcludes(project) {
    const patterns = [
        ...(await inToml((0,project_project/* readBeside */.ri)(project, 'pyproject.toml'))),
        ...inSetup((0,project_project/* readBeside */.ri)(project, 'setup.py')),
        ...inConfiguration((0,project_project/* readBeside */.ri)(project, 'setup.cfg')),
        ...inManifest((0,project_project/* readBeside */.ri)(project, 'MANIFEST.in')),
    ].map(toExpression);
    return file => patterns.some(pattern => pattern.test(file));
}
async function inToml(text) {
    try {
        const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
        const { tool = {} } = parse(text);
        return TOOLS.flatMap(name => excluded(tool[name]));
    }
    catch {
        return [];
    }
}
/** The texts below all keys that speak of excluding. */
function excluded(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, below]) => key.includes('exclude') ? texts(below) : excluded(below));
}
function texts(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
function inSetup(text) {
    const list = /exclude_package_data\s*=\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
    return [...list.matchAll(/["']([^"']+)["']/g)].map(([, pattern = '']) => pattern);
}
function inConfiguration(text) {
    const lines = /^\[options\.exclude_package_data\]([^[]*)/m.exec(text)?.[1] ?? '';
    return lines
        .split('\n')
        .flatMap(line => line.replace(/^[^=]*=/, '').split(','))
        .map(pattern => pattern.trim());
}
/** https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html#controlling-files-in-the-distribution */
function inManifest(text) {
    return text.split('\n').flatMap(line => {
        const [command = '', ...words] = line.trim().split(/\s+/);
        if (command === 'recursive-exclude')
            return words.slice(1).map(word => `${words[0]}/**/${word}`);
        return ['exclude', 'global-exclude', 'prune'].includes(command) ? words : [];
    });
}
function toExpression(pattern) {
    const bare = pattern.replace(/^(\.?\/)+/, '').replace(/(\/\*{0,2})+$/, '');
    if (bare === '')
        return /$^/;
    const source = bare
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map(part => WILDCARDS[part] ?? part.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&'))
        .join('');
    return new RegExp(`(^|/)${source}(/|$)`);
}
const WILDCARDS = {
    '**/': '(.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/build/imports/find-source.ts


/**
 * Finds a module of the package's own in the checkout.
 * @param installed file of the artifact, whose source shows where the modules of the package are
 * @returns undefined if it is not there, or belongs to another project
 */
function findModuleSource(module, installed, project) {
    for (const one of [project, ...(project.included ?? [])]) {
        const found = findIn(one, module, installed);
        if (found)
            return { ...found, project: one };
    }
    return undefined;
}
function findIn({ directory }, module, installed) {
    const parts = module.split('.');
    for (const root of sourceRoots(directory, installed)) {
        const relative = external_node_path_default().posix.join(root, ...parts);
        const folder = external_node_path_default().join(directory, relative);
        if ((0,external_node_fs_.existsSync)(`${folder}.py`)) {
            return { root, path: `${relative}.py`, isPackage: false, isNamespace: false };
        }
        const isNamespace = !(0,external_node_fs_.existsSync)(external_node_path_default().join(folder, '__init__.py'));
        // Without an __init__.py, most folders next to a project file are no package.
        if (isNamespace ? parts.length > 1 && containsModules(folder) : !isOtherProject(folder)) {
            return { root, path: relative, isPackage: true, isNamespace };
        }
    }
    return undefined;
}
/** Where a project can have its modules: next to its project file, in `src`, or where a file of the artifact comes from. */
function sourceRoots(directory, installed) {
    const others = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true })
        .filter(entry => entry.isDirectory() && !/^\.|^(build|dist|node_modules)$/.test(entry.name))
        .map(entry => entry.name)
        .filter(name => (0,external_node_fs_.existsSync)(external_node_path_default().join(directory, name, installed)));
    return [...new Set([...others, '', 'src'])];
}
function containsModules(folder) {
    if (!(0,external_node_fs_.existsSync)(folder) || !(0,external_node_fs_.statSync)(folder).isDirectory())
        return false;
    return (0,external_node_fs_.readdirSync)(folder, { recursive: true }).some(name => String(name).endsWith('.py'));
}
function isOtherProject(folder) {
    return ['pyproject.toml', 'setup.py'].some(name => (0,external_node_fs_.existsSync)(external_node_path_default().join(folder, name)));
}

;// CONCATENATED MODULE: ./src/build/data-files/customary.ts
/** Folders that are in repositories, and customarily not in what is installed. */
const FOLDERS = /^(\..*|__pycache__|(unit|integration)?[-_]?tests?|testing|docs?|examples?|benchmarks?)$/i;
/** Sources of Python and of native code, of translations, and what else is an input of a build. */
const SOURCES = /\.(pyc?|pyo|pyx|pxd|pxi|in|c|cc|cpp|cxx|h|hh|hpp|rs|go|f|f90|s|asm|cmake|bazel|proto|scss|sass|less|tsx?|jsx|po|pot|so|pyd|dll|dylib|a|lib|o)$/i;
/** What is written for people, and for tools of development. */
const NAMES = /^(\..*|(readme|changelog|changes|history|contributing|license|licence|copying|authors|notice|todo)(\..*)?|makefile|cmakelists\.txt|meson\.build|build|dockerfile.*|requirements.*\.(txt|in)|setup\.cfg|pyproject\.toml|manifest\.in|tox\.ini|pytest\.ini|mypy\.ini|package(-lock)?\.json|tsconfig.*\.json)$/i;
/** Whether a file of a package's folder is customarily left out of what is installed, by its path. */
function isCustomarilyLeftOut(file) {
    const folders = file.split('/');
    const name = folders.pop() ?? '';
    return folders.some(folder => FOLDERS.test(folder)) || SOURCES.test(name) || NAMES.test(name);
}

;// CONCATENATED MODULE: ./src/build/data-files/find-left-out.ts




/**
 * Finds the files that git tracks in the folders of a package, and that are not in the artifact. A folder whose modules are
 * not there either is left alone: the check of imports says whether it is missed.
 * @param tracked relative to the project
 * @param files of the artifact
 */
function findLeftOut(tracked, files, { directory }) {
    const installed = new Set(files.map(file => file.path));
    const modules = [...installed].filter(file => file.endsWith('.py') && file.includes('/'));
    const packages = new Set(modules.map(file => external_node_path_default().posix.dirname(file)));
    const roots = rootsOf(modules, directory);
    const sourceFolders = new Set(tracked.filter(file => file.endsWith('.py')).map(file => external_node_path_default().posix.dirname(file)));
    const known = new Set(tracked);
    // What the build has made of a file: app/rules.json.gz of app/rules.json.
    const made = new Set([...installed]
        .filter(file => !roots.some(({ folder }) => known.has(folder + file)))
        .map(withoutEndings));
    return tracked.flatMap(source => {
        const root = roots.find(one => source.startsWith(one.prefix));
        if (!root)
            return [];
        const file = source.slice(root.folder.length);
        if (installed.has(file) || isCustomarilyLeftOut(file))
            return [];
        if (made.has(withoutEndings(file)))
            return [];
        const folder = nearest(source, sourceFolders);
        const owner = folder?.slice(root.folder.length);
        if (owner === undefined || !packages.has(owner))
            return [];
        // A submodule of git, or a file that the build has removed.
        if (!isFile(external_node_path_default().join(directory, source)))
            return [];
        const name = owner.replaceAll('/', '.');
        return [{ source, package: name, path: file.slice(owner.length + 1) }];
    });
}
/** Where the packages of an artifact come from: the folder that each is in, with a slash, and the way to the package. */
function rootsOf(modules, directory) {
    const first = new Map(modules.map(file => [file.split('/')[0] ?? '', file]));
    return [...first].flatMap(([name, file]) => {
        const root = sourceRoots(directory, file).find(one => (0,external_node_fs_.existsSync)(external_node_path_default().join(directory, one, file)));
        if (root === undefined)
            return [];
        const folder = root === '' ? '' : `${root}/`;
        return [{ folder, prefix: `${folder}${name}/` }];
    });
}
/** A path without what follows the first dot of the name. */
function withoutEndings(file) {
    return file.replace(/(?<=[^/])\.[^/]*$/, '');
}
function nearest(file, folders) {
    const folder = external_node_path_default().posix.dirname(file);
    if (folders.has(folder))
        return folder;
    return folder === '.' ? undefined : nearest(folder, folders);
}
function isFile(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./src/python/project/build-backend.ts

/** What a project is built with, by the first part of the backend's name: `hatchling`, `poetry`; setuptools if it names none. */
function buildBackend(project) {
    const toml = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    return /^\s*build-backend\s*=\s*["']([\w-]+)/m.exec(toml)?.[1] ?? 'setuptools';
}
/** Whether setuptools is configured in a `setup.py`, and not in the `pyproject.toml`. */
function usesSetupPy(project) {
    return setuptoolsFile(project) !== 'pyproject.toml' && (0,project_project/* readBeside */.ri)(project, 'setup.py') !== '';
}
/** Which file configures setuptools for a project. */
function setuptoolsFile(project) {
    const toml = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (/^\s*\[\s*(project|tool\.setuptools.*)\s*\]/m.test(toml))
        return 'pyproject.toml';
    if (/^\[options/m.test((0,project_project/* readBeside */.ri)(project, 'setup.cfg')))
        return 'setup.cfg';
    return (0,project_project/* readBeside */.ri)(project, 'setup.py') === '' ? 'pyproject.toml' : 'setup.py';
}

;// CONCATENATED MODULE: ./src/build/data-files/include-data.ts


/** Patterns that are shown for a package; more are said by what their names end in. */
const MOST_PATTERNS = 5;
/** What to write, for the build backend of a project, so that data files get into the artifact; ready to be pasted. */
function includeData(files, project) {
    const backend = buildBackend(project);
    if (backend !== 'setuptools')
        return OTHERS[backend] ?? OTHER;
    const patterns = patternsOf(files);
    switch (setuptoolsFile(project)) {
        case 'pyproject.toml':
            return lines('To include what was left out, add to the pyproject.toml:', '[tool.setuptools.package-data]', ...patterns.map(([name, found]) => `"${name}" = ${list(found)}`));
        case 'setup.cfg':
            return lines('To include what was left out, add to the setup.cfg:', '[options.package_data]', ...patterns.map(([name, found]) => `${name} = ${found.join(', ')}`));
        case 'setup.py':
            return lines('To include what was left out, add to the call of setup() in the setup.py:', `package_data={${patterns.map(([name, found]) => `"${name}": ${list(found)}`).join(', ')}},`);
    }
}
/** What to write so that the warning ends, if the files are not to be included. */
function leaveOut(project) {
    if (buildBackend(project) !== 'setuptools')
        return '';
    const place = {
        'pyproject.toml': '[tool.setuptools.exclude-package-data]',
        'setup.cfg': '[options.exclude_package_data]',
        'setup.py': 'exclude_package_data',
    }[setuptoolsFile(project)];
    return `If the function does not need it, write those lines under ${place} instead, and this warning ends.`;
}
const OTHER = 'Check what the build backend includes and excludes in the project file, and what .gitignore names.';
const OTHERS = {
    hatchling: 'Hatch includes all files of a package unless something excludes them: check include, exclude, only-include and only-packages in [tool.hatch.build], and .gitignore.',
    poetry: 'Poetry includes all files of a package unless something excludes them: check packages and exclude in [tool.poetry], and .gitignore.',
    pdm: 'PDM includes all files of a package unless something excludes them: check includes and excludes in [tool.pdm.build].',
    uv_build: 'uv includes all files of a package unless something excludes them: check source-exclude and wheel-exclude in [tool.uv.build-backend].',
};
function patternsOf(files) {
    const packages = [...new Set(files.map(file => file.package))].sort();
    return packages.map(name => {
        const own = files.filter(file => file.package === name).map(file => file.path);
        const exact = unique(own.map(file => external_node_path_default().posix.join(external_node_path_default().posix.dirname(file), ending(file))));
        const general = unique(own.map(file => (file.includes('/') ? `**/${ending(file)}` : ending(file))));
        return [name, exact.length > MOST_PATTERNS ? general : exact];
    });
}
/** `*.json`, or the name of a file without an extension. */
function ending(file) {
    const { ext, base } = external_node_path_default().posix.parse(file);
    return ext === '' || base === 'py.typed' ? base : `*${ext}`;
}
const unique = (texts) => [...new Set(texts)].sort();
const list = (texts) => `[${texts.map(text => JSON.stringify(text)).join(', ')}]`;
const lines = (sentence, ...pasted) => [sentence, ...pasted.map(line => `  ${line}`), ''].join('\n');

;// CONCATENATED MODULE: ./src/build/data-files/check-data.ts







/** Files in the warning. */
const SHOWN = 10;
/**
 * Warns of data files that a build has left out: code that reads them works in the checkout, and fails in Lambda.
 * @param tracked what git tracks in the project
 * @param files of the artifact
 */
async function checkData(tracked, files, project) {
    const missing = findLeftOut(tracked, files, project);
    if (missing.length === 0)
        return undefined;
    const isExcluded = await explicitExcludes(project);
    const found = missing.filter(({ source }) => !isExcluded(source));
    if (found.length === 0)
        return undefined;
    const advice = [includeData(found, project), leaveOut(project)].join('').trim();
    const names = found.map(({ source }) => source);
    // Not through warn(): the job summary lists all of them.
    core/* warning */.$e(`The build left out ${found.length === 1 ? '1 file' : `${found.length} files`} that git tracks in the folders of the package: ` +
        `${(0,format/* bounded */.Mm)(names, SHOWN, format/* forLog */.Ig).join(', ')}. Code that reads ${found.length === 1 ? 'it' : 'them'} fails in Lambda.\n${advice}`, { title: 'Build Lambda Source', ...(0,annotation/* pointTo */.i)((0,statement_line/* placeOf */.$t)('build-backend', project)) });
    return { files: names, advice };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/build/data-files/tracked-files.ts




const MOST_BYTES = 64 * 1024 ** 2;
/**
 * The files that git tracks in a folder, relative to it, with slashes. To be asked before code of the build runs, which could
 * change what git does; git gets nothing of the job's environment that could be secret.
 * @returns nothing if there is no git, or the folder is in no checkout
 */
async function trackedFiles(directory) {
    const { PATH, HOME } = process.env;
    const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-z'];
    const options = { cwd: directory, maxBuffer: MOST_BYTES, env: { PATH, HOME } };
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', args, options);
        return stdout.split('\0').filter(name => name !== '');
    }
    catch (error) {
        core/* debug */.Yz(`What git tracks is not known: ${(0,user_error/* messageOf */.b)(error)}`);
        return [];
    }
}

// EXTERNAL MODULE: ./src/python/source-file.ts
var source_file = __webpack_require__(8404);
;// CONCATENATED MODULE: ./src/python/metadata/required-name.ts

/** The normalized name of a requirement, such as `requests[socks]>=2; python_version < "3.14"`. */
function requiredName(requirement) {
    return (0,package_name/* normalizeName */.P)(/^\s*([\w.-]+)/.exec(requirement)?.[1] ?? '');
}

// EXTERNAL MODULE: ./src/python/find-files.ts
var find_files = __webpack_require__(4245);
;// CONCATENATED MODULE: ./src/build/failures/package-advice.ts





const package_advice_list = (names) => `[${names.map(name => `"${name}"`).join(', ')}]`;
const inFolder = ({ root, name }) => (root ? `${root}/${name}` : name);
/** How the project file names packages and modules, as the documentation of each build backend says. */
const BACKENDS = {
    hatchling: {
        title: 'Hatch',
        several: true,
        setting: (code) => `  [tool.hatch.build.targets.wheel]\n  ${code.some(isModule) ? 'only-include' : 'packages'} = ${package_advice_list(code.map(inFolder))}`,
    },
    poetry: {
        title: 'Poetry',
        several: true,
        setting: (code) => `  [tool.poetry]\n  packages = [${code
            .map(({ root, name }) => `{ include = "${name}"${root && `, from = "${root}"`} }`)
            .join(', ')}]`,
    },
    flit: {
        title: 'Flit',
        several: false,
        setting: ([code]) => `  [tool.flit.module]\n  name = "${code?.name.replace(/\.py$/, '')}"`,
    },
    uv: {
        title: 'uv',
        several: false,
        setting: ([code]) => `  [tool.uv.build-backend]\n  module-name = "${code?.name}"\n  module-root = "${code?.root}"`,
    },
};
function isModule({ name }) {
    return name.endsWith('.py');
}
/** Explains that a build backend finds no package, with the code that is there. */
function noPackage(backend) {
    return (found, { project, name }) => {
        const { title, several, setting } = BACKENDS[backend];
        const expected = name === undefined ? 'package' : (0,package_name/* normalizeName */.P)(name).replaceAll('-', '_');
        const empty = ['', 'src']
            .map(root => inFolder({ root, name: expected }))
            .find(folder => (0,external_node_fs_.existsSync)(external_node_path_default().join(project.directory, folder)));
        if (empty !== undefined && !(0,external_node_fs_.existsSync)(external_node_path_default().join(project.directory, empty, '__init__.py'))) {
            const file = `${empty}/__init__.py`;
            return {
                message: `${title} does not recognize the folder ${empty} as a package: it has no __init__.py.`,
                section: 'package-folder-not-found',
                hint: `Add it, even if it is empty:\n  touch ${file}\n  git add ${file}`,
            };
        }
        const packages = (0,find_files/* findPackages */.tP)(project.directory);
        const modules = backend === 'uv' ? [] : (0,find_files/* findModules */.th)(project.directory);
        const code = packages.length > 0 ? packages : modules.map(file => ({ root: '', name: file }));
        const hint = code.length === 0
            ? `Put your code into a folder ${backend === 'uv' ? 'src/' : ''}${expected} with an __init__.py.`
            : `Name ${several && code.length > 1 ? 'those that are yours' : 'your code'} in the project file` +
                `${!several && code.length > 1 ? `, one of ${code.map(inFolder).join(', ')}` : ''}:\n${setting(code)}`;
        return {
            message: `${title} finds no package that is named like the project: there is no folder ${found.path?.replace('/__init__.py', '') ?? expected}.`,
            section: 'package-folder-not-found',
            hint,
            about: 'name',
        };
    };
}
/** Advice for setuptools, which finds several packages: the one that is named like the project, else all to choose from. */
function includePackages(names, { name }) {
    const own = names.filter(found => name && (0,package_name/* normalizeName */.P)(found) === (0,package_name/* normalizeName */.P)(name));
    return (`Name yours in the project file${own.length > 0 ? '' : ', and leave out the others'}; the * includes subpackages:\n` +
        `  [tool.setuptools.packages.find]\n  include = ${package_advice_list((own.length > 0 ? own : names).map(found => `${found}*`))}`);
}
/** Advice for a package folder that setuptools does not find where the project file says. */
function locatePackage(folder, { project }) {
    const inToml = /^\s*\[tool\.setuptools\b/m.test((0,project_project/* readBeside */.ri)(project, 'pyproject.toml'));
    if ((0,external_node_fs_.existsSync)(external_node_path_default().join(project.directory, 'src', folder))) {
        return inToml
            ? 'It is in src. Set in the project file:\n  [tool.setuptools]\n  package-dir = {"" = "src"}'
            : 'It is in src. Add, where the packages are listed:\n  package_dir={"": "src"} in setup.py, or package_dir = =src in setup.cfg';
    }
    const there = (0,find_files/* findPackages */.tP)(project.directory).map(inFolder);
    return (`Fix packages in ${inToml ? '[tool.setuptools]' : 'setup.py or setup.cfg'}` +
        `${there.length > 0 ? `. Packages that exist: ${there.join(', ')}.` : ', or add the folder to the repository.'}`);
}
/** The tables that let setuptools find the code that is there; undefined if there is none. */
function setuptoolsTables({ directory }) {
    const packages = (0,find_files/* findPackages */.tP)(directory);
    const modules = (0,find_files/* findModules */.th)(directory).map(file => file.replace(/\.py$/, ''));
    if (packages.some(({ root }) => root === 'src')) {
        return '  [tool.setuptools.packages.find]\n  where = ["src"]';
    }
    if (packages.length > 0) {
        const names = packages.map(({ name }) => `${name}*`);
        return `  [tool.setuptools.packages.find]\n  include = ${package_advice_list(names)}`;
    }
    return modules.length > 0 ? `  [tool.setuptools]\n  py-modules = ${package_advice_list(modules)}` : undefined;
}
/** Whether setuptools builds a project: it does unless the project file names another build backend. */
function usesSetuptools(project) {
    const text = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    return !/^\s*build-backend\s*=/m.test(text) || text.includes('setuptools');
}
/**
 * How setuptools installs modules that are next to the project file, besides the packages that it installs.
 * @returns what to do, and the lines to copy
 */
function addModules(modules, packages, project) {
    const text = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (text === '')
        return ['Name it in setup.py', `  py_modules=${package_advice_list(modules)},`];
    const listed = /^\s*py-modules\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? '';
    const before = [...listed.matchAll(/["']([^"']+)["']/g)].map(([, name = '']) => name);
    const table = `  [tool.setuptools]\n  py-modules = ${package_advice_list([...new Set([...before, ...modules])])}`;
    const finds = /^\s*(?:packages\s*=|\[tool\.setuptools\.packages)/m.test(text);
    if (packages.some(name => (0,external_node_fs_.existsSync)(external_node_path_default().join(project.directory, 'src', name)))) {
        // There, setuptools looks for modules too, and finds them unless packages are listed.
        const move = `  git mv ${modules.map(name => `${name}.py`).join(' ')} src/`;
        return finds
            ? ['Move it into src, name it in the project file', `${move}\n\n${table}`]
            : ['Move it into src', move];
    }
    // Where modules are listed, setuptools looks for no package.
    const include = `\n\n  [tool.setuptools.packages.find]\n  include = ${package_advice_list(packages.map(name => `${name}*`))}`;
    return ['Name it in the project file', finds || packages.length === 0 ? table : table + include];
}
/** Advice where setuptools is told to install `src`, which is no package; undefined if it is not. */
function fixSrc(project) {
    const text = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (!/^\s*packages\s*=\s*\[\s*["']src["']\s*\]/m.test(text) || !usesSetuptools(project))
        return undefined;
    return ('packages = ["src"] names the folder that contains your code, which is not a package. Write instead:\n' +
        '  [tool.setuptools.packages.find]\n  where = ["src"]');
}
/** Advice for a package without code: where that is, and how to name it. */
function listCode(project) {
    const tables = usesSetuptools(project) ? setuptoolsTables(project) : undefined;
    const there = (0,find_files/* findPackages */.tP)(project.directory).map(inFolder);
    return (fixSrc(project) ??
        (tables
            ? `Name your code in the project file:\n${tables}`
            : 'Give the folder with your code the name of the project (with underscores for hyphens) and an __init__.py, or name ' +
                `it in the project file${there.length > 0 ? `: ${there.join(', ')}` : ''}.`));
}

;// CONCATENATED MODULE: ./src/build/handler/explain-outside.ts








/**
 * The explanation of a handler whose file is in the project and not in the package: most often it is next to that.
 * @param directory folder of the installed package
 * @param elsewhere what to do if this file is not the one that is meant, as a sentence
 * @returns undefined if the project has no such file
 */
async function explainOutside({ module, name, given }, directory, project, elsewhere) {
    const file = findOutside(project.directory, module, name);
    if (file === undefined)
        return undefined;
    const outside = external_node_path_default().relative('', file);
    const owner = { project, isShared: project.included !== undefined };
    const packages = (await topLevel(directory, owner)).filter(entry => !entry.endsWith('.py'));
    const [only] = packages;
    const pointTo = `point ${given ? 'the input handler and the function' : 'the function'} to it`;
    const message = packages.length > 0
        ? `${outside} is outside the package${packages.length > 1 ? 's' : ''} ${packages.join(', ')}, so it is not installed and would be missing in Lambda.`
        : `${outside} defines the handler, but it is not installed with the package.`;
    const explain = (todo) => new user_error/* UserError */.y(message, {
        section: 'handler-outside-the-package',
        hint: `${todo}\n${elsewhere}`,
        file: outside,
    });
    const src = fixSrc(project);
    if (src !== undefined)
        return explain(src);
    const imported = importedSiblings(file, new Set());
    const isHome = packages.length === 1 &&
        (await distributionNames(directory)).includes((0,package_name/* normalizeName */.P)(only ?? ''));
    if (only !== undefined && isHome && imported.length === 0) {
        const home = (0,source_file/* sourceFile */.sm)(only, project) ?? only;
        const moved = external_node_path_default().posix.join(home.replaceAll('\\', '/'), `${module}.py`);
        const hint = `Move it into the package, and ${pointTo}:\n` +
            `  git mv ${outside} ${moved}\n  handler: ${only}.${module}.${name}`;
        return explain(hint);
    }
    const along = imported.length > 0
        ? `, with the modules that it imports from there (${imported.join(', ')})`
        : '';
    if (usesSetuptools(project) && external_node_path_default().dirname(file) === project.directory) {
        const [todo, lines] = addModules([module, ...imported], packages, project);
        const hint = `${todo}${along}, and ${pointTo}:\n${lines}\n\n  handler: ${module}.${name}`;
        return explain(hint);
    }
    const hint = `Move it${along} into a package of this project, or let your build backend include it.`;
    return explain(hint);
}
/** The modules next to a file that it imports, and those that they import. */
function importedSiblings(file, seen) {
    seen.add(external_node_path_default().basename(file, '.py'));
    const names = [...read(file).matchAll(/^\s*(?:from|import)\s+(\w+(?:\s*,\s*\w+)*)/gm)].flatMap(([, found = '']) => found.split(/\s*,\s*/));
    return [...new Set(names)].flatMap(name => {
        const sibling = external_node_path_default().join(external_node_path_default().dirname(file), `${name}.py`);
        if (seen.has(name) || !(0,external_node_fs_.existsSync)(sibling))
            return [];
        return [name, ...importedSiblings(sibling, seen)];
    });
}
/** The text of a file; empty if it cannot be read. */
function read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
async function distributionNames(directory) {
    const folders = (await (0,promises_.readdir)(directory)).filter(name => name.endsWith('.dist-info'));
    return folders.map(name => (0,package_name/* normalizeName */.P)(name.split('-')[0] ?? ''));
}
/**
 * The importable names at the top of an installation: packages, and modules with their `.py`.
 * @param owner the project whose names are wanted, if the artifact contains several
 */
async function topLevel(directory, owner) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
    return entries
        .filter(entry => (entry.isDirectory() ? !/[.-]/.test(entry.name) : entry.name.endsWith('.py')))
        .map(entry => entry.name)
        .filter(name => !owner?.isShared || (0,source_file/* ownSourceFile */.AV)(name, owner.project) !== undefined)
        .sort();
}
/** The file of a module that mentions a function, nearest to the top. */
function findOutside(directory, module, name) {
    return (0,find_files/* findFiles */.lY)(directory, [`${module}.py`]).find(file => read(file).split(/\W+/).includes(name));
}

;// CONCATENATED MODULE: ./src/build/handler/explain-handler.ts





const SET_HANDLER = 'set the input handler to package.module.function, or to none if this package has no handler.';
/** The handler that is looked for if none is given. */
const CUSTOMARY = { module: 'lambda_function', name: 'lambda_handler', given: false };
/** Turns a problem with the handler into what the user can do about it. */
async function explainHandler(problem, { handler, python, suggestions }, { directory, project }) {
    const suggest = (todo) => suggestHandler(suggestions, todo);
    const elsewhere = `If the handler is elsewhere, ${SET_HANDLER}`;
    const missing = `The handler ${handler} does not exist in the artifact:`;
    switch (problem.kind) {
        case 'none':
            return ((await explainOutside(CUSTOMARY, directory, project, suggestions.length > 0 ? suggest(SET_HANDLER) : elsewhere)) ??
                new user_error/* UserError */.y('No handler was found: the artifact has no lambda_function.py with lambda_handler.', { section: 'handler-not-found', hint: fixSrc(project) ?? suggest(SET_HANDLER) }));
        case 'several':
            return new user_error/* UserError */.y(`The package has several handlers: ${problem.handlers.join(', ')}.`, {
                section: 'several-handlers',
                hint: 'Set the input handler to the one that the function uses, or to all of them, one per line.',
            });
        case 'form':
            return new user_error/* UserError */.y(`The input handler is "${handler}", which does not have the form package.module.function.`, {
                section: 'input-value',
                hint: suggest('write it as package.module.function.'),
            });
        case 'builtin':
            return new user_error/* UserError */.y(`${missing} "${problem.module}" is a module that is built into Python.`, {
                section: 'handler-does-not-exist',
                hint: 'Rename the package, since Python would import its own module.',
            });
        case 'module': {
            const isOwn = handler !== null && problem.parent === '' && suggestions.length === 0;
            const outside = isOwn
                ? await explainOutside(lastParts(handler), directory, project, elsewhere)
                : undefined;
            if (outside)
                return outside;
            return new user_error/* UserError */.y(`${missing} there is no module ${problem.module}${problem.parent && ` in ${problem.parent}`}.`, {
                section: 'handler-does-not-exist',
                hint: await whyMissing(problem.module, suggestions, directory, project),
                file: project.file,
            });
        }
        case 'attribute':
            return new user_error/* UserError */.y(`${missing} ${problem.module} defines no "${problem.name}".`, {
                section: 'handler-does-not-exist',
                hint: suggest(`define or import ${problem.name} at the top level of ${problem.module}. If this package has no handler, set ` +
                    'the input handler to none.'),
                file: problem.file === null ? undefined : (0,source_file/* sourceFile */.sm)(problem.file, project),
            });
        case 'syntax':
            return new user_error/* UserError */.y(`Python ${python} cannot read ${problem.file}, line ${problem.line}: ${problem.message}.`, {
                section: 'syntax-error',
                hint: `Fix the syntax. If the code is meant for a newer Python than ${python}, ` +
                    'set up that one with actions/setup-python before this step.',
                file: (0,source_file/* sourceFile */.sm)(problem.file, project),
                line: problem.line ?? undefined,
            });
        case 'unknown':
            return new user_error/* UserError */.y(`${problem.module}: ${problem.reason}.`, {
                section: 'handler-not-checked',
                hint: suggest(SET_HANDLER),
            });
    }
}
/** A hint for a module that is not installed: the reason, where the project shows it. */
async function whyMissing(module, suggestions, directory, project) {
    const src = fixSrc(project);
    if (src !== undefined)
        return src;
    const parts = module.split('.');
    const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const folder = folders
        .map(name => (0,source_file/* sourceFile */.sm)(name, project))
        .find(found => found && (0,external_node_fs_.statSync)(found).isDirectory() && !(0,external_node_fs_.existsSync)(`${found}/__init__.py`));
    if (folder !== undefined) {
        return (`The folder ${folder} has no __init__.py, so the build backend may leave it out. Add it, even if it is empty:\n` +
            `  touch ${folder}/__init__.py\n  git add ${folder}/__init__.py`);
    }
    const installed = (await topLevel(directory)).join(', ') || 'nothing';
    return suggestHandler(suggestions, `check which packages the project file lists: at the top of the artifact is ${installed}. If the handler is ` +
        `elsewhere, ${SET_HANDLER}`);
}
/**
 * A hint that begins with the handlers that may be meant.
 * @param todo what to do if they are not: a sentence that begins with a small letter
 */
function suggestHandler(handlers, todo) {
    if (handlers.length === 0)
        return todo.charAt(0).toUpperCase() + todo.slice(1);
    const [first] = handlers;
    const them = handlers.length === 1 ? 'that is the handler' : 'one of them is the handler';
    return (`The artifact has ${handlers.join(', ')}. If ${them}, set it in the step's with: and in the function:\n` +
        `  handler: ${first}\nOtherwise, ${todo}`);
}
/** The last parts of `package.module.function`. */
function lastParts(handler) {
    const [name = '', module = ''] = handler.split(/[./]/).reverse();
    return { module, name, given: true };
}

// EXTERNAL MODULE: ./src/python/project/repository-projects.ts
var repository_projects = __webpack_require__(6265);
;// CONCATENATED MODULE: ./src/build/imports/include-module.ts



/** What to write, for the build backend of a project, so that a module gets into the artifact; ready to be pasted. */
function includeModule(missing) {
    const toml = (0,project_project/* readBeside */.ri)(missing.project, 'pyproject.toml');
    return (ADVICE[buildBackend(missing.project)] ?? include_module_OTHER)(missing, toml);
}
const ADVICE = {
    setuptools: (missing, toml) => {
        if (usesSetupPy(missing.project))
            return setupPy(missing);
        const { packages, modules } = contents(missing);
        const { root } = missing.source;
        const listed = /^\s*packages\s*=\s*\[/m.test(toml)
            ? ' In place of packages = [...], write:'
            : ':';
        return include_module_lines(`In the pyproject.toml, let setuptools find it${listed.replace(/^ /, '. ')}`, ...(modules.length > 0 ? ['[tool.setuptools]', `py-modules = ${include_module_list(modules)}`] : []), ...(packages.length > 0 ? ['[tool.setuptools.packages.find]'] : []), ...(packages.length > 0 && root ? [`where = ["${root}"]`] : []), ...(packages.length > 0 ? [`include = ${include_module_list(packages.map(name => `${name}*`))}`] : []));
    },
    hatchling: missing => include_module_lines('In the pyproject.toml, name what belongs in the wheel, and remove what excludes it (exclude, only-include, or a ' +
        'line in .gitignore):', '[tool.hatch.build.targets.wheel]', ...packagesAndForced(missing)),
    poetry: missing => include_module_lines('In the pyproject.toml, name what belongs in the wheel, and remove what excludes it (exclude, or a line in .gitignore):', '[tool.poetry]', `packages = [${paths(missing)
        .map(({ root, name }) => `{ include = "${name}"${root && `, from = "${root}"`} }`)
        .join(', ')}]`),
    pdm: missing => include_module_lines('In the pyproject.toml, name what belongs in the wheel, and remove what excludes it (excludes):', '[tool.pdm.build]', ...(missing.source.root ? [`package-dir = "${missing.source.root}"`] : []), `includes = ${include_module_list(paths(missing).map(({ root, name }) => external_node_path_default().posix.join(root, name)))}`),
    uv_build: missing => isInside(missing)
        ? 'In the pyproject.toml, remove what excludes it: source-exclude or wheel-exclude in [tool.uv.build-backend].'
        : topOf(missing).isPackage
            ? include_module_lines('In the pyproject.toml, name all packages:', '[tool.uv.build-backend]', `module-name = ${include_module_list(contents(missing).packages)}`, `module-root = "${missing.source.root}"`)
            : move(missing),
    flit_core: missing => isInside(missing) ? include_module_OTHER(missing, '') : `Flit packages one module. ${move(missing)}`,
};
const include_module_OTHER = () => 'Check what the build backend includes and excludes in the project file.';
function setupPy(missing) {
    const { packages, modules } = contents(missing);
    const { root, isNamespace, path: folder } = missing.source;
    const found = [
        ...(root ? [`where="${root}"`] : []),
        `include=${include_module_list(packages.flatMap(name => [name, `${name}.*`]))}`,
    ];
    return include_module_lines(`In the setup.py, find the packages${isNamespace ? `, and add ${folder}/__init__.py, without which setuptools does not find it` : ''}:`, ...(modules.length > 0 ? [`py_modules=${include_module_list(modules)},`] : []), ...(packages.length > 0 ? [`packages=find_packages(${found.join(', ')}),`] : []), ...(packages.length > 0 && root ? [`package_dir={"": "${root}"},`] : []));
}
/** What moves a module into the package, where a build backend knows one only. */
function move(missing) {
    const { source, installed } = missing;
    const [target = ''] = installed.filter(name => !name.endsWith('.py'));
    const { name } = topOf(missing);
    const moved = external_node_path_default().posix.join(source.root, target, name);
    return include_module_lines(`Move it into the package, and import it from ${target}:`, `git mv ${external_node_path_default().posix.join(source.root, name)} ${moved}`);
}
/** Hatch takes folders as packages, and single modules only by their path. */
function packagesAndForced(missing) {
    const all = paths(missing);
    const modules = all.filter(({ name }) => name.endsWith('.py'));
    const file = ({ root, name }) => external_node_path_default().posix.join(root, name);
    return [
        `packages = ${include_module_list(all.filter(({ name }) => !name.endsWith('.py')).map(file))}`,
        ...(modules.length > 0 ? ['[tool.hatch.build.targets.wheel.force-include]'] : []),
        ...modules.map(module => `"${file(module)}" = "${module.name}"`),
    ];
}
/** Whether a module belongs to a package of which the artifact has another part. */
function isInside({ module, installed }) {
    return installed.includes(module.split('.')[0] ?? '');
}
/** All that belongs at the top of the artifact, in the folder that the module is in. */
function paths(missing) {
    const { packages, modules } = contents(missing);
    const { root } = missing.source;
    return [...packages, ...modules.map(name => `${name}.py`)].map(name => ({ root, name }));
}
/** What the module is, or is in, at the top of the artifact: a package, or a module with its `.py`. */
function topOf({ module, source }) {
    const [top = ''] = module.split('.');
    const isPackage = top !== module || source.isPackage;
    return { name: isPackage ? top : `${top}.py`, isPackage };
}
function contents(missing) {
    const names = [...new Set([...missing.installed, topOf(missing).name])];
    return {
        packages: names.filter(name => !name.endsWith('.py')),
        modules: names.filter(name => name.endsWith('.py')).map(name => name.slice(0, -'.py'.length)),
    };
}
const include_module_list = (names) => `[${names.map(name => `"${name}"`).join(', ')}]`;
const include_module_lines = (sentence, ...pasted) => [sentence, ...pasted.map(line => `  ${line}`)].join('\n');

;// CONCATENATED MODULE: ./src/build/imports/explain-import.ts







const FAILS = 'Lambda would fail with';
/** A module of the package's own, or a part of one, that is not in the artifact. */
async function explainMissing(finding, check) {
    const module = finding.kind === 'member' ? `${finding.module}.${finding.name}` : finding.module;
    const source = findModuleSource(module, finding.file, check.project);
    if (finding.kind === 'member' && !source) {
        const { name } = finding;
        return {
            message: `${placeOf(finding, check)} imports ${name} from ${finding.module}, which neither defines it nor has a module of that name: ${FAILS} ImportError.`,
            hint: `Fix the name, or define ${name} at the top level of ${finding.module}. ${IGNORE}`,
        };
    }
    return {
        message: `${placeOf(finding, check)} imports ${module}, which is not in the artifact: ${FAILS} ModuleNotFoundError.`,
        hint: `${await explainAbsence(module, source, check)}${finding.kind === 'outside' ? PROVIDED(module) : ''}${IGNORE}`,
    };
}
const IGNORE = 'imports: ignore switches this check off.';
const PROVIDED = (module) => `If a layer provides it, set the input provided to ${module.split('.')[0]}. `;
async function explainAbsence(module, source, { directory, project }) {
    if (!source) {
        return ('The checkout has no such module either. Fix the import, or add the file: it may be named in .gitignore, or made by a ' +
            'step that did not run. ');
    }
    const owner = { project: source.project, isShared: project.included !== undefined };
    const installed = await topLevel(directory, owner);
    const found = (0,annotation/* showPath */.P)(external_node_path_default().join(source.project.directory, source.path));
    const advice = includeModule({ module, source, installed, project: source.project });
    return `The checkout has it (${found}${source.isPackage ? '/' : ''}), and the build left it out. ${advice}\n`;
}
/** An import of a module next to the importing one, as if it were at the top of the artifact. */
function explainSibling(finding, check) {
    const { module, sibling, relative } = finding;
    return {
        message: `${placeOf(finding, check)} imports ${module} as if it were at the top of the artifact, where it is not: ` +
            `it is ${sibling}.${module}. ${FAILS} ModuleNotFoundError.`,
        hint: `Write the import as\n  ${relative}\nIf you mean another module of that name, which a layer provides, set the input provided to ${module}. ${IGNORE}`,
    };
}
/** A relative import that leads out of the artifact. */
function explainBeyond(finding, check) {
    return {
        message: `${placeOf(finding, check)} imports ${finding.module} relatively, with more dots than ${finding.importer} has packages above it: ${FAILS} ImportError.`,
        hint: `Write the import without dots, from the top of the artifact. ${IGNORE}`,
    };
}
/** A module from elsewhere that is not there, where all that the function gets is known. */
function explainAbsent({ module, provide }, finding, check) {
    return {
        message: `${placeOf(finding, check)} imports ${module}, which is not in the artifact, not in the layer ` +
            `${(0,annotation/* showPath */.P)(check.layerDirectory ?? '')}, and not in Lambda's runtime: ${FAILS} ModuleNotFoundError.`,
        hint: 'Add the distribution that contains it to the dependencies in the project file, and write the lock file again. ' +
            `${PROVIDED(provide).replace('a layer', 'another layer')}${IGNORE}`,
        isError: true,
    };
}
/** Modules that nothing known provides, by the name at the top. */
function explainUnknown(name, findings, check) {
    const places = [...new Set(findings.map(finding => placeOf(finding, check)))];
    const other = (0,repository_projects/* findProjectWith */.hl)(name);
    const shared = other === undefined
        ? ''
        : `The project ${(0,annotation/* showPath */.P)(other)} of this repository contains it: to put that into the artifact, set the input include-projects to ${(0,annotation/* showPath */.P)(other)}. `;
    return (`${places.slice(0, 3).join(' and ')} ${places.length > 1 ? 'import' : 'imports'} ${name}, which is not in the artifact, not in ` +
        `Lambda's runtime, and no requirement of the package: without a layer that provides it, ${FAILS} ModuleNotFoundError. ` +
        `${shared}${shared === '' ? 'Add' : 'Or add'} it to the dependencies in the project file. If Lambda or a layer provides it, set the input provided to ${name}.`);
}
/** Where a finding is, for people: the file in the checkout, if it is there. */
function placeOf({ file, line }, { project }) {
    const source = (0,source_file/* sourceFile */.sm)(file, project);
    return `${source === undefined ? file : (0,annotation/* showPath */.P)(source)}:${line}`;
}

// EXTERNAL MODULE: ./src/python/metadata/record-file.ts
var record_file = __webpack_require__(1296);
;// CONCATENATED MODULE: ./src/build/imports/installed-names.ts




/**
 * The import names of some distributions, as far as they are installed.
 * @param sites folders of installed distributions
 * @param wanted their normalized names
 */
function installedNames(sites, wanted) {
    const found = new Map();
    for (const site of sites) {
        for (const folder of installed_names_list(site)) {
            const name = (0,package_name/* normalizeName */.P)(/^(.+?)-[^-]+\.dist-info$/.exec(folder)?.[1] ?? '');
            if (wanted.includes(name))
                found.set(name, topLevelNames(external_node_path_default().join(site, folder)));
        }
    }
    return found;
}
function installed_names_list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** What a distribution puts at the top, by the list that setuptools writes, else by its files. */
function topLevelNames(distInfo) {
    const listed = installed_names_read(distInfo, 'top_level.txt').split(/\s+/).filter(Boolean);
    if (listed.length > 0)
        return listed;
    const rows = (0,record_file/* parseRecord */.H)(installed_names_read(distInfo, 'RECORD'));
    const tops = rows.map(row => /^(\w+)(?:\/|\.py$|\.[\w-]+\.so$|\.pyd$)/.exec(row.path)?.[1] ?? '');
    return [...new Set(tops)].filter(name => name !== '' && name !== '__pycache__');
}
function installed_names_read(folder, name) {
    const file = external_node_path_default().join(folder, name);
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
}

;// CONCATENATED MODULE: ./src/build/imports/known-modules.ts
// cspell:disable names of modules and distributions
/**
 * What Lambda's runtime provides: the modules of boto3, of awslambdaric, which is the runtime's own client, and of what
 * they require. https://docs.aws.amazon.com/lambda/latest/dg/lambda-python.html
 */
const RUNTIME = [
    'awslambdaric',
    'boto3',
    'botocore',
    'dateutil',
    'jmespath',
    'runtime_client',
    's3transfer',
    'simplejson',
    'six',
    'snapshot_restore_py',
    'urllib3',
];
/** Import names of distributions that are named otherwise, for where none is installed that could be asked. */
const IMPORT_NAMES = {
    'antlr4-python3-runtime': 'antlr4',
    attrs: 'attr attrs',
    'aws-cdk-lib': 'aws_cdk',
    beautifulsoup4: 'bs4',
    biopython: 'Bio',
    'databricks-sql-connector': 'databricks.sql',
    'discord-py': 'discord',
    djangorestframework: 'rest_framework',
    dnspython: 'dns',
    'elastic-apm': 'elasticapm',
    'faiss-cpu': 'faiss',
    gitpython: 'git gitdb',
    'google-api-python-client': 'googleapiclient apiclient',
    'google-auth': 'google.auth google.oauth2',
    'googleapis-common-protos': 'google.api google.rpc google.type google.logging google.longrunning',
    grpcio: 'grpc',
    'ibm-cos-sdk': 'ibm_boto3 ibm_botocore',
    'kafka-python': 'kafka',
    'launchdarkly-server-sdk': 'ldclient',
    memcached: 'memcache',
    'mysql-connector-python': 'mysql',
    mysqlclient: 'MySQLdb _mysql',
    'opencv-contrib-python': 'cv2',
    'opencv-contrib-python-headless': 'cv2',
    'opencv-python': 'cv2',
    'opencv-python-headless': 'cv2',
    'opensearch-py': 'opensearchpy',
    'opentelemetry-api': 'opentelemetry',
    'paho-mqtt': 'paho',
    'pdfminer-six': 'pdfminer',
    pillow: 'PIL',
    'pip-tools': 'piptools',
    protobuf: 'google.protobuf',
    'psycopg2-binary': 'psycopg2',
    pycryptodome: 'Crypto',
    pycryptodomex: 'Cryptodome',
    pygithub: 'github',
    pyjwt: 'jwt',
    pymupdf: 'fitz pymupdf',
    pynacl: 'nacl',
    pyopenssl: 'OpenSSL',
    pypdf2: 'PyPDF2',
    pyserial: 'serial',
    pysocks: 'socks sockshandler',
    'python-docx': 'docx',
    'python-json-logger': 'pythonjsonlogger',
    'python-levenshtein': 'Levenshtein',
    'python-multipart': 'multipart python_multipart',
    'python-pptx': 'pptx',
    'python-telegram-bot': 'telegram',
    pywin32: 'win32api win32con win32com',
    pyyaml: 'yaml',
    pyzmq: 'zmq',
    'scikit-image': 'skimage',
    'scikit-learn': 'sklearn',
    setuptools: 'setuptools pkg_resources',
    slackclient: 'slack',
    'snowflake-connector-python': 'snowflake.connector',
    'websocket-client': 'websocket',
};
/** Packages whose parts are many distributions, the names of which begin alike. */
const NAMESPACES = [
    'azure',
    'backports',
    'google',
    'jaraco',
    'opentelemetry',
    'sphinxcontrib',
    'zope',
];
/**
 * Whether a list of modules has the one that is imported, or one that it is in.
 * @param modules import names, `package` or `package.module`
 */
function isAmong(modules, { module, names }) {
    const imported = [module, ...names.map(name => `${module}.${name}`)];
    return modules.some(known => imported.some(name => name === known || name.startsWith(`${known}.`)));
}
/**
 * Whether a requirement provides a module, as far as its name shows.
 * @param requirement normalized name of a distribution
 * @param installed its import names, where it is installed
 */
function canProvide(requirement, imported, installed = []) {
    if (isAmong([...installed, ...(IMPORT_NAMES[requirement]?.split(' ') ?? [])], imported))
        return true;
    const [top = ''] = imported.module.split('.');
    if (NAMESPACES.includes(top) && requirement.startsWith(`${top}-`))
        return true;
    // Most distributions are named like their module; some add that it is for Python.
    const short = requirement.replace(/^python-|^py(?=[a-z])|-python$|-py$|-binary$/, '');
    return isAmong([requirement, short].flatMap(name => [name.replaceAll('-', '_'), name.replaceAll('-', '.')]), { module: lower(imported.module), names: imported.names.map(lower) });
}
const lower = (name) => name.toLowerCase();

;// CONCATENATED MODULE: ./src/build/imports/layer-modules.ts


/**
 * Whether a layer contains a module, and the modules that are imported from it, where it is a folder that can give nothing else.
 * @param layer path of the folder that becomes `/opt`
 */
function layerProvides(layer, { module, names }) {
    return sites(layer).some(site => {
        const found = findModule(site, module);
        if (found !== 'namespace')
            return found !== undefined;
        return names.every(name => name === '*' || findModule(site, `${module}.${name}`) !== undefined);
    });
}
/**
 * Where Lambda's Python looks: https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html#packaging-layers-paths
 * @returns folders that are there
 */
function sites(layer) {
    const library = external_node_path_default().join(layer, 'python', 'lib');
    const versions = (0,external_node_fs_.existsSync)(library) ? (0,external_node_fs_.readdirSync)(library) : [];
    const candidates = [
        ...versions.map(version => external_node_path_default().join(library, version, 'site-packages')),
        external_node_path_default().join(layer, 'python'),
    ];
    return candidates.filter(external_node_fs_.existsSync);
}
/** What a name stands for in a folder of installed distributions. */
function findModule(site, module) {
    const parts = module.split('.');
    const name = parts.at(-1) ?? '';
    const parent = external_node_path_default().join(site, ...parts.slice(0, -1));
    const inParent = (0,external_node_fs_.existsSync)(parent) ? (0,external_node_fs_.readdirSync)(parent, { withFileTypes: true }) : [];
    const isFile = (pattern) => inParent.some(entry => entry.isFile() && pattern.test(entry.name));
    const folder = inParent.some(entry => entry.isDirectory() && entry.name === name);
    if (folder &&
        (0,external_node_fs_.readdirSync)(external_node_path_default().join(parent, name)).some(file => /^__init__\.(py|pyc|.*so)$/.test(file))) {
        return 'package';
    }
    if (isFile(new RegExp(`^${name}\\.(py|pyc|([\\w-]+\\.)?so)$`)))
        return 'module';
    return folder ? 'namespace' : undefined;
}

;// CONCATENATED MODULE: ./src/build/imports/report.ts
/** Whether a statement certainly runs, probably does, or may. */
const LEVEL = { certain: 3, likely: 2, maybe: 1 };

;// CONCATENATED MODULE: ./src/build/imports/check-imports.ts












/**
 * Makes sure that what a handler's module imports will be there in Lambda: modules of the package's own in the artifact,
 * all others in Python, Lambda's runtime or a layer.
 * @throws UserError if it is certain that the import of the handler's module fails
 */
async function checkImports({ findings, sites, python }, check) {
    const isKnown = providers(sites, check);
    const errors = [];
    const unknown = new Map();
    for (const finding of findings) {
        const elsewhere = fromElsewhere(finding);
        if (elsewhere && isKnown(elsewhere))
            continue;
        if (finding.kind === 'syntax') {
            if (finding.level < LEVEL.certain)
                continue;
            throw await explainHandler(finding, { handler: null, python, suggestions: [] }, check);
        }
        const explained = (await explain(finding, check)) ??
            (elsewhere && check.layerDirectory && finding.level >= LEVEL.likely
                ? explainAbsent(elsewhere, finding, check)
                : undefined);
        if (explained === undefined) {
            const name = elsewhere?.provide ?? '';
            if (finding.level >= LEVEL.likely)
                unknown.set(name, [...(unknown.get(name) ?? []), finding]);
        }
        else if (finding.level < LEVEL.certain || !explained.isError) {
            (0,warning/* warn */.R)(`${explained.message} ${explained.hint}`, placeIn(finding, check));
        }
        else {
            errors.push([finding, explained]);
        }
    }
    for (const [name, found] of unknown) {
        const [first] = found;
        if (first)
            (0,warning/* warn */.R)(explainUnknown(name, found, check), placeIn(first, check));
    }
    const [first, ...others] = errors;
    if (first === undefined)
        return;
    const [finding, { message, hint }] = first;
    const more = others.map(([, explained]) => `\n${explained.message}`).join('');
    throw new user_error/* UserError */.y(message, {
        section: 'missing-import',
        hint: hint + (more && `\nThe same step found more:${more}`),
        file: (0,source_file/* sourceFile */.sm)(finding.file, check.project),
        line: finding.line,
    });
}
/** What to say of a finding; undefined if it is a module from elsewhere. */
async function explain(finding, check) {
    const error = { isError: true };
    switch (finding.kind) {
        case 'ends':
            return {
                message: `${placeOf(finding, check)} ends the import of ${finding.importer} (${finding.text}): Lambda would fail before it calls the handler.`,
                hint: 'Move it into a function, or under if __name__ == "__main__":.',
                isError: false,
            };
        case 'beyond':
            return { ...explainBeyond(finding, check), ...error };
        case 'member':
            return { ...(await explainMissing(finding, check)), ...error };
        case 'module':
            if (finding.split && !findModuleSource(finding.module, finding.file, check.project))
                return undefined;
            return { ...(await explainMissing(finding, check)), isError: !finding.split };
        case 'outside':
            if (finding.sibling)
                return { ...explainSibling(finding, check), ...error };
            if (!findModuleSource(finding.module, finding.file, check.project))
                return undefined;
            return { ...(await explainMissing(finding, check)), ...error };
    }
}
/** What an import takes from elsewhere, or can: a layer can contain the other part of a namespace package. */
function fromElsewhere(finding) {
    if (finding.kind === 'outside')
        return { ...finding, provide: finding.module.split('.')[0] ?? '' };
    if (finding.kind !== 'module' || !finding.split)
        return undefined;
    return { module: finding.name, names: [], provide: finding.module };
}
/** Says of a module from elsewhere whether something that is known provides it. */
function providers(sites, { provided, requirements, layerDirectory }) {
    if (layerDirectory !== undefined) {
        return imported => isAmong([...RUNTIME, ...provided], imported) || layerProvides(layerDirectory, imported);
    }
    const required = requirements.map(requiredName);
    let installed;
    return imported => {
        if (isAmong([...RUNTIME, ...provided], imported))
            return true;
        if (required.some(name => canProvide(name, imported)))
            return true;
        // Asked last, since that reads files.
        installed ??= installedNames(sites, required);
        return required.some(name => canProvide(name, imported, installed?.get(name)));
    };
}
function placeIn({ file, line }, { project }) {
    return (0,annotation/* pointTo */.i)({ file: (0,source_file/* sourceFile */.sm)(file, project), line });
}

// EXTERNAL MODULE: ./src/build/installer/environment.ts
var environment = __webpack_require__(2174);
;// CONCATENATED MODULE: ./src/build/handler/read-handler.ts





/** More than what is found in the largest artifact. */
const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * Lets Python look at the artifact: isolated, without site packages, and without writing bytecode.
 * @throws UserError if it cannot
 */
async function readHandlers({ directory: root, handlers, foreignHandlers = [], imports, python, }) {
    const program = [
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "handler.py", 'utf8'),
        (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "imports.py", 'utf8'),
    ].join('\n');
    const args = [
        '-I',
        '-S',
        '-B',
        '-',
        JSON.stringify({ root, handlers, imports, foreign: foreignHandlers }),
    ];
    const options = { env: (0,environment/* withoutSecrets */.cT)(process.env), maxBuffer: MAX_OUTPUT };
    try {
        const running = (0,external_node_util_.promisify)(external_node_child_process_.execFile)(python, args, options);
        // Its text would be too long for the command line of Windows. A Python that does not start reads none of it.
        running.child.stdin?.on('error', () => { });
        running.child.stdin?.end(program);
        return JSON.parse((await running).stdout);
    }
    catch (cause) {
        const reason = (0,user_error/* messageOf */.b)(cause).trim().split('\n').at(-1);
        throw new user_error/* UserError */.y(`The handler could not be checked with ${python}: ${reason}`, {
            section: 'handler-not-checked',
            hint: 'Set the input handler to none to publish without this check.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/build/handler/check-handler.ts






/**
 * Makes sure that Lambda will find the handlers in the artifact, by the rules of its runtime, and what they import.
 * The code is read by Python's own parser and not imported: its dependencies are in layers, and importing would
 * run it. If the check is inconclusive, you get a warning.
 * https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
 * @returns their names
 * @throws UserError if it is certain that a handler does not resolve, or that its module cannot be imported.
 */
async function checkHandlers(check) {
    const report = await readHandlers(check);
    for (const name of report.shadows) {
        (0,warning/* warn */.R)(`The module "${name}" of the artifact hides the module of that name in Python's standard library. Rename it.`, (0,annotation/* pointTo */.i)({ file: (0,source_file/* moduleFile */.pJ)(name, check.project) }));
    }
    for (const handler of report.handlers)
        await checkHandler(handler, report.python, check);
    await checkImports(report, check);
    return report.handlers.map(({ handler }) => handler ?? '');
}
async function checkHandler(report, python, check) {
    for (const { module, name, line, reason } of report.warnings) {
        (0,warning/* warn */.R)(`${module}.${name} (line ${line}) ${reason}.`, (0,annotation/* pointTo */.i)({ file: (0,source_file/* moduleFile */.pJ)(module, check.project), line }));
    }
    const { problem } = report;
    if (problem?.kind === 'unknown') {
        (0,warning/* warn */.R)(`Reading ${problem.module} does not show whether ${report.handler ?? 'its handler'} resolves: ${problem.reason}. ` +
            'handler: none switches this check off.', (0,annotation/* pointTo */.i)({ file: (0,source_file/* moduleFile */.pJ)(problem.module, check.project) }));
    }
    else if (problem) {
        throw await explainHandler(problem, { ...report, python }, check);
    }
}

// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __webpack_require__(6754);
;// CONCATENATED MODULE: ./src/build/failures/backend-advice.ts





/** Build backends: the tables that their users write, the distributions that contain them, and their names. */
const backend_advice_BACKENDS = [
    { tool: 'hatch', requires: 'hatchling', backend: 'hatchling.build' },
    { tool: 'poetry', requires: 'poetry-core', backend: 'poetry.core.masonry.api' },
    { tool: 'flit', requires: 'flit_core', backend: 'flit_core.buildapi' },
    { tool: 'pdm', requires: 'pdm-backend', backend: 'pdm.backend' },
    { tool: 'uv', requires: 'uv_build', backend: 'uv_build' },
    { tool: 'setuptools', requires: 'setuptools', backend: 'setuptools.build_meta' },
];
/** A hint for a project whose build backend cannot be imported: the right name for what it requires. */
function nameBackend(project) {
    const required = /^\s*requires\s*=\s*\[([^\]]*)\]/m.exec((0,project_project/* readBeside */.ri)(project, 'pyproject.toml'))?.[1] ?? '';
    const names = required.replaceAll('_', '-');
    const known = backend_advice_BACKENDS.find(({ requires }) => names.includes(requires.replaceAll('_', '-')));
    return ((known
        ? `What requires names provides another backend. Set in [build-system]:\n  build-backend = "${known.backend}"\n`
        : 'Check build-backend in [build-system], and that requires names the package that contains it. ') +
        'With --no-build-isolation, the backend must be installed beforehand.');
}
/**
 * A hint for a `pyproject.toml` without a `[build-system]`, which setuptools builds, whatever else the file says:
 * https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#declaring-the-build-backend
 * @returns undefined if there is one, or no such file
 */
function missingBackend(project) {
    const text = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    const described = describeProject(project);
    if (described)
        return described.hint;
    if (text === '' || hasTable('build-system', text))
        return undefined;
    const { requires, backend } = backend_advice_BACKENDS.find(({ tool }) => new RegExp(`^\\s*\\[+tool\\.${tool}\\b`, 'm').test(text)) ??
        backend_advice_BACKENDS[5];
    return ('The pyproject.toml has no [build-system], so setuptools built the package. Name your build backend, probably ' +
        `${requires}; you can pin its version:\n` +
        `  [build-system]\n  requires = ["${requires}"]\n  build-backend = "${backend}"`);
}
/** Explains a `pyproject.toml` that only configures tools: no build backend can make a package of it. */
function describeProject(project) {
    const { directory } = project;
    const text = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    const others = ['setup.py', 'setup.cfg'].some(name => (0,external_node_fs_.existsSync)(external_node_path_default().join(directory, name)));
    if (others || !(0,external_node_fs_.existsSync)(external_node_path_default().join(directory, 'pyproject.toml')))
        return undefined;
    if (/^\s*(?:\[+\s*(?:project|tool\.poetry|tool\.flit)\b|project\s*[.=])/m.test(text))
        return undefined;
    const tables = [...text.matchAll(/^\s*(\[[^[\]]+\])/gm)].map(([, table]) => table);
    const code = setuptoolsTables(project);
    return {
        message: `The pyproject.toml describes no package: it has no [project]${tables.length > 0 ? `, only ${tables.join(', ')}` : ''}.`,
        section: 'invalid-project-file',
        hint: [
            'Add, with a name and a version of your own:',
            ...(hasTable('build-system', text)
                ? []
                : [
                    '  [build-system]\n  requires = ["setuptools"]\n  build-backend = "setuptools.build_meta"\n',
                ]),
            `  [project]\n  name = "${(0,package_name/* normalizeName */.P)(external_node_path_default().basename(directory))}"\n  version = "0.1.0"`,
            ...(code === undefined ? [] : ['', code]),
        ].join('\n'),
    };
}
function hasTable(name, text) {
    return new RegExp(`^\\s*\\[\\s*${name}\\s*\\]`, 'm').test(text);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/files/path-contains.ts
var path_contains = __webpack_require__(9256);
// EXTERNAL MODULE: ./src/python/metadata/local-requirement.ts
var local_requirement = __webpack_require__(6399);
;// CONCATENATED MODULE: ./src/python/project/local-sources.ts



/**
 * The normalized names of the requirements that uv takes from a folder, by `[tool.uv.sources]` of the project or of its
 * workspace. The metadata of a built package contains only their names.
 * https://docs.astral.sh/uv/concepts/projects/dependencies/#dependency-sources
 */
async function localSources(project) {
    const { directory } = project;
    const parents = parentsOf(directory).map(folder => readUv(folder));
    const root = (await Promise.all(parents)).find(uv => uv.workspace !== undefined);
    const sources = { ...root?.sources, ...(await readUv(directory)).sources };
    const local = Object.entries(sources).filter(([, source]) => [source].flat().some(one => one?.workspace === true || typeof one?.path === 'string'));
    return new Set(local.map(([name]) => (0,package_name/* normalizeName */.P)(name)));
}
function parentsOf(folder) {
    const parent = external_node_path_default().dirname(folder);
    return parent === folder ? [] : [parent, ...parentsOf(parent)];
}
async function readUv(directory) {
    const text = (0,project_project/* readBeside */.ri)({ directory, file: '' }, 'pyproject.toml');
    try {
        const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
        const { tool } = parse(text);
        return tool?.uv ?? {};
    }
    catch {
        // No TOML: the build shows what is wrong with it.
        return {};
    }
}

;// CONCATENATED MODULE: ./src/build/checks/check-requirements.ts












/**
 * Checks that what the package requires is the same on every machine.
 * @param included normalized names of the distributions that are in the same artifact
 * @throws UserError for a requirement that is a path: it would be in the artifact, and exist on this machine only
 */
async function checkRequirements(requirements, project, included = new Set()) {
    const place = (0,statement_line/* placeOf */.$t)('dependencies', project);
    for (const requirement of requirements) {
        const local = (0,local_requirement/* localRequirement */.b)(requirement);
        if (local === undefined || included.has((0,package_name/* normalizeName */.P)(local.name)))
            continue;
        const { name, url } = local;
        const folder = projectAt(url);
        const include = folder === undefined ? 'Require' : `${includeProject(folder)}\nOtherwise require`;
        throw new user_error/* UserError */.y(`The package requires ${name} from a path: ${(0,format/* forLog */.Ig)(requirement)}`, {
            section: 'requirement-from-a-path',
            hint: 'The path exists on this machine only, and would change the artifact with each checkout. ' +
                `${include} ${name} from a package index, e.g. "${name}>=1.0", or move its code into this package.`,
            ...place,
        });
    }
    const local = await localSources(project);
    const names = requirements.map(requirement => /^[\w.-]+/.exec(requirement)?.[0] ?? '');
    for (const name of names) {
        if (!local.has((0,package_name/* normalizeName */.P)(name)) || included.has((0,package_name/* normalizeName */.P)(name)))
            continue;
        const folder = await (0,repository_projects/* findProjectNamed */.ik)(name);
        const include = folder === undefined ? 'Install' : `${includeProject(folder)}\nOtherwise install`;
        (0,warning/* warn */.R)(`The package requires ${name}, which [tool.uv.sources] takes from this repository. Only uv reads that table: pip installs ` +
            `the package ${name} of the package index, which anyone can have published. ${include} it into the layer from this repository, or move its code into this package.`, (0,annotation/* pointTo */.i)(place));
    }
}
/** The folder of the repository's project that a URL names. */
function projectAt(url) {
    try {
        const folder = (0,external_node_url_.fileURLToPath)(url.replace(/^\w+\+/, '').replace(/#.*$/, ''));
        return (0,project_project/* isProject */.YS)(folder) && (0,path_contains/* holds */.v)((0,repository_projects/* repositoryRoot */.Hn)(), folder) ? folder : undefined;
    }
    catch {
        // Relative, or of another machine.
        return undefined;
    }
}
const includeProject = (folder) => `If its code belongs in the artifact, include it:\n  include-projects: ${(0,annotation/* showPath */.P)(folder)}`;

;// CONCATENATED MODULE: ./src/build/checks/check-secrets.ts







/** Files that contain secrets whatever is in them, by their names. */
const check_secrets_NAMES = /^(\.env(\..+)?|\.netrc|\.pypirc|\.git-credentials|credentials(\.json)?)$/i;
const TEMPLATES = /^\.env\.(example|sample|template|dist)$/i;
/** Files that can: keys and certificates of each format, and the credentials of a cloud. */
const SUSPECTS = /^(id_(rsa|dsa|ecdsa|ed25519)|.*\.(pem|key|p12|pfx|jks|keystore|json))$/i;
/** Formats that are not text. */
const KEY_STORES = /\.(p12|pfx|jks|keystore)$/i;
/** https://www.rfc-editor.org/rfc/rfc7468#section-10 */
const PRIVATE_KEY = /-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----/;
/** Names in the message. */
const check_secrets_SHOWN = 10;
/** More than any key, in bytes. */
const check_secrets_MOST_BYTES = 1_000_000;
/**
 * Refuses files that look like secrets: whoever may read the bucket or the function could read them, and a version cannot
 * be taken back.
 * @param code the files of the package, relative to `directory`
 * @throws UserError that says how to exclude them
 */
async function checkSecrets(directory, code, project) {
    const found = [];
    for (const entry of code)
        if (await isSecret(directory, entry))
            found.push(entry.path);
    const [first] = found;
    if (first === undefined)
        return;
    throw new user_error/* UserError */.y(`The package contains what looks like secrets: ${(0,format/* bounded */.Mm)(found, check_secrets_SHOWN, format/* forLog */.Ig).join(', ')}.`, {
        section: 'secret-files',
        hint: `Anyone who can read the bucket or the function can read them. ${excludeFiles(found, project)}\n` +
            'If these are not secrets, set the input secret-files to allow. If they are secrets, and any version was published ' +
            'with them, revoke them: a published version is never changed.',
        file: (0,source_file/* sourceFile */.sm)(first, project),
    });
}
async function isSecret(directory, { path: file, size }) {
    const name = external_node_path_default().posix.basename(file);
    if (check_secrets_NAMES.test(name))
        return !TEMPLATES.test(name);
    if (!SUSPECTS.test(name))
        return false;
    if (KEY_STORES.test(name))
        return true;
    // Public certificates have such names, too: certifi's cacert.pem.
    if (size > check_secrets_MOST_BYTES)
        return false;
    return PRIVATE_KEY.test(await (0,promises_.readFile)(external_node_path_default().join(directory, file), 'latin1'));
}
const MOVE = 'Move them out of the folder of the package.';
/** How the build backend of a project leaves files out of the wheel. */
function excludeFiles(files, project) {
    const sources = files.map(file => inProject(file, project));
    const pasted = (table, line) => `Leave them out, in the pyproject.toml:\n  [${table}]\n  ${line}`;
    switch (buildBackend(project)) {
        case 'hatchling':
            return pasted('tool.hatch.build', `exclude = ${check_secrets_list(sources)}`);
        case 'poetry':
            return pasted('tool.poetry', `exclude = ${check_secrets_list(sources)}`);
        case 'pdm':
            return pasted('tool.pdm.build', `excludes = ${check_secrets_list(sources)}`);
        case 'uv_build':
            return pasted('tool.uv.build-backend', `wheel-exclude = ${check_secrets_list(sources)}`);
        case 'setuptools':
            return excludeData(files, project);
        default:
            return MOVE;
    }
}
/**
 * setuptools compares patterns with paths from the package that it takes a file for a part of, which depends on how
 * packages are found: so by the name, in whatever folder.
 */
function excludeData(files, project) {
    if (files.some(file => !file.includes('/')))
        return MOVE;
    const names = [...new Set(files.map(file => external_node_path_default().posix.basename(file)))];
    const patterns = check_secrets_list(names.flatMap(name => [name, `*/${name}`]));
    return usesSetupPy(project)
        ? `Leave them out, in the setup.py:\n  exclude_package_data={"": ${patterns}},`
        : `Leave them out, in the pyproject.toml:\n  [tool.setuptools.exclude-package-data]\n  "*" = ${patterns}`;
}
/** The path of an installed file in the project, with slashes. */
function inProject(file, { directory }) {
    return (0,external_node_fs_.existsSync)(external_node_path_default().join(directory, 'src', file)) ? `src/${file}` : file;
}
const check_secrets_list = (names) => `[${names.map(name => `"${name}"`).join(', ')}]`;

;// CONCATENATED MODULE: ./src/build/checks/check-package.ts













const NATIVE_HINT = 'Native code is built for one system, and Lambda may run another. Move it into a package of its own, ' +
    'build that for Lambda, and provide it in a layer.';
/**
 * Checks what was installed: pip reports success for some packages that are not usable.
 * @param entries what is there of this distribution
 * @param included normalized names of those in the same artifact
 * @throws UserError for a package without code, version or name, with native code or
 * secrets, or that requires a local path.
 */
async function inspectInstallation(distribution, entries, { project, secretFiles }, included = new Set()) {
    const { directory, distInfo, name, version } = distribution;
    const unnamed = ['', 'UNKNOWN'].includes(name.toUpperCase());
    if (unnamed || (version === '0.0.0' && !(await states(project, version)))) {
        throw new user_error/* UserError */.y(`The package was built as ${name || 'UNKNOWN'} ${version}: the project states no name or no version.`, {
            section: 'package-name',
            hint: missingBackend(project) ??
                'Set name and version in [project] of the pyproject.toml (or in setup.py). If they are set, ' +
                    'the build backend is too old to read them: require a newer one in [build-system] requires.',
            ...(0,statement_line/* placeOf */.$t)(unnamed ? 'name' : 'version', project),
        });
    }
    const code = entries.filter(entry => entry.kind === 'file' && !entry.path.startsWith(`${distInfo}/`));
    if (code.length === 0) {
        throw new user_error/* UserError */.y('The package was installed, but contains no file besides its metadata.', {
            section: 'package-folder-not-found',
            hint: `The build backend found no code. ${listCode(project)}`,
            ...(0,statement_line/* placeOf */.$t)('name', project),
        });
    }
    await refuseNative(distribution, code, project);
    await checkRequirements(distribution.requirements, project, included);
    if (secretFiles === 'refuse')
        await checkSecrets(directory, code, project);
    warnOfUnreleased(version, project);
}
/** Whether a file of the project contains a version as text: some projects mean the 0.0.0 that others get by mistake. */
async function states({ directory }, version) {
    const names = ['pyproject.toml', 'setup.cfg', 'setup.py'];
    const files = names.map(name => external_node_path_default().join(directory, name)).filter(external_node_fs_.existsSync);
    const texts = await Promise.all(files.map(file => (0,promises_.readFile)(file, 'utf8').catch(() => '')));
    return texts.some(text => text.includes(version));
}
async function refuseNative({ directory, distInfo }, code, project) {
    for (const entry of code) {
        const format = MAY_BE_NATIVE(entry)
            ? await nativeFormat(external_node_path_default().join(directory, entry.path))
            : undefined;
        if (format)
            throw new user_error/* UserError */.y(`The package contains native code (${format}): ${entry.path}`, {
                section: 'native-code',
                hint: NATIVE_HINT,
                file: (0,source_file/* sourceFile */.sm)(entry.path, project),
            });
    }
    // The tags say for what Python, ABI and platform a wheel was built, e.g. `py3-none-any`.
    // https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
    const wheel = await (0,promises_.readFile)(external_node_path_default().join(directory, distInfo, 'WHEEL'), 'utf8');
    const tags = [...wheel.matchAll(/^Tag:\s*(\S+)/gm)].map(([, tag = '']) => tag);
    const bound = tags.filter(tag => !tag.endsWith('-none-any'));
    if (bound.length === 0)
        return;
    throw new user_error/* UserError */.y(`The package was built for one platform only: ${bound.join(', ')}.`, {
        section: 'native-code',
        hint: NATIVE_HINT,
    });
}
// Reading the start of every file would be a second pass over the tree; these cannot be native code.
const MAY_BE_NATIVE = ({ path: name, size }) => size >= 8 &&
    !/\.(py|pyi|pyc|txt|json|md|rst|toml|ya?ml|cfg|ini|csv|html?|css|js|xml|sql)$/i.test(name);
/** Recognizes executables and libraries of Linux, Windows and macOS by their first bytes. */
async function nativeFormat(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
        if (buffer.toString('latin1', 0, 4) === '\x7fELF')
            return 'ELF';
        if (/^(feedface|feedfacf|cefaedfe|cffaedfe)/.test(buffer.toString('hex')))
            return 'Mach-O';
        // Java's classes begin alike; there, the version follows where a fat binary counts its architectures.
        if (buffer.readUInt32BE(0) === 0xcafebabe && buffer.readUInt32BE(4) < 30)
            return 'Mach-O';
        if (buffer.toString('latin1', 0, 2) === 'MZ' && /\.(dll|exe|pyd)$/i.test(file))
            return 'PE';
        return undefined;
    }
    finally {
        await handle.close();
    }
}
function warnOfUnreleased(version, project) {
    if (!(0,python_version/* isUnreleased */.Ni)(version))
        return;
    (0,warning/* warn */.R)(`Version ${version} is a development version, not a release. If it comes from git tags, the checkout may lack them: ` +
        'set fetch-depth: 0 for actions/checkout.', (0,annotation/* pointTo */.i)((0,statement_line/* placeOf */.$t)('version', project)));
}

// EXTERNAL MODULE: ./src/build/installed/normalize.ts + 2 modules
var normalize = __webpack_require__(4237);
;// CONCATENATED MODULE: ./src/build/included/merge-distributions.ts






/**
 * Moves what is installed for each distribution into the folder of the first one.
 * @returns the files of each in that folder; nothing for a single one, which has all
 * @throws UserError if two have one name, own the same file, or have a module and a package of one name
 */
async function mergeDistributions(distributions) {
    const [first, ...others] = distributions;
    if (first === undefined || others.length === 0)
        return new Map();
    const names = distributions.map(({ name }) => (0,package_name/* normalizeName */.P)(name));
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined) {
        throw new user_error/* UserError */.y(`Two projects of the artifact are built as ${twice}.`, {
            section: 'included-projects',
            hint: 'Give each its own name in its project file, and name in include-projects only other projects than your own.',
        });
    }
    const owners = new Map();
    const owned = new Map();
    for (const distribution of distributions) {
        const entries = await (0,list_tree/* listTree */.nT)(distribution.directory);
        const files = entries.filter(({ kind }) => kind === 'file').map(entry => entry.path);
        for (const file of files)
            claim(file, distribution.name, owners);
        owned.set(distribution, new Set(files));
    }
    refuseShadows(owned);
    for (const distribution of others) {
        for (const file of owned.get(distribution) ?? []) {
            const target = external_node_path_default().join(first.directory, file);
            await (0,promises_.mkdir)(external_node_path_default().dirname(target), { recursive: true });
            await (0,promises_.rename)(external_node_path_default().join(distribution.directory, file), target);
        }
    }
    return owned;
}
/**
 * Notes whose a file is, and whose the folders are that it is in.
 * @param owners by the paths of files, and those of folders with a slash
 */
function claim(file, name, owners) {
    const parents = file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
    const folders = parents.filter(folder => folder !== '');
    // A folder can be that of several distributions, if it is nobody's file.
    const taken = [file, `${file}/`, ...folders].find(place => owners.has(place));
    const other = taken === undefined ? undefined : owners.get(taken);
    if (taken !== undefined && other !== undefined && other !== name)
        throw conflict(taken, other, name);
    owners.set(file, name);
    for (const folder of folders)
        owners.set(`${folder}/`, name);
}
function conflict(file, one, other) {
    return new user_error/* UserError */.y(`${one} and ${other} both contain ${(0,format/* forLog */.Ig)(file.replace(/\/$/, ''))}.`, {
        section: 'included-projects',
        hint: 'Only one of them can be in the artifact. Rename it in one of the projects, or let only one of them package it. Parts ' +
            'of one package in several projects are possible without an __init__.py in the folder that they share.',
    });
}
/** Python imports one of a module and a folder of modules that have the same name, and hides the other. */
function refuseShadows(owned) {
    const all = [...owned].flatMap(([{ name }, files]) => [...files].filter(file => file.endsWith('.py')).map(file => ({ file, name })));
    const modules = new Map(all.map(({ file, name }) => [file.slice(0, -'.py'.length), name]));
    for (const { file, name } of all) {
        const parts = file.split('/');
        const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
        const folder = folders.find(one => (modules.get(one) ?? name) !== name);
        if (folder === undefined)
            continue;
        const imported = modules.has(`${folder}/__init__`) ? `${folder}/` : `${folder}.py`;
        throw new user_error/* UserError */.y(`${modules.get(folder)} contains the module ${(0,format/* forLog */.Ig)(folder)}.py, and ${name} the folder ${(0,format/* forLog */.Ig)(folder)}/: Python would ` +
            `import ${(0,format/* forLog */.Ig)(imported)} alone, and never find the other.`, {
            section: 'included-projects',
            hint: 'Rename one of them in its project, and in the imports of what it contains.',
        });
    }
}

;// CONCATENATED MODULE: ./src/build/included/assemble.ts





/**
 * Puts what was installed into the folder of the package itself, normalized, and checks it.
 * @param own the package
 * @throws UserError if that is no artifact
 */
async function assemble(own, included, { secretFiles }) {
    const { directory } = own.distribution;
    const all = [own, ...included];
    const names = new Set(included.length === 0 ? [] : all.map(built => (0,package_name/* normalizeName */.P)(built.distribution.name)));
    for (const { distribution } of all)
        await (0,normalize/* normalize */.S)(distribution.directory, [distribution], names);
    const owned = await mergeDistributions(all.map(built => built.distribution));
    const entries = await (0,list_tree/* listTree */.nT)(directory);
    for (const { project, distribution } of all) {
        const files = owned.get(distribution);
        const part = files === undefined ? entries : entries.filter(({ path }) => files.has(path));
        const installed = { ...distribution, directory };
        await inspectInstallation(installed, part, { project, secretFiles }, names);
    }
    const foreign = included.flatMap(({ distribution }) => [...(owned.get(distribution) ?? [])]);
    const handlers = foreign.filter(file => /(^|\/)lambda_function\.py$/.test(file));
    const foreignHandlers = handlers.map(file => file.slice(0, -'.py'.length).replaceAll('/', '.'));
    return { entries, foreignHandlers };
}

// EXTERNAL MODULE: ./src/python/metadata/requirement.ts
var metadata_requirement = __webpack_require__(5829);
// EXTERNAL MODULE: ./src/python/metadata/specifier.ts
var metadata_specifier = __webpack_require__(6570);
;// CONCATENATED MODULE: ./src/build/included/join-requirements.ts


/** What makes a requirement one of an extra, at the end of its marker, as build backends write it. */
const OF_EXTRA = /\s*(?:;|\band\b)\s*extra\s*==\s*["']([^"']+)["']\s*$/;
/**
 * What layers must provide for several distributions in one artifact: the requirements of all, each once, but for those that
 * the artifact contains. Requirements of an extra of an included distribution count if that extra is required.
 * @param included in the order of their requirements
 */
function joinRequirements(own, included) {
    if (included.length === 0)
        return own.requirements;
    const names = new Set(included.map(({ name }) => (0,package_name/* normalizeName */.P)(name)));
    const unlike = new Map();
    for (const { requirement } of requirementsOf(own, included)) {
        const key = requirement.replaceAll(/\s/g, '').toLowerCase();
        if (!names.has(requiredName(requirement)) && !unlike.has(key))
            unlike.set(key, requirement);
    }
    return [...unlike.values()];
}
/** All requirements of the distributions in an artifact, those of an extra of an included one only if that is required. */
function requirementsOf(own, included) {
    const first = own.requirements.map(requirement => ({ by: own, requirement }));
    let all = first;
    // An extra can require another one.
    for (let known = -1; known < all.length;) {
        known = all.length;
        const extras = requiredExtras(all.map(({ requirement }) => requirement));
        const others = included.flatMap(by => {
            const wanted = extras.get((0,package_name/* normalizeName */.P)(by.name)) ?? new Set();
            const texts = by.requirements.flatMap(text => active(text, wanted));
            return texts.map(requirement => ({ by, requirement }));
        });
        all = [...first, ...others];
    }
    return all;
}
/** The extras that are required of each distribution, by normalized names. */
function requiredExtras(requirements) {
    const found = new Map();
    for (const requirement of requirements) {
        const [, extras = ''] = /^[\w.-]+\s*\[([^\]]*)\]/.exec(requirement) ?? [];
        const name = requiredName(requirement);
        const known = found.get(name) ?? new Set();
        for (const extra of extras.split(','))
            known.add((0,package_name/* normalizeName */.P)(extra.trim()));
        found.set(name, known);
    }
    return found;
}
/** A requirement without the extra that it is for; nothing if nobody requires that. */
function active(requirement, extras) {
    const [, extra] = OF_EXTRA.exec(requirement) ?? [];
    if (extra === undefined)
        return [requirement];
    return extras.has((0,package_name/* normalizeName */.P)(extra)) ? [requirement.replace(OF_EXTRA, '')] : [];
}

;// CONCATENATED MODULE: ./src/build/included/check-versions.ts









/**
 * Checks that the projects of an artifact have the versions by which they require each other. No installer does that, since
 * each is installed without dependencies.
 * @throws UserError for one that has not; where a marker may exclude the requirement, that is a warning
 */
function checkVersions(own, included) {
    const all = new Map([own, ...included].map(built => [built.distribution, built.project]));
    const others = included.map(({ distribution }) => distribution);
    for (const { by, requirement } of requirementsOf(own.distribution, others)) {
        const { name, specifier = '', marker } = (0,metadata_requirement/* parseRequirement */.p)(requirement) ?? {};
        const [found, project] = [...all].find(([one]) => (0,package_name/* normalizeName */.P)(one.name) === name) ?? [];
        const requiring = all.get(by);
        if (!found || !project || !requiring || /\bextra\b/.test(marker ?? ''))
            continue;
        const { version } = found;
        if ((0,metadata_specifier/* isAmongVersions */.K)(version, specifier) !== false)
            continue;
        const message = `${by.name} requires ${(0,format/* forLog */.Ig)(requirement)}, and the artifact contains ${found.name} ${version} of ` +
            `${(0,annotation/* showPath */.P)(project.directory)}.`;
        const hint = `Change the requirement to one that ${version} satisfies, such as "${found.name}>=${version}", or the version in ` +
            `${(0,annotation/* showPath */.P)((0,statement_line/* placeOfVersion */.Lm)(project).file)}.`;
        const place = (0,statement_line/* placeOfDependency */.OA)(found.name, requiring);
        if (marker === undefined)
            throw new user_error/* UserError */.y(message, { section: 'included-projects', hint, ...place });
        (0,warning/* warn */.R)(`${message} ${hint}`, (0,annotation/* pointTo */.i)(place));
    }
}

// EXTERNAL MODULE: ./src/build/failures/explain-index.ts
var explain_index = __webpack_require__(6036);
;// CONCATENATED MODULE: ./src/build/failures/known-failures.ts
/** Failures of pip, uv and build backends whose explanation beats their own last words. Everything else is shown as it is. */



const known = (pattern, explain) => ({
    pattern,
    explain,
});
const SET_UP_PYTHON = 'Set up the Python that your Lambda function runs on with actions/setup-python, or fix requires-python.';
/** The more specific ones first. */
const KNOWN_FAILURES = [
    known(/No module named pip$/, () => ({
        message: 'The Python that was found has no pip.',
        section: 'pip-not-found',
        hint: 'Set up Python with actions/setup-python, run python -m ensurepip before this step, or set the input pip-path.',
    })),
    known(/(?:no such option: (?<option>.+)|unexpected argument '(?<argument>[^']+)')/, ({ option, argument }) => ({
        message: `The installer does not know the argument ${option ?? argument}.`,
        section: 'pip-arguments',
        hint: 'Check the input pip-args: one argument per line, and only those that pip install (or uv pip install) takes.',
    })),
    known(/detected dubious ownership in repository/, () => ({
        message: 'git refuses to read the checkout, because it belongs to another user.',
        section: 'checkout-of-another-user',
        hint: 'Run git config --global --add safe.directory "$GITHUB_WORKSPACE" before this step (usual in container jobs).',
    })),
    known(/No matching distribution found for (?<pip>.+)|No solution found when resolving: (?<uv>`[^\n]*`)/, explain_index/* explainIndex */.E),
    known(/Package '?(?<name>[^' ]+)'? requires a different Python: (?<has>\S+) not in '(?<wants>[^']+)'|current Python version \((?<uvHas>[\d.]+)\) does not satisfy Python(?<uvWants>\S+)/, ({ name = 'The project', has, wants, uvHas, uvWants }) => ({
        message: `${name} needs Python ${wants ?? uvWants}, but this is Python ${has ?? uvHas}.`,
        section: 'wrong-python-version',
        hint: `${SET_UP_PYTHON} A package that is not yours is one that the build needs.`,
        about: 'requires-python',
    })),
    known(/setuptools-scm was unable to detect version for/, () => ({
        message: 'The version comes from git, but no git history was found.',
        section: 'version-from-git',
        hint: 'Set fetch-depth: 0 for actions/checkout. In a subfolder of the repository, set root in the ' +
            'configuration of setuptools-scm.',
        about: 'version',
    })),
    known(/Multiple top-level packages discovered in a flat-layout: \[(?<names>.*)\]/, ({ names = '' }, context) => ({
        message: `setuptools finds several packages and does not guess which are yours: ${names}.`,
        section: 'package-folder-not-found',
        hint: includePackages(quoted(names), context),
    })),
    known(/Multiple top-level modules discovered in a flat-layout: \[(?<names>.*)\]/, ({ names = '' }) => ({
        message: `setuptools finds several modules and does not guess which are yours: ${names}.`,
        section: 'package-folder-not-found',
        hint: 'List yours in the project file:\n' +
            `  [tool.setuptools]\n  py-modules = ${JSON.stringify(quoted(names)).replaceAll(',', ', ')}`,
    })),
    known(/Unable to determine which files to ship inside the wheel/, noPackage('hatchling')),
    known(/No file\/folder found for package \S+/, noPackage('poetry')),
    known(/No file\/folder found for module \S+/, noPackage('flit')),
    known(/Expected a Python module at: `?(?<path>[^\s`]+)/, noPackage('uv')),
    known(/package directory '(?<folder>[^']+)' does not exist/, ({ folder = '' }, context) => ({
        message: `The project lists the package folder "${folder}", which does not exist.`,
        section: 'package-folder-not-found',
        hint: locatePackage(folder, context),
    })),
    known(/No files found for \[project\.license-files\]: (?<flit>'.+') pattern|"project\.license-files" must match at least one file: (?<pdm>'.+') did/, ({ flit, pdm }) => ({
        message: `The project names license files that do not exist: no file matches ${flit ?? pdm}.`,
        section: 'invalid-project-file',
        hint: 'Add the file to the repository, or remove license-files from [project].',
        about: 'license-files',
    })),
    known(/must contain \['version'\] properties|`project\.version` can only be resolved dynamically|Either \[project\.version\]|version must be specified under \[project\]|"project\.version" missing|required\s+`project\.version`\s+field|missing field `version`|NoVersionError|Missing `tool\.hatch\.version` configuration/, () => ({
        message: 'The project has no version.',
        section: 'invalid-project-file',
        hint: 'Set version = "0.1.0" in [project], or list "version" in dynamic and configure where the build backend reads it.',
        about: 'version',
    })),
    known(/TOMLDecodeError: (?<what>.+)/, ({ what }) => ({
        message: `The pyproject.toml is not valid TOML: ${what}.`,
        section: 'invalid-project-file',
        hint: 'Fix the syntax there, or on the lines above: an unclosed bracket or quote is detected only later. See https://toml.io.',
    })),
    known(/BackendUnavailable|Cannot import '(?<backend>[^']+)'/, ({ backend }, { project }) => ({
        message: `The build backend${backend ? ` "${backend}"` : ''} of the project cannot be imported.`,
        section: 'build-backend-not-found',
        hint: nameBackend(project),
        about: 'build-backend',
    })),
    known(/error: command '(?<compiler>[^']+)' failed|Microsoft Visual C\+\+ .* is required/, ({ compiler }) => ({
        message: `An extension module could not be compiled${compiler ? ` with ${compiler}` : ''}.`,
        section: 'native-code',
        hint: 'Native code does not belong in a source artifact: move it into a package of its own that a layer provides.',
    })),
    known(/ModuleNotFoundError: (?:.*: )?No module named '(?<module>[^']+)'/, ({ module }) => ({
        message: `The build imports "${module}", which is not installed in the build environment.`,
        section: 'build-backend-not-found',
        hint: 'A build runs in an isolated environment: list what setup.py or the backend imports in [build-system] requires, ' +
            'or read the version without importing the package.',
        about: 'build-requires',
    })),
];
/** The names in a list as Python prints it. */
function quoted(list) {
    return [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}

// EXTERNAL MODULE: ./src/build/failures/read-output.ts
var read_output = __webpack_require__(9208);
;// CONCATENATED MODULE: ./src/build/failures/explain-install.ts
/** Turns a run of pip or uv that failed into what happened, why, and what to do now. */










/** Explains a failed run by a known cause, else in the words of the build or of the installer. */
async function explainFailure(run) {
    const { project } = run;
    const ended = run.exitCode === null
        ? 'was killed by a signal, which happens when memory runs out'
        : `ended with exit code ${run.exitCode}`;
    const output = (0,external_node_util_.stripVTControlCharacters)(run.output);
    const said = (0,read_output/* readOutput */.o)(output);
    const command = run.command.join(' ');
    const installer = external_node_path_default().basename(run.command[0] ?? '');
    // The log shows the whole command already, where it was run.
    const cause = new Error(`${installer} ${ended}`);
    const name = await (0,declared_name/* readStaticName */.y)(project);
    // What cannot be parsed may have a [project] all the same.
    const isToml = !/TOMLDecodeError|TOML parse error/.test(said.text);
    const known = (isToml ? describeProject(project) : undefined) ?? recognize(said, { project, name, output });
    if (known) {
        const { about, ...explained } = known;
        return new user_error/* UserError */.y(explained.message, {
            ...explained,
            cause,
            ...findPlace(said, project, about),
        });
    }
    const [message, hint] = said.reason.length > 0
        ? [
            `The build failed: ${said.reason.join('\n')}`,
            'The whole output is in the log of this step. pip install --no-deps --target out . shows the same on your machine.',
        ]
        : [
            [`The package could not be installed: ${installer} ${ended}.`, ...said.summary].join('\n'),
            `The whole output is in the log of this step. The command was: ${command}`,
        ];
    return new user_error/* UserError */.y(message, {
        section: 'build-failed',
        hint,
        cause,
        ...findPlace(said, project),
    });
}
/** The first kind of failure in the table that the output shows. */
function recognize({ text }, context) {
    // uv breaks its sentences into lines.
    const sentences = text.replaceAll(/\n[ │]+(?=\S)/g, ' ');
    for (const { pattern, explain } of KNOWN_FAILURES) {
        const match = lastMatch(pattern, text) ?? lastMatch(pattern, sentences);
        if (match)
            return explain(match.groups ?? {}, context);
    }
    return undefined;
}
/** The last match: earlier ones can be lines of source that a traceback quotes. */
function lastMatch(pattern, text) {
    return [...text.matchAll(new RegExp(pattern, 'gm'))].at(-1);
}
/** Where the traceback last was in the project's own code; else the key or the statement that is wrong; else the project file. */
function findPlace({ text, reason, summary }, project, about) {
    const { directory, file } = project;
    const inProject = [...text.matchAll(/^\s*File "(?<name>[^"\n]+)", line (?<line>\d+)/gm)]
        .map(({ groups }) => ({
        name: absolute(groups?.name ?? '', directory),
        line: Number(groups?.line),
    }))
        .filter(({ name }) => name.startsWith(directory + (external_node_path_default()).sep) && !name.includes('site-packages'))
        .filter(({ name }) => (0,external_node_fs_.existsSync)(name))
        .at(-1);
    if (inProject)
        return { file: inProject.name, line: inProject.line };
    const line = /^.*TOML.*\bat line (\d+), column \d+/m.exec(text)?.[1];
    if (line !== undefined)
        return { file: external_node_path_default().join(directory, 'pyproject.toml'), line: Number(line) };
    if (about !== undefined)
        return (0,statement_line/* placeOf */.$t)(about, project);
    const key = /\b(?:project|build-system|tool)(?:\.[\w-]+)+|`project`/
        .exec([...reason, ...summary].join('\n'))?.[0]
        .replaceAll('`', '');
    // A key that is missing belongs in its table.
    const keys = key === undefined ? [] : [key, key.replace(/\..*/, '')];
    return keys.map(name => (0,statement_line/* placeOfKey */.qQ)(name, project)).find(Boolean) ?? { file };
}
function absolute(name, directory) {
    // The frames of a setup.py that a build backend runs have this name.
    if (name === '<string>')
        return external_node_path_default().join(directory, 'setup.py');
    return name.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(name) : external_node_path_default().resolve(directory, name);
}

// EXTERNAL MODULE: ./src/build/installer/find-installer.ts
var find_installer = __webpack_require__(6289);
;// CONCATENATED MODULE: ./src/build/installer/remove-bytecode.ts




// The clock of files ticks less often than that of the process. Where a file system counts whole seconds, some bytecode
// of the build stays, so that none of an earlier step is removed.
const TICK = 20;
/**
 * Removes the bytecode that a build has left in the project, where its backend imports from there: a checkout is to stay
 * as it was. That is faster than to forbid bytecode, without which each hook of the backend would compile the backend
 * again. A cache of bytecode contains nothing else, and Python makes it again (PEP 3147).
 * @param start when the build began, in milliseconds since 1970
 */
function removeNewBytecode(directory, start) {
    try {
        clean(directory, start - TICK);
    }
    catch (error) {
        // It does no harm.
        core/* debug */.Yz(`Bytecode of the build stays in the checkout: ${(0,user_error/* messageOf */.b)(error)}`);
    }
}
function clean(folder, start) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (!entry.isDirectory())
            continue;
        const inside = external_node_path_default().join(folder, entry.name);
        if (entry.name === '__pycache__')
            cleanCache(inside, start);
        else if (containsSources(inside))
            clean(inside, start);
    }
}
/** Not in what other programs keep in a checkout: no build imports the project from there. */
function containsSources(folder) {
    const name = external_node_path_default().basename(folder);
    return (!name.startsWith('.') && name !== 'node_modules' && !(0,external_node_fs_.existsSync)(external_node_path_default().join(folder, 'pyvenv.cfg')));
}
function cleanCache(cache, start) {
    const files = (0,external_node_fs_.readdirSync)(cache);
    const fresh = files.filter(name => {
        return name.endsWith('.pyc') && (0,external_node_fs_.statSync)(external_node_path_default().join(cache, name)).ctimeMs >= start;
    });
    for (const name of fresh)
        (0,external_node_fs_.rmSync)(external_node_path_default().join(cache, name));
    if (fresh.length > 0 && fresh.length === files.length)
        (0,external_node_fs_.rmdirSync)(cache);
}

// EXTERNAL MODULE: ./src/build/installer/run-apart.ts + 1 modules
var run_apart = __webpack_require__(9271);
;// CONCATENATED MODULE: ./src/build/install.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/**
 * The arguments for one installation.
 *
 * The project is a `file:` URL: pip would look up a bare name on the index, and misread paths with brackets or semicolons.
 * `--no-compile`, since bytecode contains the time and the path of its making.
 */
function installArguments(installer, installation) {
    const { project, target, pipArgs } = installation;
    const common = ['--target', target, (0,external_node_url_.pathToFileURL)(project.directory).href];
    // The user's arguments come first: where two contradict each other, the last one counts.
    if (installer.kind === 'pip') {
        const fixed = ['--no-dependencies', '--no-compile'];
        return [...installer.args, 'install', ...pipArgs, ...fixed, ...common];
    }
    // uv keeps the wheels that it built from a folder; --refresh has it look at the source again.
    const python = installer.python === undefined ? [] : ['--python', installer.python];
    return ['pip', 'install', ...pipArgs, '--no-deps', '--refresh', ...python, ...common];
}
/**
 * Installs a project, and only it, into an empty folder. With uv, its files may be links into uv's cache: they can be
 * replaced or removed, but not changed.
 * @param meanwhile called when the installer has been started
 * @throws UserError that explains what went wrong in the build, as far as its output shows.
 */
async function install(installer, installation, meanwhile = () => { }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { project, buildEnvironment: pass } = installation;
        const scratch = __addDisposableResource(env_1, (0,temporary_folder/* temporaryFolder */.y)(), false);
        await (0,find_installer/* debugInstaller */.e)(installer, scratch.path);
        const args = installArguments(installer, installation);
        const start = Date.now();
        const program = {
            file: installer.file,
            args,
            title: `${installer.kind} install ${(0,annotation/* showPath */.P)(project.directory)}`,
            // uv reads its settings from the folder that it runs in.
            cwd: installer.kind === 'uv' ? project.directory : undefined,
            pass,
            meanwhile,
        };
        const { exitCode, stdout, stderr } = await (0,run_apart/* runApart */.e)(program, scratch.path).finally(() => removeNewBytecode(project.directory, start));
        if (exitCode !== 0) {
            const output = `${stdout}\n${stderr}`;
            throw await explainFailure({ command: [installer.file, ...args], exitCode, output, project });
        }
        warnOfLeftovers(project, scratch.path);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * Warns if setuptools was too old to work outside of the checkout, and found an earlier build there.
 * Other backends do not look at `build/lib`.
 */
function warnOfLeftovers(project, scratch) {
    const leftovers = install_list(external_node_path_default().join(project.directory, 'build'), /^lib/);
    if (leftovers.length === 0 || install_list(external_node_path_default().join(scratch, 'build')).length > 0)
        return;
    const text = (0,project_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (/^\s*build-backend\s*=/m.test(text) && !text.includes('setuptools'))
        return;
    (0,warning/* warn */.R)(`setuptools may have included files from an earlier build: build/${leftovers.join(', build/')}. Modules that are deleted from ` +
        'the source can be in the artifact. Remove that folder, or raise setuptools to 65.4 or newer in [build-system] requires.', (0,annotation/* pointTo */.i)((0,statement_line/* placeOf */.$t)('build-requires', project)));
}
function install_list(folder, pattern = /./) {
    const isFolder = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? (0,external_node_fs_.readdirSync)(folder).filter(name => pattern.test(name)) : [];
}

// EXTERNAL MODULE: ./src/build/installed/installed-package.ts
var installed_package = __webpack_require__(5714);
;// CONCATENATED MODULE: ./src/build/included/included-projects.ts
/** Other projects of the repository in the same artifact: shared code. */







/**
 * Installs the projects that are included, each into a folder of its own: so it is known what belongs to which of them.
 * @param scratch folder for these folders
 * @returns in the order of their names, whatever the order of the input
 */
async function installIncluded(installer, installation, scratch) {
    const built = [];
    for (const [index, project] of (installation.project.included ?? []).entries()) {
        const target = external_node_path_default().join(scratch, `included-${index}`);
        await (0,promises_.mkdir)(target);
        await install(installer, { ...installation, project, target });
        const distribution = await (0,installed_package/* readDistribution */.xF)(target);
        const { name, version } = distribution;
        core/* info */.pq(`Included: ${(0,format/* forLog */.Ig)(name)} ${version} (${(0,annotation/* showPath */.P)(project.directory)})`);
        built.push({ project, distribution });
    }
    return built.sort((a, b) => (a.distribution.distInfo < b.distribution.distInfo ? -1 : 1));
}

// EXTERNAL MODULE: ./src/build/move-directory.ts
var move_directory = __webpack_require__(9789);
;// CONCATENATED MODULE: ./src/build/build.ts
var build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


























/** Requirements in the log. */
const build_SHOWN = 10;
/**
 * Stage 1: installs the project and those that it includes, without dependencies, into the build directory, and checks what is there.
 * The installer fills a temporary folder, which becomes the build directory when it is complete and checked.
 * @param tag the release tag that must name what is built, if there is one
 * @param meanwhile called when the installer has been started: time for what does not depend on it
 * @returns undefined if the tag names another package
 * @throws UserError if the project cannot be built, or is not what the release tag says
 */
async function build(inputs, tag, meanwhile) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { buildDirectory, project } = inputs;
        const elapsed = (0,format/* stopwatch */.sX)();
        // Before any code of the build runs, which could change the file.
        const declaredName = await (0,declared_name/* readStaticName */.y)(project);
        const declaredVersion = await (0,declared_name/* readStaticVersion */.V)(project);
        if (tag && declaredName && !(await (0,release_tag/* concernsTag */.Kc)(tag, [declaredName], declaredVersion))) {
            return skip(tag, declaredName);
        }
        const sourceTree = await (0,source_tree/* readSourceTree */.m)(project);
        const installer = await (0,find_installer/* findInstaller */.c)(inputs.pipPath, project);
        await (0,clear_directory/* clear */.I)(buildDirectory, project);
        const tracked = await trackedFiles(project.directory);
        // Not in the checkout, where a build backend could take the folder for a part of the project.
        const scratch = build_addDisposableResource(env_1, (0,temporary_folder/* temporaryFolder */.y)(), false);
        const target = external_node_path_default().join(scratch.path, 'package');
        await (0,promises_.mkdir)(target);
        await install(installer, { ...inputs, target }, meanwhile);
        const distribution = await (0,installed_package/* readDistribution */.xF)(target);
        const { name, version } = distribution;
        if (declaredName)
            requireName(declaredName, name, project);
        const versionPlace = (0,statement_line/* placeOfVersion */.Lm)(project);
        if (tag && !(await (0,release_tag/* checkTag */.Bs)(tag, { name, version, versionPlace }))) {
            return skip(tag, name);
        }
        const included = await installIncluded(installer, inputs, scratch.path);
        checkVersions({ project, distribution }, included);
        const { entries, foreignHandlers } = await assemble({ project, distribution }, included, inputs);
        const leftOut = await checkData(tracked, entries, project);
        if (inputs.layerDirectory)
            await checkLayerSize(entries, inputs.layerDirectory);
        const others = included.map(built => built.distribution);
        const requirements = joinRequirements(distribution, others);
        const artifact = { directory: target, requirements, foreignHandlers };
        const handlers = await resolveHandlers(artifact, inputs, installer);
        const [handler = ''] = handlers;
        const files = await (0,move_directory/* moveDirectory */.T)(target, buildDirectory, entries);
        core/* info */.pq(`Built ${name} ${version} in ${elapsed()}: ${(0,annotation/* showPath */.P)(buildDirectory)}`);
        if (handler)
            core/* info */.pq(`Handler: ${handlers.join(', ')}`);
        core/* info */.pq(`Layers must provide: ${(0,format/* bounded */.Mm)(requirements, build_SHOWN, format/* forLog */.Ig).join(', ') || 'nothing'}`);
        const directory = buildDirectory;
        return {
            directory,
            files,
            packageName: name,
            version,
            handler,
            handlers,
            requirements,
            included: others,
            leftOut,
            sourceTree,
            versionPlace,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        build_disposeResources(env_1);
    }
}
function skip(tag, packageName) {
    core/* notice */.lm(`The tag ${tag} names another package than ${packageName}: nothing is published here.`);
}
/** A build backend can give the package any name: it must not publish a version of another package. */
function requireName(declared, built, project) {
    if ((0,package_name/* normalizeName */.P)(declared) === (0,package_name/* normalizeName */.P)(built) || built.toUpperCase() === 'UNKNOWN')
        return;
    throw new user_error/* UserError */.y(`The project is named ${declared}, but was built as ${(0,format/* forLog */.Ig)(built)}.`, {
        section: 'package-name',
        hint: `Make the two names equal: look for the other name in setup.py, setup.cfg and plugins of the build backend, or, if ` +
            `${(0,format/* forLog */.Ig)(built)} is the package to publish, set that name in the project file.`,
        ...(0,statement_line/* placeOf */.$t)('name', project),
    });
}
/** The handlers, checked where the user wants that and a Python can read them. */
async function resolveHandlers(artifact, { handler = '', imports, provided, layerDirectory, project }, { python }) {
    if (handler === 'none')
        return [];
    const handlers = handler.split(/\s+/).filter(Boolean);
    if (python) {
        const asked = { ...artifact, handlers, imports: imports === 'check', python };
        return await checkHandlers({ ...asked, provided, layerDirectory, project });
    }
    (0,warning/* warn */.R)('The handler was not checked: no Python was found to read the code with. Set up Python with actions/setup-python ' +
        'before this step.');
    return handlers;
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readSourceTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Milliseconds for one call of git. */
const LIMIT = 30_000;
/**
 * Identifies what a project and those that it includes are built from: the git tree of its folder, as
 * `git rev-parse HEAD:<folder>` gives it, or a SHA-256 of the paths and trees of several folders.
 * @returns undefined if these folders have uncommitted changes, or if git cannot tell
 */
async function readSourceTree({ directory, included = [], }) {
    const folders = [directory, ...included.map(project => project.directory)];
    try {
        if ((await git(directory, 'status', '--porcelain', '--', ...folders)) !== '')
            return undefined;
        // The first line is the path of the folder in the repository, the second one its tree.
        const trees = await Promise.all(folders.map(folder => git(folder, 'rev-parse', '--show-prefix', 'HEAD:./')));
        const [own = ''] = trees;
        if (trees.length === 1)
            return own.trim().split('\n').at(-1);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
            .update([...trees].sort().join(''))
            .digest('hex');
    }
    catch {
        return undefined;
    }
}
async function git(cwd, ...args) {
    // Nothing is written, no monitor is started, and a folder that is called * is that folder.
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' };
    const options = { cwd, env, timeout: LIMIT, maxBuffer: 64 * 1024 ** 2 };
    return (await run('git', ['-c', 'core.fsmonitor=false', ...args], options)).stdout;
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ meansPackage),
/* harmony export */   Bd: () => (/* binding */ taggedVersion),
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   IU: () => (/* binding */ findTag),
/* harmony export */   Kc: () => (/* binding */ concernsTag)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1196);
/* harmony import */ var _project_repository_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6265);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6754);




// What stands before the version in tags of repositories that contain one package.
const NO_NAMES = /^(release|releases|rel|version|ver)$/i;
/**
 * Whether a release tag can mean a package, as far as its name says. A tag is a version, `v1.2.3` or `1.2.3`, or one of
 * a package: `name-v1.2.3`, `name@1.2.3`, `name/v1.2.3`. Names are compared as package indexes do (PEP 503).
 * @param packageNames those that may be meant; for several, one is enough
 * @param version of the package, if it is known, to show what is expected
 * @returns false if the tag names another project of the repository
 * @throws UserError if the tag names neither, or no version
 */
async function concernsTag(tag, packageNames, version) {
    const readings = readTag(tag);
    if (packageNames.some(name => meansPackage(tag, name)))
        return true;
    const names = readings.flatMap(({ packageName }) => packageName ?? []);
    const others = await (0,_project_repository_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepositoryProjects */ .GS)();
    if (names.some(name => others.names.some(other => isNameOf(other, name))))
        return false;
    // A setup.py can compute its name: then only its own build can say whose tag this is.
    if (names.length > 0 && others.nameless.length > 0)
        return false;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(names.length > 0
        ? `The tag ${tag} names no project of this repository.`
        : `The tag ${tag} names no version.`, { section: 'release-tag', hint: expected(packageNames, version) });
}
/**
 * Checks that a release tag and a build say the same. Versions are compared by PEP 440, so that the SemVer tag
 * `v1.0.0-rc.1` stands for `1.0.0rc1`, and `v1.0` for `1.0.0`.
 * @returns false if the tag names another project of the repository
 * @throws UserError if the tag names another version of this package, or none
 */
async function checkTag(tag, built) {
    const { name, version, versionPlace } = built;
    if (!(await concernsTag(tag, [name], version)))
        return false;
    const tagged = meant(readTag(tag), name).map(reading => reading.version);
    if (tagged.some(text => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(text, version) === 0))
        return true;
    // 2026-11 is 2026.post11 for PEP 440, and a date for everybody else.
    const other = tagged.find(text => !/\.post/.test(text) || /post|rev|r\d/i.test(tag));
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(other === undefined
        ? `The tag ${tag} names no version of ${name}, which was built as version ${version}.`
        : `The tag ${tag} names version ${other}, but ${name} was built as version ${version}.`, {
        ...versionPlace,
        section: 'release-tag',
        hint: 'Nothing was uploaded. ' +
            (other === undefined
                ? ''
                : `Set the version in the project file to ${other} and move the tag to that commit, or tag this commit with ${version}. ` +
                    'If the version comes from git, check out with fetch-depth: 0, and change no file before the build.\n') +
            expected([name], version),
    });
}
/** Whether a tag can mean a package: by its name, or since it names none. */
function meansPackage(tag, packageName) {
    return meant(readTag(tag), packageName).length > 0;
}
/**
 * The version that a tag gives a package. See `concernsTag`.
 * @param packageName absent if only a build can say: then only a tag without a name gives a version
 * @returns canonical; undefined if the tag names no version of the package
 */
function taggedVersion(tag, packageName = '') {
    return meant(readTag(tag), packageName)[0]?.version;
}
/** The tags that publish packages, and the way out. */
function expected(names, version) {
    const [name] = names;
    const number = version ?? '1.2.3';
    const tags = names.slice(0, 5).map(own => `${own}-v${number}, ${own}@${number}`);
    return (`Tags that publish ${names.length === 1 ? name : 'these projects'}` +
        `${version === undefined ? ', if the version is 1.2.3' : ` ${version}`}: v${number}, ${number}, ${tags.join(', ')}` +
        `${names.length === 1 ? ` or ${name}/v${number}` : ''}. To publish on other tags as well, set the input ` +
        'release-tag to ignore. To ignore them, remove them from tags in the on: of the workflow.');
}
/** How a tag can be read as a version of a package: by its name first, else without one. */
function meant(readings, name) {
    const ours = readings.filter(({ packageName }) => isNameOf(name, packageName));
    return ours.length > 0 ? ours : readings.filter(({ packageName }) => packageName === undefined);
}
/** Whether a name stands for a package, also behind a folder or a scope: `functions/my-app`, `@team/my-app`. */
function isNameOf(packageName, name) {
    const names = name === undefined ? [] : [name, name.slice(name.lastIndexOf('/') + 1)];
    return names.some(text => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(text) === (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(packageName));
}
function readTag(tag) {
    const whole = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(tag);
    const named = [...tag.matchAll(/[-@/]/g)].flatMap(({ index }) => {
        const name = tag.slice(0, index);
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(tag.slice(index + 1));
        // What begins like a version is a part of one, in v1.0-hotfix-1 as in v2026-11-22: no name of another package.
        if (version === undefined || !/[a-z]/i.test(name) || /^v?\d/i.test(name))
            return [];
        return [{ packageName: NO_NAMES.test(name) ? undefined : name, version }];
    });
    return [...(whole === undefined ? [] : [{ packageName: undefined, version: whole }]), ...named];
}
const TAGS = 'refs/tags/';
/**
 * The tag that this workflow runs for: one that was pushed, or that of a release.
 * @returns without `refs/tags/`; undefined for branches and pull requests, and if tags are to be ignored
 */
async function findTag(mode) {
    if (mode === 'ignore')
        return undefined;
    const { GITHUB_REF = '', GITHUB_EVENT_NAME } = process.env;
    // The ref tells it for nearly all runs, which are spared the time that loading the context takes.
    if (GITHUB_REF.startsWith(TAGS))
        return GITHUB_REF.slice(TAGS.length);
    if (GITHUB_EVENT_NAME !== 'release')
        return undefined;
    const { context } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const released = context.payload.release?.tag_name;
    return typeof released === 'string' && released !== '' ? released : undefined;
}


/***/ })

};
