export const id = 788;
export const ids = [788];
export const modules = {

/***/ 9132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ requireUnchanged)
/* harmony export */ });
/* harmony import */ var _files_list_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(540);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2071);



/** Changed files that a message names. */
const SHOWN = 5;
/**
 * Makes sure that nothing has changed in the build directory since it was inspected: no name, size or mode, and by the
 * times of change no content.
 * @throws UserError naming what has changed
 */
async function requireUnchanged({ directory, files, }) {
    const now = await (0,_files_list_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listTree */ .nT)(directory).catch(cause => {
        throw cause instanceof _text_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? cause : changed(directory, (0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause));
    });
    const texts = [files, now].map(entries => new Map(entries.map(entry => [JSON.stringify(entry), entry.path])));
    const [before = new Map(), after = new Map()] = texts;
    const differing = [...before, ...after].filter(([text]) => !(before.has(text) && after.has(text)));
    const names = [...new Set(differing.map(([, name]) => name))];
    if (names.length > 0)
        throw changed(directory, (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(names, SHOWN, _text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig).join(', '));
}
function changed(directory, what) {
    return new _text_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The build directory ${directory} was changed after it was checked: ${what}`, {
        section: 'changed-by-the-build',
        hint: 'Nothing else may work in the build directory while this step runs: look for a process that the build left running, ' +
            'or for another job that uses the same folder.',
    });
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clear)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_list_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(540);
/* harmony import */ var _files_path_contains_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9256);
/* harmony import */ var _python_metadata_record_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1296);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2071);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(435);








/**
 * Removes the build directory of an earlier run, and nothing else: the default one with all that it contains, any other
 * only if all of it is of an earlier build.
 * @throws UserError if the folder is or contains the project or the working directory, is no folder, or contains a
 * file that no earlier build put there.
 */
async function clear(directory, project, defaultOf = _inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultBuildDirectory */ .n) {
    const refuse = (reason) => {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`The build directory ${directory} cannot be cleaned: ${reason}.`, {
            section: 'build-directory-in-use',
            hint: 'Set the input build-directory to a folder that nothing else uses, or remove its content first.',
        });
    };
    for (const precious of [project.directory, process.cwd()]) {
        if ((0,_files_path_contains_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v)(directory, precious))
            refuse(`${precious} is inside it`);
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory, { throwIfNoEntry: false });
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            refuse('it is not a folder');
        const stranger = isDefault(directory, project, defaultOf)
            ? undefined
            : await findStranger(directory);
        if (stranger !== undefined)
            refuse(`it contains "${stranger}", which no earlier build put there`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true });
    }
    catch (error) {
        // A parent that is a file, or a folder that may not be read or changed.
        throw error instanceof _text_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y ? error : refuse((0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error));
    }
}
/** Whether a folder is the default one of a project, and no link leads elsewhere on the way to it. */
function isDefault(directory, project, defaultOf) {
    const real = { ...project, directory: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(project.directory) };
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory) === defaultOf(real);
}
/**
 * A file that no earlier build put into a folder. An installation names all its files in its RECORD, so no marker
 * file of our own is needed; only bytecode is added later, when somebody imports from it. Installations by
 * pip or uv alone have a file INSTALLER, which this action removes.
 */
async function findStranger(directory) {
    const files = (await (0,_files_list_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .listTree */ .nT)(directory)).filter(entry => entry.kind === 'file');
    const records = files.filter(({ path }) => /^[^/]+\.dist-info\/RECORD$/.test(path));
    const foreign = files.find(({ path }) => /^[^/]+\.dist-info\/INSTALLER$/.test(path));
    if (foreign)
        return foreign.path;
    const texts = records.map(record => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, record.path), 'utf8'));
    const rows = (await Promise.all(texts)).flatMap(_python_metadata_record_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecord */ .H);
    const listed = new Set(rows.map(row => row.path));
    return files.find(({ path }) => !listed.has(path) && !/(^|\/)__pycache__\//.test(path))?.path;
}


/***/ }),

/***/ 6036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainIndex),
/* harmony export */   p: () => (/* binding */ possibleCause)
/* harmony export */ });
// What installers say of a request that failed. It may have passed, or hit another index: a possible cause, no more.
const TROUBLES = [
    [
        /\b(40[13]) (?:Client )?Error\b|HTTP error (40[13])|\((40[13]) \w+\)|returned a (40[13])/,
        'the index refused access (HTTP $). Give credentials for it, e.g. in PIP_INDEX_URL or a pip.conf; secrets of the ' +
            'job are not passed to the build unless the input build-environment names them',
    ],
    [
        /CERTIFICATE_VERIFY_FAILED|invalid peer certificate|SSLError/,
        'the certificate of the index is not trusted here. Behind a proxy with a certificate of its own, set PIP_CERT ' +
            '(SSL_CERT_FILE for uv) to its file',
    ],
    [
        /(NewConnectionError|NameResolutionError|ConnectTimeoutError|Name or service not known|nodename nor servname|dns error|tcp connect error|RemoteDisconnected|client error \(Connect\))/,
        'a connection failed ($). Check the network, the proxy and the URL of the index',
    ],
];
/** A build that gets none of what it requires: an index that refuses, or cannot be reached, can look like one without it. */
function explainIndex({ pip, uv }, { output }) {
    const wanted = pip ?? uv?.replaceAll('`', '') ?? '';
    const [installer, setting] = pip ? ['pip', 'PIP_INDEX_URL'] : ['uv', 'UV_DEFAULT_INDEX'];
    const versions = /\(from versions: (?!none)([^)]+)\)/.exec(output)?.[1]?.split(', ').slice(-5);
    const cause = versions
        ? `the index has only other versions, such as ${versions.join(', ')}`
        : possibleCause(output);
    return {
        message: `${installer} found no usable ${wanted} in the package index, and the build needs it.`,
        section: 'package-index',
        hint: (cause ? `Possible cause: ${cause}. Otherwise check` : 'Check') +
            ` its name and version in [build-system] requires, and ${setting}: an index that refuses access or cannot be ` +
            'reached can look the same. To build without downloads, install the backend beforehand and set ' +
            'pip-args: --no-build-isolation',
        about: 'build-requires',
    };
}
/** What an installer says of its index that can be the reason of a failure. */
function possibleCause(output) {
    for (const [pattern, cause] of TROUBLES) {
        const match = pattern.exec(output);
        if (match)
            return cause.replace('$', match.slice(1).find(Boolean) ?? '');
    }
    return undefined;
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readOutput)
/* harmony export */ });
const ERROR = /^\s*(?:ERROR|error|Error: |× )|: ERROR: /;
const WARNING = /^\s*(?:WARNING|warning|DEPRECATION)\b/;
// How an exception begins, or the error of a program that is not Python.
const REASON = /^(?:[\w.]*(?:Error|Exception|Unavailable|Exit|Warning)|(?:[a-z]+ )?(?:error|Error|ERROR)|fatal)\b.*: |^[\w.]+(?:Error|Exception)$|^(?:\w+\.)+[A-Z]\w*: /;
// What pip prints around every failure.
const NOISE = /^(?:note: |hint: |Using C?P|Resolved |Building |See above|from file:|\[end of output\]|(?:error: )?(?:subprocess-exited-with-error|metadata-generation-failed|failed-wheel-build-for-install)$|× Encountered error while|ERROR: Failed building wheel|ERROR: Could not build wheels|Failed to build [^`\s]+$)/;
// Before what they quote of the output of the build.
const BUILD = /^\s*(?:╰─> )?\[(?:\d+ lines? of output|stdout|stderr)\]/;
const MOST_LINES = 8;
/** Finds in the output of pip or uv what is about its failure. */
function readOutput(output) {
    const lines = withoutWarnings(output.split('\n').map(line => line.trimEnd()));
    const mark = lines.findIndex(line => ERROR.test(line));
    const first = Math.max(0, mark);
    const after = lines.slice(first);
    const { own, build } = split(after);
    // With -v, the output of the build stands before the error of the installer.
    const isAbove = !after.some(line => BUILD.test(line)) && after.some(line => /See above for output/.test(line));
    return {
        text: (isAbove ? lines : after).join('\n'),
        reason: reasonIn(isAbove ? lines.slice(0, first) : build),
        summary: own
            .map(line => line.replace(/^\s*[│├╰×][─▶>]*\s?/, ''))
            .filter(line => line !== '' && !NOISE.test(line.trim()))
            .slice(...(mark < 0 ? [-MOST_LINES] : [0, MOST_LINES])),
    };
}
/** uv indents the lines that continue a warning. */
function withoutWarnings(lines) {
    let depth;
    return lines.filter(line => {
        const indent = line.search(/\S/);
        if (WARNING.test(line))
            depth = line.trim().startsWith('warning') ? indent : undefined;
        else if (indent <= (depth ?? 0) || ERROR.test(line))
            depth = undefined;
        return depth === undefined && !WARNING.test(line);
    });
}
/** Separates what the installer says from what it quotes of the build. */
function split(lines) {
    const own = [];
    const build = [];
    let inBuild = lines.some(line => /^Traceback /.test(line));
    for (const line of lines) {
        const begins = BUILD.test(line);
        if (/\[end of output\]|^hint: /.test(line))
            inBuild = false;
        if (!begins)
            (inBuild ? build : own).push(line);
        else
            inBuild = true;
    }
    return { own, build };
}
/** From the last exception or error to the end of an output; its last lines, if there is none. */
function reasonIn(build) {
    const filled = build.filter(line => line !== '');
    const depth = Math.min(...filled.map(line => line.search(/\S/)));
    const end = filled.findIndex(line => /^\s*Stack backtrace:/.test(line));
    const lines = filled.slice(0, end < 0 ? undefined : end).map(line => line.slice(depth));
    const last = lines.findLastIndex(line => REASON.test(line));
    return last < 0 ? lines.slice(-MOST_LINES) : lines.slice(last, last + MOST_LINES);
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ readDistributions),
/* harmony export */   mw: () => (/* binding */ REQUIRED),
/* harmony export */   xF: () => (/* binding */ readDistribution)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _python_metadata_core_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5585);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8488);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2071);






/** What installers write for each distribution. */
const REQUIRED = ['METADATA', 'RECORD', 'WHEEL'];
/** Paths in a message. */
const SHOWN = 10;
/**
 * Reads the one distribution that is installed in a folder.
 * Metadata rather than the project file: that is right for every build backend and for dynamic versions.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 * @throws UserError if there is none or more than one, or if it is incomplete.
 */
async function readDistribution(directory) {
    const found = await readDistributions(directory);
    const [only, another] = found;
    if (only && !another)
        return only;
    const names = found.map(({ distInfo }) => distInfo);
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(only
        ? `More than one distribution is installed: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .bounded */ .Mm)(names, SHOWN, _text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .forLog */ .Ig).join(', ')}.`
        : 'The installer reported success, but installed no distribution.', {
        section: 'incomplete-installation',
        hint: 'Only your own package belongs in the artifact: check the inputs project-file and pip-args.',
    });
}
/**
 * Reads all distributions that are installed in a folder, sorted by the names of their metadata folders.
 * @throws UserError if one is incomplete
 */
async function readDistributions(directory) {
    const found = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory)).filter(name => /\.(dist|egg)-info$/.test(name)).sort();
    return await Promise.all(found.map(distInfo => read(directory, distInfo)));
}
async function read(directory, distInfo) {
    for (const name of REQUIRED) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, distInfo, name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isFile())
            continue;
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The installed ${distInfo} contains no file ${name}.`, {
            section: 'incomplete-installation',
            hint: 'The package was not installed from a wheel. Upgrade pip and the build backend, and remove options from ' +
                'pip-args that switch off the build of a wheel.',
        });
    }
    const metadata = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, distInfo, 'METADATA'), 'utf8');
    return { directory, distInfo, ...(0,_python_metadata_core_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCoreMetadata */ .U)(metadata) };
}


/***/ }),

/***/ 4237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ normalize)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
// EXTERNAL MODULE: ./src/python/metadata/local-requirement.ts
var local_requirement = __webpack_require__(6399);
// EXTERNAL MODULE: ./src/python/metadata/record-file.ts
var record_file = __webpack_require__(1296);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/build/installed/installed-package.ts
var installed_package = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
;// CONCATENATED MODULE: ./src/build/installed/installed-path.ts


/**
 * Where a file is that RECORD lists. With `--target`, pip names files next to the modules relative to a folder
 * site-packages that does not exist.
 * @throws UserError for a path that leads out of the installation
 */
function installedPath(recorded) {
    const relative = recorded.replace(/^(\.\.\/)+/, '');
    const parts = relative.split('/');
    if (!parts.some(part => ['', '.', '..'].includes(part)) && !/^[a-z]:|\\/i.test(relative)) {
        return relative;
    }
    throw new user_error/* UserError */.y(`The installed RECORD names a file outside of the package: ${JSON.stringify(recorded)}`, {
        section: 'incomplete-installation',
        hint: 'No build backend writes such a path on its own: look for what in the project writes RECORD, or names files ' +
            'with backslashes or "..".',
    });
}
/** Each installer has a folder of its own for C headers, and pip's has the version of Python in its name. */
function portableHeader(file, packageName) {
    const [, folder = '', rest] = /^include\/(?:(?:site\/)?python[\d.]*\/)?([^/]+)\/(.+)$/.exec(file) ?? [];
    const own = (0,package_name/* normalizeName */.P)(packageName);
    return (0,package_name/* normalizeName */.P)(folder) === own ? `include/${own}/${rest}` : file;
}

;// CONCATENATED MODULE: ./src/build/installed/start-scripts.ts



// What an installer writes in place of a wheel's `#!python`: the path of its interpreter, or a shell that starts one whose
// path is long or contains spaces.
const STARTS_PYTHON = /^#!(\/bin\/sh\n'''exec' |"?(?!\S*\/env\s)(\/|[a-z]:)[^\n]*[/\\](python|pypy)[^/\\\n]*\n)/i;
/**
 * Finds the start scripts of an installation: what entry_points.txt names, and what starts the interpreter by its path.
 * pip records them as `../../bin/…`, which cannot be a file of a package named `bin`; uv records both as `bin/…`.
 * Other files stay, whatever installed them there.
 * @param recorded paths as RECORD names them
 * @returns some of these paths
 * @throws UserError if a file of uv can be a module of the package as well
 */
async function findStartScripts({ directory, distInfo, files }, recorded) {
    const readInfo = async (name) => files.has(`${distInfo}/${name}`) ? (0,promises_.readFile)(external_node_path_default().join(directory, distInfo, name), 'utf8') : '';
    const uv = (await readInfo('INSTALLER')).trim() === 'uv';
    const commands = commandNames(await readInfo('entry_points.txt'));
    const scripts = new Set();
    for (const row of recorded) {
        const [, outside, folder, name = ''] = /^((?:\.\.\/)*)(bin|Scripts)\/([^/]+)$/.exec(row) ?? [];
        if (folder === undefined || (outside === '' && !uv))
            continue;
        const file = `${folder}/${name}`;
        if (commands.has(name.replace(/\.exe$/, '')))
            scripts.add(row);
        else if (files.has(file) && STARTS_PYTHON.test(await readStart(external_node_path_default().join(directory, file)))) {
            if (uv && isPackage(folder, recorded))
                refuse(file);
            scripts.add(row);
        }
    }
    return scripts;
}
/** The commands of https://packaging.python.org/en/latest/specifications/entry-points/, without those of plugins. */
function commandNames(entryPoints) {
    const names = new Set();
    let group = '';
    for (const line of entryPoints.split(/\r?\n/)) {
        group = /^\s*\[\s*(.*?)\s*\]/.exec(line)?.[1] ?? group;
        const name = /^\s*([^#;[=]+?)\s*=/.exec(line)?.[1];
        if (name !== undefined && /^(console|gui)_scripts$/.test(group))
            names.add(name);
    }
    return names;
}
async function readStart(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function isPackage(folder, recorded) {
    const rest = recorded
        .filter(row => row.startsWith(`${folder}/`))
        .map(row => row.slice(folder.length + 1));
    return rest.some(name => name === '__init__.py' || name.includes('/'));
}
function refuse(file) {
    throw new user_error/* UserError */.y(`${file} can be a module of the package ${external_node_path_default().posix.dirname(file)} or a start script, which uv installs into the same folder.`, {
        section: 'incomplete-installation',
        hint: 'Rename the package, or begin the file with #!/usr/bin/env python3. Better still, declare scripts as entry points ' +
            'in [project.scripts].',
    });
}

;// CONCATENATED MODULE: ./src/build/installed/normalize.ts












/** Paths in a message. */
const SHOWN = 10;
// What installers note for themselves: the path of the checkout, their name, times.
const NOTES = ['direct_url.json', 'INSTALLER', 'REQUESTED', 'uv_build.json', 'uv_cache.json'];
/**
 * Reduces a folder to what the RECORDs of some distributions in it list, without what depends on where, when and with what
 * they were installed: bytecode, notes of the installer, start scripts, which name the path of an interpreter, the release
 * of the build backend, and paths of the checkout in requirements. No file is changed in place: uv links files to its cache.
 * @param distributions those that stay; what belongs to others is removed
 * @param included normalized names of distributions whose code is in the same artifact, which are required by their names
 * @throws UserError if a file of a distribution is missing, if RECORD names one outside of the folder, or if two
 * distributions have different files of one name
 */
async function normalize(directory, distributions, included = new Set()) {
    const inside = (...parts) => external_node_path_default().join(directory, ...parts);
    const tree = await (0,list_tree/* listTree */.nT)(directory);
    const files = new Set(tree.filter(({ kind }) => kind === 'file').map(entry => entry.path));
    const reduced = await Promise.all(distributions.map(each => reduce(each, files)));
    const kept = merge(reduced);
    const scripts = reduced.flatMap(each => each.scripts);
    if (scripts.length > 0) {
        core/* info */.pq(`Start scripts are left out: ${(0,format/* bounded */.Mm)(scripts, SHOWN, format/* forLog */.Ig).join(', ')}`);
    }
    const sources = new Set([...kept.values()].map(row => row.from));
    for (const file of files)
        if (!sources.has(file))
            await (0,promises_.rm)(inside(file));
    for (const { from, path: to } of kept.values())
        if (from !== to)
            await move(inside(from), inside(to));
    await removeEmpty(directory, tree, kept.keys());
    for (const each of reduced)
        await rewrite(each, included);
}
/** Decides what stays of a distribution. */
async function reduce(distribution, files) {
    const { directory, distInfo, name } = distribution;
    const rows = (0,record_file/* parseRecord */.H)(await (0,promises_.readFile)(external_node_path_default().join(directory, distInfo, 'RECORD'), 'utf8'));
    const recorded = rows.map(row => row.path);
    const scripts = await findStartScripts({ directory, distInfo, files }, recorded);
    // By the path where each file is to be.
    const kept = new Map();
    const lost = [];
    for (const row of rows) {
        const from = installedPath(row.path);
        if (isNote(from, distInfo) || isBytecode(from) || scripts.has(row.path))
            continue;
        const to = portableHeader(from, name);
        const hash = kept.get(to)?.hash ?? row.hash;
        if (!files.has(from) || hash !== row.hash)
            lost.push(from);
        kept.set(to, { ...row, path: to, from });
    }
    refuseLost(lost);
    const unlisted = installed_package/* REQUIRED */.mw.find(file => !kept.has(`${distInfo}/${file}`));
    if (unlisted !== undefined) {
        throw new user_error/* UserError */.y(`The installed RECORD does not list ${distInfo}/${unlisted}.`, {
            section: 'incomplete-installation',
            hint: 'Every installer lists it: look for what in the project writes RECORD.',
        });
    }
    return { distribution, rows: [...kept.values()], scripts: [...scripts].map(installedPath) };
}
/** All files that stay, by their paths. */
function merge(reduced) {
    const kept = new Map();
    for (const { distribution, rows } of reduced) {
        for (const row of rows) {
            const other = kept.get(row.path);
            if (other && other.hash !== row.hash)
                refuseClash(row.path, [other.owner, distribution.name]);
            kept.set(row.path, { ...row, owner: distribution.name });
        }
    }
    return kept;
}
/** uv installs in parallel, so which file would be there is chance. */
function refuseClash(file, names) {
    throw new user_error/* UserError */.y(`${names.join(' and ')} both contain ${(0,format/* forLog */.Ig)(file)}, with different content.`, {
        section: 'layer-content',
        hint: 'Which one Lambda would get depends on the order of installation. Leave one of them out, with the input exclude.',
    });
}
/** Writes WHEEL without the release of the build backend, METADATA without paths, and RECORD with what is there. */
async function rewrite({ distribution: { directory, distInfo }, rows }, included) {
    const inside = (file) => external_node_path_default().join(directory, distInfo, file);
    const rewritten = new Map();
    const change = async (file, to) => {
        const text = to(await (0,promises_.readFile)(inside(file), 'utf8'));
        await replace(inside(file), text);
        rewritten.set(`${distInfo}/${file}`, text);
    };
    await change('WHEEL', text => text.replace(/^Generator:.*(\r?\n|$)/im, ''));
    if (included.size > 0)
        await change('METADATA', text => (0,local_requirement/* requireByName */.a)(text, included));
    const list = rows
        .map(row => ({ ...row, ...hashOf(rewritten.get(row.path)) }))
        .sort((a, b) => (0,list_tree/* compareBytes */.Xo)(a.path, b.path));
    await replace(inside('RECORD'), (0,record_file/* formatRecord */.b)(list));
}
const isNote = (file, distInfo) => NOTES.some(name => file === `${distInfo}/${name}`);
/** Package data globs can ship the caches of earlier test runs. */
const isBytecode = (file) => file.split('/').includes('__pycache__');
/** pip passes over a folder of data files if the package has a folder of that name. */
function refuseLost(lost) {
    const [first] = lost;
    if (first === undefined)
        return;
    throw new user_error/* UserError */.y(`Files of the package were not installed: ${(0,format/* bounded */.Mm)(lost, SHOWN, format/* forLog */.Ig).join(', ')}.`, {
        section: 'incomplete-installation',
        hint: 'pip leaves out data_files and scripts if the package has a folder of that name. Make them package data, for ' +
            `setuptools in [tool.setuptools.package-data], or install them into a folder other than ${external_node_path_default().posix.dirname(first)}. ` +
            'For a dependency in a layer, install with uv: pip-path: uv',
    });
}
async function move(from, to) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(to), { recursive: true });
    await (0,promises_.rename)(from, to);
}
/** Removes the folders of a tree that contain none of some files. */
async function removeEmpty(directory, tree, files) {
    const needed = new Set();
    for (const file of files) {
        let folder = external_node_path_default().posix.dirname(file);
        for (; !needed.has(folder); folder = external_node_path_default().posix.dirname(folder))
            needed.add(folder);
    }
    for (const { path: folder, kind } of tree) {
        if (kind === 'file' || needed.has(folder))
            continue;
        await (0,promises_.rm)(external_node_path_default().join(directory, folder), { recursive: true, force: true });
    }
}
/** What RECORD says of a text; nothing of none. */
function hashOf(text) {
    if (text === undefined)
        return {};
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url');
    return { hash: `sha256=${digest}`, size: String(Buffer.byteLength(text)) };
}
async function replace(file, text) {
    await (0,promises_.rm)(file, { force: true });
    await (0,promises_.writeFile)(file, text, { flag: 'wx' });
}


/***/ }),

/***/ 2174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   sy: () => (/* binding */ withheldNames)
/* harmony export */ });
/* harmony import */ var _github_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7204);

/**
 * Names of variables that the code of the project and its build backend have no need for: credentials, tokens, and what the
 * runner gives to steps. SECURITY.md lists them.
 */
const WITHHELD = globs(...[
    'ACTIONS_*',
    'INPUT_*',
    'STATE_*',
    'ARM_*',
    'AWS_*',
    'AZURE_*',
    'CLOUDSDK_*',
    'GCP_*',
    'GOOGLE_*',
], ...['HATCH_INDEX_*', 'POETRY_HTTP_BASIC_*', 'TWINE_*', 'UV_PUBLISH_*', 'SSH_AUTH_SOCK'], ...['*TOKEN', '*_TOKEN_*', '*PASSWORD', '*PASSPHRASE', '*SECRET*', '*CREDENTIAL*', '*_PAT'], ...['*_API_KEY', '*_ACCESS_KEY', '*_PRIVATE_KEY', '*_SIGNING_KEY']);
/** What reaching an index needs, though it looks like the above. */
const KEPT = globs('AWS_CA_BUNDLE', 'KEYRING_*', 'PIP_*', 'UV_INDEX_*');
// Settings that would redirect the installation, add packages to it, or make its output hard to read.
// Index, certificate, proxy, cache, keyring and constraint settings stay.
const HARMFUL = /^(PIP_(TARGET|PREFIX|ROOT|EDITABLE|REQUIREMENT|PLATFORM|PYTHON_VERSION|ABI|IMPLEMENTATION|PYTHON|REQUIRE_HASHES|UPGRADE|REPORT|LOG|QUIET|VERBOSE)|UV_(REQUIRE_HASHES|COMPILE_BYTECODE|PYTHON)|FORCE_COLOR|PYTHONHOME|PYTHONSTARTUP)$/;
const FIXED = {
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_DRY_RUN: '0',
    PIP_NO_INPUT: '1',
    PIP_PROGRESS_BAR: 'off',
    PIP_REQUIRE_VIRTUALENV: '0',
    PIP_ROOT_USER_ACTION: 'ignore',
    PIP_USE_PEP517: '1',
    PIP_USER: '0',
    // Without it, the order of a set in setup.py, and so the artifact, differs from run to run.
    PYTHONHASHSEED: '0',
};
// How uv takes files from its cache. Copies take longest, and symbolic links are no package.
const LINKS = /^(clone|copy|hardlink)$/;
/**
 * The environment that the build runs in: the job's, without its credentials and without settings that would
 * change the artifact. Windows compares names without case, so all comparisons do.
 */
function buildEnvironment(environment, { pass, distutilsConfig, temporary }) {
    const { UV_LINK_MODE: links = '' } = environment;
    const fixed = {
        ...FIXED,
        UV_LINK_MODE: LINKS.test(links) ? links : 'hardlink',
        DIST_EXTRA_CONFIG: distutilsConfig,
        ...{ TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    };
    const kept = Object.entries(withoutSecrets(environment, pass)).filter(([name]) => !(name.toUpperCase() in fixed) && !HARMFUL.test(name.toUpperCase()));
    return { ...Object.fromEntries(kept), ...fixed };
}
/** An environment without credentials, tokens, inputs and the runner's command files, but for those to `pass`. */
function withoutSecrets(environment, pass = []) {
    const withheld = new Set(withheldNames(environment, pass));
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && !withheld.has(entry[0]));
    return Object.fromEntries(kept);
}
/** The names of the variables that a build does not get. */
function withheldNames(environment, pass) {
    const passed = new Set(pass.map(name => name.toUpperCase()));
    return Object.entries(environment)
        .filter(([name, value = '']) => {
        const upper = name.toUpperCase();
        if (passed.has(upper))
            return false;
        if ((0,_github_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommandFile */ .Y$)(upper, value, environment))
            return true;
        return WITHHELD.test(upper) && !KEPT.test(upper);
    })
        .map(([name]) => name);
}
/** A pattern for names of which a `*` stands for any text. */
function globs(...names) {
    return new RegExp(`^(${names.join('|').replaceAll('*', '.*')})$`);
}


/***/ }),

/***/ 6289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findInstaller),
/* harmony export */   e: () => (/* binding */ debugInstaller)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _actions_io__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8701);
/* harmony import */ var _github_debugging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3411);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2071);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2174);








const windows = process.platform === 'win32';
const BIN = windows ? 'Scripts' : 'bin';
const EXE = windows ? '.exe' : '';
/**
 * Finds the installer to build with: the one that is named, else that of `.venv` beside the project file, else
 * the pip of the Python on `PATH`, which is where `actions/setup-python` puts it.
 * @throws UserError saying where it looked.
 */
async function findInstaller(pipPath, project) {
    if (pipPath !== undefined)
        return namedInstaller(pipPath, project);
    const venv = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(project.directory, '.venv');
    const found = venvPip(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(venv, BIN)) ?? (await pathPip());
    if (found)
        return found;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`No pip was found: there is none in ${venv}, and no Python on PATH.`, {
        section: 'pip-not-found',
        hint: 'Add a step with actions/setup-python before this one, or set the input pip-path.',
    });
}
/**
 * Logs what there is to know about an installer.
 * @param cwd an empty folder: `python -m` would take a `pip/` in it for pip
 */
async function debugInstaller({ file, args, python }, cwd) {
    if (!(0,_github_debugging_js__WEBPACK_IMPORTED_MODULE_5__/* .isDebugging */ .V)())
        return;
    const options = { cwd, env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .cT)(process.env) };
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, [...args, '--version'], options).catch(error => ({ stdout: String(error) }));
    (0,_github_debugging_js__WEBPACK_IMPORTED_MODULE_5__/* .debugLines */ .x)(() => [
        `Installer: ${[file, ...args].join(' ')}, ${stdout.trim()}`,
        `Python that reads the handler: ${python ?? 'none'}`,
    ]);
}
async function namedInstaller(pipPath, project) {
    const isName = node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(pipPath) === pipPath;
    const file = isName ? await command(pipPath) : existing(pipPath);
    const name = node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(pipPath, '.exe').toLowerCase();
    if (file !== '') {
        if (/^uv$/.test(name)) {
            const python = venvPython(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(project.directory, '.venv', BIN)) ?? (await pathPython());
            return { kind: 'uv', file, args: [], python };
        }
        if (/^python[\d.]*$/.test(name))
            return { kind: 'pip', file, args: ['-m', 'pip'], python: file };
        return { kind: 'pip', file, args: [], python: siblingPython(file) ?? (await pathPython()) };
    }
    // Virtual environments can hold the module and no executable of pip.
    const beside = isName ? undefined : venvPip(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(pipPath)));
    if (beside)
        return beside;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`The input pip-path is "${pipPath}", but there is no such ${isName ? 'command on PATH' : 'file'}.`, {
        section: 'pip-not-found',
        hint: 'Check that an earlier step creates it (for example with actions/setup-python and python -m venv), ' +
            'or remove the input to use the pip of the Python on PATH.',
    });
}
/** The pip of a virtual environment, given its folder of executables. */
function venvPip(bin) {
    const python = venvPython(bin);
    const pip = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(bin, `pip${EXE}`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(pip))
        return { kind: 'pip', file: pip, args: [], python };
    if (!python || !holdsPip(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(bin)))
        return undefined;
    return { kind: 'pip', file: python, args: ['-m', 'pip'], python };
}
function venvPython(bin) {
    const python = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(bin, `python${EXE}`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(python) ? python : undefined;
}
/** Whether the module pip is installed in a virtual environment; those that uv makes have none. */
function holdsPip(venv) {
    const lib = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(venv, windows ? 'Lib' : 'lib');
    const homes = windows || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(lib) ? ['.'] : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(lib);
    return homes.some(home => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(lib, home, 'site-packages', 'pip')));
}
async function pathPip() {
    const python = await pathPython();
    return python === undefined
        ? undefined
        : { kind: 'pip', file: python, args: ['-m', 'pip'], python };
}
async function pathPython() {
    // On Windows `python3` is often the stub that opens the store.
    for (const name of windows ? ['python', 'python3'] : ['python3', 'python']) {
        const found = await command(name);
        if (found !== '')
            return found;
    }
    return undefined;
}
/** The Python beside a pip: `python3.13` for `pip3.13`, or any other in its folder. */
function siblingPython(pip) {
    const version = /[\d.]+$/.exec(node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(pip, '.exe'))?.[0] ?? '';
    const folders = [node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(pip), node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(pip))];
    const names = [`python${version}${EXE}`, `python3${EXE}`, `python${EXE}`];
    // On Windows, pip is in `Scripts` and Python in the folder above.
    const candidates = (windows ? folders : folders.slice(0, 1)).flatMap(folder => names.map(name => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name)));
    return candidates.find(candidate => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate));
}
/** A command on `PATH`, which can name folders relative to the working directory; empty if there is none. */
async function command(name) {
    return existing(await (0,_actions_io__WEBPACK_IMPORTED_MODULE_4__/* .which */ .K7)(name));
}
function existing(file) {
    return file !== '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file) : '';
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runApart)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/github/debugging.ts
var debugging = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/build/installer/environment.ts
var environment = __webpack_require__(2174);
// EXTERNAL MODULE: ./src/build/installer/guard-command-files.ts
var guard_command_files = __webpack_require__(9996);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(7187);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/build/installer/run-installer.ts




/** Milliseconds for the last lines: a process that the installer left running can keep its output open for ever. */
const LAST_LINES = 3_000;
/**
 * Runs an installer to its end, and shows what it prints. It gets no input that a build could wait for, and what it has
 * started ends with it, or with this process.
 * @throws UserError if it cannot be started
 */
async function runInstaller(file, args, { cwd, env, meanwhile }) {
    const end = () => endProcesses(env.TMPDIR);
    // Before the temporary folders are removed, in which these processes write.
    process.prependOnceListener('exit', end);
    try {
        return await (0,exec/* getExecOutput */.H)(`"${file}"`, [...args], {
            cwd,
            env,
            // The toolkit passes it to `end()` of the input: nothing is written, which could fail if the process has ended
            // already, and the callback is called when the process has been started.
            input: meanwhile,
            delay: LAST_LINES,
            ignoreReturnCode: true,
        });
    }
    catch (cause) {
        throw new user_error/* UserError */.y(`${file} could not be started: ${(0,user_error/* messageOf */.b)(cause)}`, {
            section: 'pip-not-found',
            hint: 'Check the input pip-path: it must be an executable pip of this machine.',
            cause,
        });
    }
    finally {
        end();
        process.off('exit', end);
    }
}
/** More than any build, and fewer than what never ends. */
const MOST_ROUNDS = 20;
/** Ends the processes that have a text in their environment. On Windows the runner does so at the end of the job. */
function endProcesses(text) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const found = process.platform === 'win32' ? [] : findProcesses(text);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
                // It has ended by itself.
            }
        }
    }
}
/** The processes that have a text in their environment, which children inherit: also those that have left their parent. */
function findProcesses(text) {
    if (process.platform === 'linux') {
        const all = (0,external_node_fs_.readdirSync)('/proc').filter(name => /^\d+$/.test(name));
        return all.filter(pid => environmentOf(pid).includes(text)).map(Number);
    }
    try {
        const list = (0,external_node_child_process_.execFileSync)('ps', ['-A', '-E', '-ww', '-o', 'pid=,command='], {
            encoding: 'utf8',
            maxBuffer: 2 ** 26,
        });
        const rows = list.split('\n').filter(row => row.includes(text));
        return rows.map(row => Number.parseInt(row, 10)).filter(pid => pid !== process.pid);
    }
    catch {
        return [];
    }
}
/** The environment that a process began with; empty if it is that of another user, or has ended. */
function environmentOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/build/installer/run-apart.ts








/**
 * Runs a program apart from the job: without its credentials, inputs and command files, and with folders of its own in a
 * scratch folder for what it writes on the way.
 * @param scratch path of an empty folder
 * @throws UserError if it cannot be started, or changes what is the runner's
 */
async function runApart(program, scratch) {
    const { file, args, title, pass, meanwhile = () => { } } = program;
    (0,debugging/* debugLines */.x)(() => [`Withheld from the build: ${(0,environment/* withheldNames */.sy)(process.env, pass).join(', ')}`]);
    const distutilsConfig = writeDistutilsConfig(scratch);
    const temporary = emptyFolder(scratch, 'tmp');
    const cwd = program.cwd ?? emptyFolder(scratch, 'cwd');
    const env = (0,environment/* buildEnvironment */.AF)(process.env, { pass, distutilsConfig, temporary });
    const endOutput = beginOutput(title);
    const output = await runInstaller(file, args, { cwd, env, meanwhile }).finally(endOutput);
    (0,guard_command_files/* guardCommandFiles */.y)();
    return output;
}
/** Opens a group of the log for output that is not ours, so that nothing in it is taken for a workflow command. */
function beginOutput(title) {
    core/* startGroup */.Oh(title);
    const token = (0,external_node_crypto_.randomUUID)();
    core/* info */.pq(`::stop-commands::${token}`);
    return () => {
        // On a line of its own, even if the last line of the output was not ended.
        core/* info */.pq(`\n::${token}::`);
        core/* endGroup */.N4();
    };
}
/**
 * Makes setuptools work outside of the checkout. It never cleans its `build/lib`, so a module that was deleted
 * from the source would otherwise be in every later wheel (pypa/setuptools#1871).
 * Needs setuptools 65.4 or newer; other backends ignore it.
 */
function writeDistutilsConfig(scratch) {
    // distutils interpolates percent signs.
    const folder = (name) => emptyFolder(scratch, name).replaceAll('%', '%%');
    const file = external_node_path_default().join(scratch, 'distutils.cfg');
    const text = `[build]\nbuild_base=${folder('build')}\n[egg_info]\negg_base=${folder('egg-info')}\n`;
    (0,external_node_fs_.writeFileSync)(file, text);
    return file;
}
function emptyFolder(parent, name) {
    const folder = external_node_path_default().join(parent, name);
    (0,external_node_fs_.mkdirSync)(folder);
    return folder;
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ moveDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_list_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(540);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2071);
/* harmony import */ var _check_unchanged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9132);





/**
 * Moves an installation to a place that is free.
 * @param files what it must contain
 * @returns what the place contains
 */
async function moveDirectory(from, to, files) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(from, 0o755);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(to), { recursive: true });
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
            return files;
        }
        catch (error) {
            // Another file system: the folder of temporary files can be one of its own.
            if (error.code !== 'EXDEV')
                throw error;
            const partial = `${to}.${process.pid}.tmp`;
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, partial, { recursive: true });
                await (0,_check_unchanged_js__WEBPACK_IMPORTED_MODULE_4__/* .requireUnchanged */ .j)({ directory: from, files });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, to);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { recursive: true, force: true });
            }
            return await (0,_files_list_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listTree */ .nT)(to);
        }
    }
    catch (cause) {
        if (cause instanceof _text_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw cause;
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The package cannot be moved to ${to}: ${(0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause)}`, {
            section: 'runner-folders',
            hint: 'Set the input build-directory to a folder that this job may write to, with no file in its way.',
            cause,
        });
    }
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2071);




/**
 * Makes an empty folder in the runner's temporary folder.
 * @throws UserError if that cannot be written to
 */
function temporaryFolder() {
    const folder = make(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    // Again, if a process that was killed just now still finished a write.
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    process.once('exit', remove);
    return {
        path: folder,
        [Symbol.dispose]() {
            process.off('exit', remove);
            remove();
        },
    };
}
function make(parent) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(parent, { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(parent, 'build-lambda-source-'));
    }
    catch (cause) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`No temporary folder can be created in ${parent}: ${(0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause)}`, {
            section: 'runner-folders',
            hint: 'The variable RUNNER_TEMP names that folder: set it to one that this job may write to, on a disk with free space.',
            cause,
        });
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isDebugging),
/* harmony export */   x: () => (/* binding */ debugLines)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);

/**
 * Logs lines where somebody has switched on debugging of steps, and else does not even make them.
 * https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging
 */
function debugLines(lines) {
    if (!isDebugging())
        return;
    for (const line of lines())
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
}
function isDebugging() {
    return process.env.RUNNER_DEBUG === '1';
}


/***/ }),

/***/ 5585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseCoreMetadata)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1196);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6754);



/**
 * Reads a file `METADATA`.
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 * @throws UserError if its name or its version is not one
 */
function parseCoreMetadata(text) {
    const fields = headerFields(text);
    const field = (name) => fields.find(([key]) => key === name)?.[1] ?? '';
    const name = field('name');
    if (name !== '' && !(0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackageName */ .k)(name)) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The built package is named ${JSON.stringify(name)}, which is not a valid name.`, {
            section: 'package-name',
            hint: 'Use letters, digits, hyphens, underscores and dots for the name in the project file.',
        });
    }
    return {
        name,
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(field('version')),
        requirements: fields.filter(([key]) => key === 'requires-dist').map(([, value]) => value),
    };
}
/** The header fields in order, names in lower case; without the description below them. */
function headerFields(text) {
    const [header = ''] = text.split(/\r?\n\r?\n/, 1);
    return header
        .replaceAll(/\r?\n[ \t]+/g, ' ')
        .split(/\r?\n/)
        .map(line => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requireByName),
/* harmony export */   b: () => (/* binding */ localRequirement)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1196);

// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#url
const LOCAL = /^([\w.-]+)\s*(\[[^\]]*\])?\s*@\s*((?:\w+\+)?file:\S*)\s*(.*)$/i;
/** Reads a requirement; undefined if it names no path. */
function localRequirement(requirement) {
    const [, name, extras = '', url = '', marker = ''] = LOCAL.exec(requirement) ?? [];
    return name === undefined ? undefined : { name, url, named: `${name}${extras}${marker}` };
}
/**
 * A file `METADATA` in which some distributions are required by their names alone: a path is another one in each checkout,
 * and does not exist where the artifact runs.
 * @param names normalized
 */
function requireByName(metadata, names) {
    const [header = ''] = metadata.split(/\r?\n\r?\n/, 1);
    const changed = header.replaceAll(/^(Requires-Dist:[ \t]*)(.*)$/gim, (line, field, requirement) => {
        const local = localRequirement(requirement);
        return local && names.has((0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(local.name)) ? field + local.named : line;
    });
    return changed + metadata.slice(header.length);
}


/***/ }),

/***/ 1296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   b: () => (/* binding */ formatRecord)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);

/**
 * Reads the text of a `RECORD`: CSV rows of path, hash and size.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
function parseRecord(text) {
    return text
        .split(/\r?\n/)
        .filter(line => line !== '')
        .map(line => {
        // Only the path can hold commas or quotes, so the last two commas separate the columns.
        const [, path = '', hash = '', size = ''] = /^(.*),([^,]*),([^,]*)$/.exec(line) ?? [];
        if (path === '') {
            throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`A row of the installed RECORD cannot be read: ${line}`, {
                section: 'incomplete-installation',
                hint: 'File names with line breaks cannot be packaged; rename the file.',
            });
        }
        return { path: unquote(path), hash, size };
    });
}
/** Writes rows in the form that `parseRecord` reads, each line ended by `\n`. */
function formatRecord(rows) {
    return rows.map(({ path, hash, size }) => `${quote(path)},${hash},${size}\n`).join('');
}
function unquote(field) {
    return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
function quote(field) {
    return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseRequirement),
/* harmony export */   z: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1196);

const REQUIREMENT = /^\s*(?<name>[a-z0-9](?:[\w.-]*[a-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>\S+)|\(?(?<specifier>[^;()]*?)\)?)\s*(?:;(?<marker>.*))?$/i;
/**
 * Reads a dependency specifier, `requests[socks]>=2; python_version < "3.14"`.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 * @returns undefined for what is none
 */
function parseRequirement(text) {
    const groups = REQUIREMENT.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { name = '', extras = '', url, specifier = '', marker } = groups;
    const clauses = specifier.split(',').map(clause => clause.trim());
    if (specifier !== '' && !clauses.every(clause => /^(?:[~=!<>]=|===|[<>])\s*\S+$/.test(clause))) {
        return undefined;
    }
    return {
        name: (0,_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name),
        extras: extras
            .split(',')
            .map(extra => extra.trim())
            .filter(Boolean),
        specifier: specifier.replaceAll(/\s/g, ''),
        url,
        marker: marker?.trim() || undefined,
    };
}
/** The same as text, without its marker. */
function formatRequirement({ name, extras, specifier, url }) {
    const list = extras.length > 0 ? `[${extras.join(',')}]` : '';
    return `${name}${list}${url === undefined ? specifier : ` @ ${url}`}`;
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAmongVersions)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);

const CLAUSE = /^\s*(===|~=|==|!=|<=|>=|<|>)\s*(\S+)\s*$/;
/**
 * Whether a version is among those that a specifier takes, such as `>=2,!=2.1.*`. Pre-releases count like any other.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 * @returns undefined if the specifier or the version is none
 */
function isAmongVersions(version, specifier) {
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersion */ .Am)(version) === undefined)
        return undefined;
    const clauses = specifier.split(',').filter(clause => clause.trim() !== '');
    const results = clauses.map(clause => matches(version, clause));
    return results.includes(undefined) ? undefined : results.every(Boolean);
}
function matches(version, clause) {
    const [, operator = '', wanted = ''] = CLAUSE.exec(clause) ?? [];
    if (operator === '===')
        return version.toLowerCase() === wanted.toLowerCase();
    const prefix = wanted.endsWith('.*') ? wanted.slice(0, -2) : undefined;
    if (operator === '' || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersion */ .Am)(prefix ?? wanted) === undefined)
        return undefined;
    if (prefix !== undefined) {
        if (operator !== '==' && operator !== '!=')
            return undefined;
        return beginsWith(version, prefix) === (operator === '==');
    }
    // A local label counts only where the specifier has one.
    const own = wanted.includes('+') ? version : version.replace(/\+.*/, '');
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(own, wanted);
    switch (operator) {
        case '==':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<=':
            return order <= 0;
        case '>=':
            return order >= 0;
        case '~=':
            return order >= 0 && beginsWith(version, withoutLast(wanted));
        case '<':
            return order < 0 && !(isPre(version) && !isPre(wanted) && sameRelease(version, wanted));
        default:
            return (order > 0 && !(/post/.test(version) && !/post/.test(wanted) && sameRelease(version, wanted)));
    }
}
function beginsWith(version, prefix) {
    const [own, wanted] = [releaseOf(version), releaseOf(prefix)];
    if (epochOf(version) !== epochOf(prefix))
        return false;
    return wanted.every((part, index) => (own[index] ?? '0') === part);
}
/** `1!2` for `1!2.3rc1`. */
function withoutLast(version) {
    return `${epochOf(version)}!${releaseOf(version).slice(0, -1).join('.')}`;
}
/** The numbers of a release, without epoch, suffixes and local label. */
function releaseOf(version) {
    const [release = ''] = /\d+(\.\d+)*/.exec(version.replace(/^v?\d+!/, '')) ?? [];
    return release.split('.');
}
const epochOf = (version) => /^v?(\d+)!/.exec(version)?.[1] ?? '0';
const isPre = (version) => /(a|b|rc|dev)\d/.test((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersion */ .Am)(version) ?? '');
function sameRelease(one, other) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(releaseOf(one).join('.'), releaseOf(other).join('.')) === 0;
}


/***/ })

};
