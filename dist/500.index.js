export const id = 500;
export const ids = [500];
export const modules = {

/***/ 6500:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/files/temporary-folder.ts




/** Runs something with an empty folder, in the runner's temporary folder, that is gone afterwards. */
async function withTemporaryFolder(run) {
    const parent = process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(parent, 'build-lambda-source-'));
    try {
        return await run(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./src/github/annotation.ts
var annotation = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/python/declared-name.ts
var declared_name = __webpack_require__(772);
// EXTERNAL MODULE: ./src/python/release-tag.ts
var release_tag = __webpack_require__(9522);
// EXTERNAL MODULE: ./src/python/project.ts
var python_project = __webpack_require__(9955);
;// CONCATENATED MODULE: ./src/python/statement-line.ts


// Where a pyproject.toml has it, the best place first; `project` itself is where it would belong.
const KEYS = {
    name: ['project.name', 'tool.poetry.name', 'project'],
    version: ['project.version', 'tool.poetry.version', 'project.dynamic', 'project'],
    'requires-python': ['project.requires-python', 'tool.poetry.dependencies.python'],
    dependencies: ['project.dependencies', 'tool.poetry.dependencies'],
    readme: ['project.readme', 'tool.poetry.readme', 'project'],
    'build-requires': ['build-system.requires', 'build-system'],
    'build-backend': ['build-system.build-backend', 'build-system'],
};
// And where a setup.py has it.
const ARGUMENTS = {
    name: /\bname\s*=/,
    version: /\bversion\s*=/,
    'requires-python': /\bpython_requires\s*=/,
    dependencies: /\binstall_requires\s*=/,
};
/** Where a project states something, to point at: the line, if it can be found, else the project file. */
function placeOf(statement, project) {
    const { directory, file } = project;
    const toml = external_node_path_default().join(directory, 'pyproject.toml');
    const text = (0,python_project/* readBeside */.ri)(project, 'pyproject.toml');
    for (const key of KEYS[statement]) {
        const line = findTomlLine(text, key);
        if (line !== undefined)
            return { file: toml, line };
    }
    const argument = ARGUMENTS[statement];
    const setup = external_node_path_default().join(directory, 'setup.py');
    const index = argument
        ? (0,python_project/* readBeside */.ri)(project, 'setup.py')
            .split('\n')
            .findIndex(line => argument.test(line))
        : -1;
    return index < 0 ? { file } : { file: setup, line: index + 1 };
}
/**
 * The line, from 1, on which a TOML text gives a key its value, e.g. `project.version`: in its table or dotted, bare or
 * quoted. It reads line by line, without a parser, so that it finds its way in a text that no parser takes, too.
 * @param key dotted
 * @returns undefined if the key is not there, or written in another form
 */
function findTomlLine(text, key) {
    let table = '';
    let fence;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const inside = fence !== undefined;
        fence = fenceAfter(line, fence);
        if (inside)
            continue;
        const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1];
        if (header !== undefined)
            table = normalize(header);
        const name = header === undefined ? keyIn(line) : undefined;
        const found = name === undefined ? header && table : join(table, normalize(name));
        if (found === key)
            return index + 1;
    }
    return undefined;
}
/** The key at the beginning of a line `key = value`. */
function keyIn(line) {
    const key = /^([^=]*)=/.exec(line)?.[1]?.trim();
    return key !== undefined && /^[\w."'\t -]+$/.test(key) ? key : undefined;
}
const join = (table, name) => (table === '' ? name : `${table}.${name}`);
function normalize(key) {
    return key.replaceAll(/["'\s]/g, '');
}
/** The kind of quotes of the multi-line text that a line leaves open. */
function fenceAfter(line, open) {
    for (const [quotes] of line.matchAll(/"""|'''/g)) {
        if (open === undefined)
            open = quotes;
        else if (open === quotes)
            open = undefined;
    }
    return open;
}

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
;// CONCATENATED MODULE: ./src/python/source-file.ts


/**
 * The project's file that an installed file comes from, to point at: beside the project file or in `src`.
 * @param installed relative to the installation
 * @returns relative to the working directory; undefined if it is neither here nor there
 */
function sourceFile(installed, { directory }) {
    const candidates = ['', 'src'].map(folder => external_node_path_default().join(directory, folder, installed));
    const found = candidates.find(candidate => (0,external_node_fs_.existsSync)(candidate));
    return found && external_node_path_default().relative('', found);
}
/** The same for a module, `package.module`. */
function moduleFile(module, project) {
    const name = module.replaceAll('.', '/');
    return sourceFile(`${name}.py`, project) ?? sourceFile(`${name}/__init__.py`, project);
}

// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/python/find-files.ts
var find_files = __webpack_require__(4245);
;// CONCATENATED MODULE: ./src/build/failures/backend-advice.ts


/** Build backends: the tables that their users write, the distributions that hold them, and their names. */
const BACKENDS = [
    { tool: 'hatch', requires: 'hatchling', backend: 'hatchling.build' },
    { tool: 'poetry', requires: 'poetry-core', backend: 'poetry.core.masonry.api' },
    { tool: 'flit', requires: 'flit_core', backend: 'flit_core.buildapi' },
    { tool: 'pdm', requires: 'pdm-backend', backend: 'pdm.backend' },
    { tool: 'uv', requires: 'uv_build', backend: 'uv_build' },
    { tool: 'setuptools', requires: 'setuptools', backend: 'setuptools.build_meta' },
];
/** A hint for a project whose build backend cannot be imported: the right name for what it requires. */
function nameBackend(project) {
    const required = /^\s*requires\s*=\s*\[([^\]]*)\]/m.exec((0,python_project/* readBeside */.ri)(project, 'pyproject.toml'))?.[1] ?? '';
    const names = required.replaceAll('_', '-');
    const known = BACKENDS.find(({ requires }) => names.includes(requires.replaceAll('_', '-')));
    return ((known
        ? `With what requires names, [build-system] needs\n  build-backend = "${known.backend}"\n`
        : 'Check build-backend in [build-system], and that requires names the package it is in. ') +
        'With --no-build-isolation, the backend must be installed beforehand.');
}
/**
 * A hint for a `pyproject.toml` without a `[build-system]`, which setuptools builds, whatever else the file says:
 * https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#declaring-the-build-backend
 * @returns undefined if there is one, or no such file
 */
function missingBackend(project) {
    const text = (0,python_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (text === '' || /^\s*\[\s*build-system\s*\]/m.test(text))
        return undefined;
    const { requires, backend } = BACKENDS.find(({ tool }) => new RegExp(`^\\s*\\[+tool\\.${tool}\\b`, 'm').test(text)) ??
        BACKENDS[5];
    return ('The pyproject.toml has no [build-system], so setuptools has built it. Name your build backend; this is ' +
        `${requires}, and you may pin its version:\n` +
        `  [build-system]\n  requires = ["${requires}"]\n  build-backend = "${backend}"`);
}
/** How the project file tells a build backend where a package is, as the backends' documentations say. */
const SETTINGS = {
    hatchling: ({ root, name }) => `  [tool.hatch.build.targets.wheel]\n  packages = ["${root && `${root}/`}${name}"]`,
    poetry: ({ root, name }) => `  [tool.poetry]\n  packages = [{ include = "${name}"${root && `, from = "${root}"`} }]`,
    flit: ({ name }) => `  [tool.flit.module]\n  name = "${name}"`,
    uv: ({ root, name }) => `  [tool.uv.build-backend]\n  module-name = "${name}"\n  module-root = "${root}"`,
};
/** A hint for a project in which the build backend finds no package: the one that is there, or where one would be. */
function namePackage(backend) {
    return ({ directory }) => {
        const [first, ...others] = (0,find_files/* findPackages */.t)(directory);
        const found = first ?? { root: backend === 'uv' ? 'src' : '', name: 'my_lambda_app' };
        const named = others.length > 0 ? 'the one that is meant' : 'it';
        return [
            'Name the folder of your code like the project, with underscores for hyphens, and give it an __init__.py, ' +
                `directly beside the project file or in src/. Or name ${first ? named : 'another folder'} in the project file:`,
            SETTINGS[backend](found),
        ].join('\n');
    };
}

;// CONCATENATED MODULE: ./src/build/check-package.ts











const NATIVE_HINT = 'Native code is built for one system, and Lambda may run another. Move it into a package of its own, ' +
    'build that for Lambda, and provide it in a layer.';
/**
 * Looks at what was installed: pip calls some results a success that are none.
 * @throws UserError for an artifact that holds no code, has no version or name, or holds native code.
 */
async function inspectInstallation(distribution, project) {
    const { directory, distInfo, name, version } = distribution;
    if ((version === '0.0.0' && !(await states(project, version))) ||
        name.toUpperCase() === 'UNKNOWN') {
        throw new user_error/* UserError */.y(`The package was built as ${name} ${version}: the project states no name or no version.`, {
            hint: missingBackend(project) ??
                'Write name and version into [project] of the pyproject.toml (or into setup.py). If they are there, ' +
                    'the build backend is too old to read them: raise it in [build-system] requires.',
            ...placeOf(name.toUpperCase() === 'UNKNOWN' ? 'name' : 'version', project),
        });
    }
    const code = (await (0,list_tree/* listTree */.nT)(directory)).filter(entry => entry.kind === 'file' && !entry.path.startsWith(`${distInfo}/`));
    if (code.length === 0) {
        throw new user_error/* UserError */.y('The package was installed, and holds no file besides its metadata.', {
            hint: 'The build backend found no code: give the folder with your code the name of the project (with underscores ' +
                'for hyphens) and an __init__.py, or name it in the project file, e.g. packages = ["my_lambda_app"] in ' +
                '[tool.setuptools].',
            ...placeOf('name', project),
        });
    }
    await refuseNative(distribution, code, project);
    warnOfSecrets(code, project);
    warnOfUnreleased(version, project);
}
/** Whether a file of the project holds a version as text: some projects mean the 0.0.0 that others get by mistake. */
async function states({ directory }, version) {
    const names = ['pyproject.toml', 'setup.cfg', 'setup.py'];
    const files = names.map(name => external_node_path_default().join(directory, name)).filter(external_node_fs_.existsSync);
    const texts = await Promise.all(files.map(file => (0,promises_.readFile)(file, 'utf8')));
    return texts.some(text => text.includes(version));
}
async function refuseNative({ directory, distInfo }, code, project) {
    for (const entry of code) {
        const format = MAY_BE_NATIVE(entry)
            ? await nativeFormat(external_node_path_default().join(directory, entry.path))
            : undefined;
        if (format)
            throw new user_error/* UserError */.y(`The package holds native code (${format}): ${entry.path}`, {
                hint: NATIVE_HINT,
                file: sourceFile(entry.path, project),
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
const SECRET = /^(\.env(\..+)?|\.netrc|\.pypirc|\.git-credentials|credentials(\.json)?|id_(rsa|dsa|ecdsa|ed25519)|.*\.(pem|key|p12|pfx|jks|keystore))$/i;
const NO_SECRET = /^\.env\.(example|sample|template|dist)$|\.pub$/i;
function warnOfSecrets(code, project) {
    const suspects = code
        .map(entry => entry.path)
        .filter(name => {
        const base = external_node_path_default().posix.basename(name);
        return SECRET.test(base) && !NO_SECRET.test(base);
    });
    const [first] = suspects;
    if (first === undefined)
        return;
    core/* warning */.$e(`The artifact holds what looks like secrets: ${suspects.join(', ')}. ` +
        'Everybody who may read the bucket or the function can read them. Exclude them from the package.', (0,annotation/* pointTo */.i)({ file: sourceFile(first, project) }));
}
function warnOfUnreleased(version, project) {
    if (!(0,python_version/* isUnreleased */.Ni)(version))
        return;
    core/* warning */.$e(`Version ${version} is one of development, not a release. If it comes from git tags, the checkout may lack them: ` +
        'set fetch-depth: 0 for actions/checkout.', (0,annotation/* pointTo */.i)(placeOf('version', project)));
}

// EXTERNAL MODULE: ./src/files/path-contains.ts
var path_contains = __webpack_require__(9256);
;// CONCATENATED MODULE: ./src/python/record-file.ts

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
            throw new user_error/* UserError */.y(`A row of the installed RECORD cannot be read: ${line}`, {
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

;// CONCATENATED MODULE: ./src/build/clear-directory.ts







/**
 * Removes the build directory of an earlier run, and nothing else.
 * @throws UserError if the folder is or holds the project or the working directory, is no folder, or holds a
 * file that no earlier build put there.
 */
async function clear(directory, project) {
    const refuse = (reason) => {
        throw new user_error/* UserError */.y(`The build directory ${directory} cannot be cleaned: ${reason}.`, {
            hint: 'Set the input build-directory to a folder that nothing else uses, or remove its content first.',
        });
    };
    for (const precious of [project.directory, process.cwd()]) {
        if ((0,path_contains/* holds */.v)(directory, precious))
            refuse(`${precious} lies in it`);
    }
    try {
        const stats = (0,external_node_fs_.lstatSync)(directory, { throwIfNoEntry: false });
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            refuse('it is not a folder');
        const stranger = await findStranger(directory);
        if (stranger !== undefined)
            refuse(`no earlier build put "${stranger}" there`);
        await (0,promises_.rm)(directory, { recursive: true });
    }
    catch (error) {
        // A parent that is a file, or a folder that may not be read or changed.
        throw error instanceof user_error/* UserError */.y ? error : refuse((0,user_error/* messageOf */.b)(error));
    }
}
/**
 * A file that no earlier build put into a folder. An installation names all its files in its RECORD, so no marker
 * file of our own is needed; only bytecode comes into being later, when somebody imports from it. Installations by
 * pip or uv alone say so in a file INSTALLER, which this action takes out.
 */
async function findStranger(directory) {
    const files = (await (0,list_tree/* listTree */.nT)(directory)).filter(entry => entry.kind === 'file');
    const [record, another] = files.filter(({ path }) => /^[^/]+\.dist-info\/RECORD$/.test(path));
    const foreign = another ?? files.find(({ path }) => /^[^/]+\.dist-info\/INSTALLER$/.test(path));
    if (foreign)
        return foreign.path;
    const text = record ? await (0,promises_.readFile)(external_node_path_default().join(directory, record.path), 'utf8') : '';
    const listed = new Set(parseRecord(text).map(row => row.path));
    return files.find(({ path }) => !listed.has(path) && !/(^|\/)__pycache__\//.test(path))?.path;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __webpack_require__(8701);
// EXTERNAL MODULE: ./src/github/debugging.ts
var debugging = __webpack_require__(3411);
;// CONCATENATED MODULE: ./src/build/environment.ts
// The build runs the project's code and its backend's: neither needs the job's credentials, tokens or inputs,
// nor the files through which a step speaks to the runner.
const WITHHELD = /^(AWS_(?!CA_BUNDLE$).*|ACTIONS_.*|INPUT_.*|STATE_.*|TWINE_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/;
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
};
// How uv brings files from its cache; to copy them takes longest. It can also make symbolic links, which are no package.
const LINKS = /^(clone|copy|hardlink)$/;
/**
 * The environment that the build runs in: the job's, without its credentials and without settings that would
 * change the artifact. Windows compares names without case, so all comparisons do.
 */
function buildEnvironment(environment, { pass, distutilsConfig }) {
    const { UV_LINK_MODE: links = '' } = environment;
    const fixed = {
        ...FIXED,
        UV_LINK_MODE: LINKS.test(links) ? links : 'hardlink',
        DIST_EXTRA_CONFIG: distutilsConfig,
    };
    const kept = Object.entries(withoutSecrets(environment, pass)).filter(([name]) => !(name.toUpperCase() in fixed) && !HARMFUL.test(name.toUpperCase()));
    return { ...Object.fromEntries(kept), ...fixed };
}
/** An environment without credentials, tokens, inputs and the runner's command files, but for those to `pass`. */
function withoutSecrets(environment, pass = []) {
    const passed = new Set(pass.map(name => name.toUpperCase()));
    const kept = Object.entries(environment).filter((entry) => {
        const name = entry[0].toUpperCase();
        return entry[1] !== undefined && (passed.has(name) || !WITHHELD.test(name));
    });
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./src/build/find-installer.ts








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
    const venv = external_node_path_default().join(project.directory, '.venv');
    const found = venvPip(external_node_path_default().join(venv, BIN)) ?? (await pathPip());
    if (found)
        return found;
    throw new user_error/* UserError */.y(`No pip was found: neither in ${venv} nor as a Python on PATH.`, {
        hint: 'Add a step with actions/setup-python before this one, or set the input pip-path.',
    });
}
/** Logs what there is to know about an installer. */
async function debugInstaller({ file, args, python }) {
    if (!(0,debugging/* isDebugging */.V)())
        return;
    const env = withoutSecrets(process.env);
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(file, [...args, '--version'], { env }).catch(error => ({ stdout: String(error) }));
    (0,debugging/* debugLines */.x)(() => [
        `Installer: ${[file, ...args].join(' ')}, ${stdout.trim()}`,
        `Python that reads the handler: ${python ?? 'none'}`,
    ]);
}
async function namedInstaller(pipPath, project) {
    const isName = external_node_path_default().basename(pipPath) === pipPath;
    const file = isName ? await (0,io/* which */.K7)(pipPath) : existing(pipPath);
    const name = external_node_path_default().basename(pipPath, '.exe').toLowerCase();
    if (file !== '') {
        if (/^uv$/.test(name)) {
            const python = venvPython(external_node_path_default().join(project.directory, '.venv', BIN)) ?? (await pathPython());
            return { kind: 'uv', file, args: [], python };
        }
        if (/^python[\d.]*$/.test(name))
            return { kind: 'pip', file, args: ['-m', 'pip'], python: file };
        return { kind: 'pip', file, args: [], python: siblingPython(file) ?? (await pathPython()) };
    }
    // Virtual environments can hold the module and no executable of pip.
    const beside = isName ? undefined : venvPip(external_node_path_default().dirname(external_node_path_default().resolve(pipPath)));
    if (beside)
        return beside;
    throw new user_error/* UserError */.y(`The input pip-path is "${pipPath}", and there is no such ${isName ? 'command on PATH' : 'file'}.`, {
        hint: 'Check that an earlier step creates it (for example with actions/setup-python and python -m venv), ' +
            'or remove the input to use the pip of the Python on PATH.',
    });
}
/** The pip of a virtual environment, given its folder of executables. */
function venvPip(bin) {
    const python = venvPython(bin);
    const pip = external_node_path_default().join(bin, `pip${EXE}`);
    if ((0,external_node_fs_.existsSync)(pip))
        return { kind: 'pip', file: pip, args: [], python };
    if (!python || !holdsPip(external_node_path_default().dirname(bin)))
        return undefined;
    return { kind: 'pip', file: python, args: ['-m', 'pip'], python };
}
function venvPython(bin) {
    const python = external_node_path_default().join(bin, `python${EXE}`);
    return (0,external_node_fs_.existsSync)(python) ? python : undefined;
}
/** Whether the module pip is installed in a virtual environment; those that uv makes have none. */
function holdsPip(venv) {
    const lib = external_node_path_default().join(venv, windows ? 'Lib' : 'lib');
    const homes = windows || !(0,external_node_fs_.existsSync)(lib) ? ['.'] : (0,external_node_fs_.readdirSync)(lib);
    return homes.some(home => (0,external_node_fs_.existsSync)(external_node_path_default().join(lib, home, 'site-packages', 'pip')));
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
        const found = await (0,io/* which */.K7)(name);
        if (found !== '')
            return found;
    }
    return undefined;
}
/** The Python beside a pip: `python3.13` for `pip3.13`, or any other in its folder. */
function siblingPython(pip) {
    const version = /[\d.]+$/.exec(external_node_path_default().basename(pip, '.exe'))?.[0] ?? '';
    const folders = [external_node_path_default().dirname(pip), external_node_path_default().dirname(external_node_path_default().dirname(pip))];
    const names = [`python${version}${EXE}`, `python3${EXE}`, `python${EXE}`];
    // On Windows, pip is in `Scripts` and Python in the folder above.
    const candidates = (windows ? folders : folders.slice(0, 1)).flatMap(folder => names.map(name => external_node_path_default().join(folder, name)));
    return candidates.find(candidate => (0,external_node_fs_.existsSync)(candidate));
}
function existing(file) {
    return (0,external_node_fs_.existsSync)(file) ? external_node_path_default().resolve(file) : '';
}

;// CONCATENATED MODULE: ./src/build/handler/explain-outside.ts





/**
 * The explanation of a handler whose file is in the project and not in the package: most often it lies beside that.
 * @param directory folder of the installed package
 * @param elsewhere what to do if this file is not the one that is meant
 * @returns undefined if the project has no such file
 */
async function explainOutside({ module, name, given }, directory, project, elsewhere) {
    const outside = await findOutside(project.directory, module, name);
    if (outside === undefined)
        return undefined;
    const [target] = (await topLevel(directory)).filter(entry => !entry.endsWith('.py'));
    if (target === undefined) {
        return new user_error/* UserError */.y(`${outside} defines the handler, but it is not installed with the package.`, {
            hint: 'Move it into a package, or name it in the project file (for setuptools in py-modules).',
            file: outside,
        });
    }
    const home = sourceFile(target, project) ?? target;
    const moved = external_node_path_default().posix.join(home.replaceAll('\\', '/'), `${module}.py`);
    return new user_error/* UserError */.y(`${outside} lies outside the package ${target}, so it is not installed and would be missing in Lambda.`, {
        hint: `Move it into the package, and point ${given ? 'the input handler and the function' : 'the function'} to it:\n` +
            `  git mv ${outside} ${moved}\n` +
            `  handler: ${target}.${module}.${name}\n` +
            `If the handler is elsewhere: ${elsewhere}`,
        file: outside,
    });
}
/** The importable names at the top of an installation: packages, and modules with their `.py`. */
async function topLevel(directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
    return entries
        .filter(entry => (entry.isDirectory() ? !/[.-]/.test(entry.name) : entry.name.endsWith('.py')))
        .map(entry => entry.name)
        .sort();
}
/** The file of a module that speaks of a function, as a path relative to the working directory, nearest to the top. */
async function findOutside(directory, module, name) {
    for (const file of (0,find_files/* findFiles */.l)(directory, [`${module}.py`])) {
        const words = (await (0,promises_.readFile)(file, 'utf8')).split(/\W+/);
        if (words.includes(name))
            return external_node_path_default().relative('', file);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/build/handler/explain-handler.ts



const SET_HANDLER = 'Set the input handler to package.module.function, or to none if this package has no handler.';
/** The handler that is looked for if none is given. */
const CUSTOMARY = { module: 'lambda_function', name: 'lambda_handler', given: false };
/** Turns a problem with the handler into what the user can do about it. */
async function explainHandler(problem, { handler, python, suggestions }, { directory, project }) {
    const suggestion = suggest(suggestions);
    const missing = `The handler ${handler} does not exist in the artifact:`;
    switch (problem.kind) {
        case 'none':
            return ((await explainOutside(CUSTOMARY, directory, project, suggestion + SET_HANDLER)) ??
                new user_error/* UserError */.y('No handler was found: no lambda_function.py with lambda_handler is in the artifact.', { hint: suggestion + SET_HANDLER }));
        case 'several':
            return new user_error/* UserError */.y(`The package has several handlers: ${problem.handlers.join(', ')}.`, {
                hint: 'Set the input handler to the one that the function uses.',
            });
        case 'form':
            return new user_error/* UserError */.y(`The input handler is "${handler}".`, {
                hint: 'Give it as package.module.function, e.g. my_lambda_app.lambda_function.lambda_handler.',
            });
        case 'builtin':
            return new user_error/* UserError */.y(`${missing} "${problem.module}" is a module that is built into Python.`, {
                hint: 'Rename the package, since Python would import its own module.',
            });
        case 'module': {
            const isOwn = handler !== null && problem.parent === '' && suggestions.length === 0;
            const outside = isOwn
                ? await explainOutside(lastParts(handler), directory, project, SET_HANDLER)
                : undefined;
            if (outside)
                return outside;
            return new user_error/* UserError */.y(`${missing} there is no module ${problem.module}${problem.parent && ` in ${problem.parent}`}.`, {
                hint: `${suggestion}What is installed at the top: ${(await topLevel(directory)).join(', ') || 'nothing'}. ` +
                    'A folder of the source that is not there is not part of the package: check what the build backend ' +
                    `includes (a missing __init__.py, or a list of packages in the project file). ${SET_HANDLER}`,
                file: project.file,
            });
        }
        case 'attribute':
            return new user_error/* UserError */.y(`${missing} ${problem.module} defines no "${problem.name}".`, {
                hint: `${suggestion}Define or import ${problem.name} at the top level of that module. ${SET_HANDLER}`,
                file: problem.file === null ? undefined : sourceFile(problem.file, project),
            });
        case 'syntax':
            return new user_error/* UserError */.y(`Python ${python} cannot read ${problem.file}, line ${problem.line}: ${problem.message}.`, {
                hint: `Mend the syntax. If the code is meant for a newer Python than ${python}, ` +
                    'set up that one with actions/setup-python before this step.',
                file: sourceFile(problem.file, project),
                line: problem.line ?? undefined,
            });
        case 'unknown':
            return new user_error/* UserError */.y(`${problem.module}: ${problem.reason}.`, { hint: SET_HANDLER });
    }
}
/** Begins a hint with the handlers that may be meant. */
function suggest(handlers) {
    if (handlers.length === 0)
        return '';
    return (`The artifact has ${handlers.join(', ')}. If that is the handler, name it in the step's with:, and in the ` +
        `function:\n  handler: ${handlers[0]}\nIf not: `);
}
/** The last parts of `package.module.function`. */
function lastParts(handler) {
    const [name = '', module = ''] = handler.split(/[./]/).reverse();
    return { module, name, given: true };
}

;// CONCATENATED MODULE: ./src/build/handler/read-handler.ts





/** Starts Python, so that nobody has to wait for it when the artifact is there. */
function startReader({ directory, handler, python }) {
    const program = (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "handler.py", 'utf8');
    const args = ['-I', '-S', '-B', '-c', program, directory, ...(handler ? [handler] : [])];
    const running = (0,external_node_util_.promisify)(external_node_child_process_.execFile)(python, args, { env: withoutSecrets(process.env) });
    const { stdin } = running.child;
    // What fails meanwhile is reported by `read`.
    running.catch(() => { });
    stdin?.on('error', () => { });
    return {
        async read() {
            try {
                stdin?.end('read');
                return JSON.parse((await running).stdout);
            }
            catch (cause) {
                throw new user_error/* UserError */.y(`The handler could not be checked with ${python}: ${lastLine(cause)}`, {
                    hint: 'Set the input handler to none to publish without this check.',
                    cause,
                });
            }
        },
        stop: () => stdin?.end(),
    };
}
function lastLine(cause) {
    return (0,user_error/* messageOf */.b)(cause).trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/build/handler/check-handler.ts





/**
 * Makes sure that Lambda will find the handler in the artifact, by the rules of its runtime, and gives its name.
 * The code is read by Python's own parser and not imported: its dependencies are in layers, and importing would
 * run it. What cannot be decided by reading is a warning.
 * https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
 * @param reader of that handler, where one was started before
 * @throws UserError if it is certain that the handler does not resolve.
 */
async function checkHandler(check, reader = startReader(check)) {
    const report = await reader.read();
    for (const name of report.shadows) {
        core/* warning */.$e(`The module "${name}" of the artifact hides the one of that name in Python's standard library.`, (0,annotation/* pointTo */.i)({ file: moduleFile(name, check.project) }));
    }
    for (const { module, name, line } of report.warnings) {
        core/* warning */.$e(`${module}.${name} (line ${line}) is an async function. Lambda does not await it, and fails on the coroutine that it returns.`, (0,annotation/* pointTo */.i)({ file: moduleFile(module, check.project), line }));
    }
    const { problem } = report;
    if (problem?.kind === 'unknown') {
        core/* warning */.$e(`Reading ${problem.module} does not tell whether ${report.handler ?? 'its handler'} resolves: ${problem.reason}.`, (0,annotation/* pointTo */.i)({ file: moduleFile(problem.module, check.project) }));
    }
    else if (problem) {
        throw await explainHandler(problem, report, check);
    }
    return report.handler ?? '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(7187);
;// CONCATENATED MODULE: ./src/build/failures/failure.ts
/** Makes a row of a table of failures. */
function failure(pattern, message, hint, about) {
    return { pattern, message, hint, about };
}

;// CONCATENATED MODULE: ./src/build/failures/machine.ts

/** Failures of the machine, the network, the package index, and of how the installer was called. */
const MACHINE_FAILURES = [
    failure(/No space left on device/, () => 'The disk of the runner is full.', 'Free space in a step before this one, or use a runner with a larger disk.'),
    failure(/No module named pip$/, () => 'The Python that was found has no pip.', 'Set up Python with actions/setup-python, run python -m ensurepip before this step, or set the input pip-path.'),
    failure(/(?:no such option: (?<option>.+)|unexpected argument '(?<argument>[^']+)')/, found => `The installer does not know the argument ${found.option ?? found.argument}.`, 'Check the input pip-args: one argument a line, and only those that pip install (or uv pip install) takes.'),
    failure(/detected dubious ownership in repository/, () => 'git refuses to read the checkout, because it belongs to another user.', 'Run git config --global --add safe.directory "$GITHUB_WORKSPACE" before this step (usual in container jobs).'),
    failure(/CERTIFICATE_VERIFY_FAILED|invalid peer certificate/, () => 'The certificate of the package index is not trusted by this machine.', 'Behind a proxy with a certificate of its own, set PIP_CERT (or SSL_CERT_FILE for uv) to its file.'),
    failure(/(?:HTTP error |HTTP status client error \()(?<status>40[13])/, found => `The package index refused access (HTTP ${found.status}).`, 'Give credentials for it, e.g. in PIP_INDEX_URL or a pip.conf. Secrets of the job are not passed to the build ' +
        'unless the input build-environment names them.'),
    failure(/NewConnectionError|NameResolutionError|Name or service not known|nodename nor servname|dns error|tcp connect error/, () => 'The package index cannot be reached, which the build needs to get its build backend.', 'Check the network, the proxy and PIP_INDEX_URL. If nothing is to be downloaded, install the backend ' +
        'beforehand and set pip-args: --no-build-isolation'),
    failure(/No matching distribution found for (?<name>\S+)|Because (?<uv>\S+) was not found in the package registry/, found => `The build needs ${found.name ?? found.uv}, which the package index does not have for this Python.`, 'Check its name and version in [build-system] requires. With a private index, check PIP_INDEX_URL, its ' +
        'credentials and the network: a refused request looks the same.', 'build-requires'),
    failure(/require-hashes\W+mode|Hashes are required|Can't verify hashes/, () => 'pip is told to require hashes, which your own package cannot have.', 'Remove --require-hashes from pip.conf and from the input pip-args.'),
    failure(/Permission denied \(publickey/, () => 'git was refused access to a repository by SSH.', 'Give the job a deploy key (for example with an SSH agent), or install from an index instead of git+ssh.'),
    failure(/(?:Permission denied|Read-only file system):? '?(?<path>[^'\n]*)'?/, found => `The build may not write to, or not execute, ${found.path || 'a file'}.`, 'Check who owns the checkout (a container may run as another user), or set the input build-directory elsewhere.'),
];

;// CONCATENATED MODULE: ./src/build/failures/project.ts


const SET_VERSION = 'Write version = "0.1.0" into [project], or name a source for it and "version" in dynamic.';
/**
 * Failures of the project, the more telling ones first: the general ones at the end match many of the others too.
 * The lines are those of setuptools, hatchling, poetry-core, flit-core, pdm-backend, uv_build, and Python itself.
 */
const PROJECT_FAILURES = [
    failure(/Package '?(?<name>[^' ]+)'? requires a different Python: (?<has>\S+) not in '(?<wants>[^']+)'/, found => `${found.name} needs Python ${found.wants}, and this is Python ${found.has}.`, 'Set up the Python that your Lambda function runs on with actions/setup-python, or mend requires-python. ' +
        'If it is not your own package, it is one that the build needs.', 'requires-python'),
    failure(/current Python version \((?<has>[\d.]+)\) does not satisfy Python(?<wants>\S+)/, found => `The project needs Python ${found.wants}, and this is Python ${found.has}.`, 'Set up the Python that your Lambda function runs on with actions/setup-python, or mend requires-python.', 'requires-python'),
    failure(/setuptools-scm was unable to detect version for (?<where>.+?)\.?$/, () => 'The version comes from git, and no git history was found.', 'Let actions/checkout fetch it: with fetch-depth: 0. In a subfolder of the repository, set root in the ' +
        'configuration of setuptools-scm.', 'version'),
    failure(/Multiple top-level packages discovered in a flat-layout: \[(?<names>.*)\]/, found => `setuptools finds several packages and does not guess which are yours: ${found.names}.`, 'Name yours in the project file; the * takes the packages in it along:\n  [tool.setuptools.packages.find]\n' +
        '  include = ["my_lambda_app*"]\nOr move your package into src/.'),
    failure(/Multiple top-level modules discovered in a flat-layout: \[(?<names>.*)\]/, found => `setuptools finds several modules and does not guess which are yours: ${found.names}.`, (_, found) => 'Move yours into a package, a folder with an __init__.py. Or name them in the ' +
        `project file:\n  [tool.setuptools]\n  py-modules = [${found.names}]`),
    failure(/Unable to determine which files to ship inside the wheel/, () => 'Hatch finds no folder that is named like the project.', namePackage('hatchling'), 'name'),
    failure(/No file\/folder found for package (?<name>\S+)/, found => `Poetry finds no package for the project ${found.name}.`, namePackage('poetry'), 'name'),
    failure(/No file\/folder found for module (?<name>\S+)/, found => `Flit finds no package for the project ${found.name}.`, namePackage('flit'), 'name'),
    failure(/Expected a Python module at: (?<path>\S+)/, found => `The build backend expects a package at ${found.path?.replaceAll('`', '')}.`, namePackage('uv'), 'name'),
    failure(/Multiple files or folders could be module (?<name>[^:\n]+)/, found => `The build backend finds the package ${found.name} more than once.`, 'Keep one of them: beside the project file, or in src/.'),
    failure(/Building a package is not possible in non-package mode/, () => 'Poetry is told not to build a package: package-mode is false.', 'Remove package-mode = false from [tool.poetry], and give the project a name and a version.'),
    failure(/package directory '(?<folder>[^']+)' does not exist/, found => `The project lists the package folder "${found.folder}", which does not exist.`, 'Mend packages or package_dir in setup.py, setup.cfg or [tool.setuptools].'),
    failure(/can't copy '(?<name>[^']+)': doesn't exist/, found => `The project lists the file "${found.name}", which does not exist.`, 'Mend data_files or the list that names it, or add the file to the repository.'),
    failure(/[Rr]eadme (?:file does not exist: |path `?|file not found \('?)(?<name>[^`'\n]+?)(?:`| does not|'\)|$)|Description file (?<other>\S+) does not exist|failed to open file `(?<uv>[^`]*)`: No such file/, found => `The project file names a readme that does not exist: ${found.name ?? found.other ?? found.uv}.`, 'Add the file, or remove readme from [project].', 'readme'),
    failure(/must contain \['version'\] properties|`project\.version` can only be resolved dynamically|Either \[project\.version\]|version must be specified under \[project\]|"project\.version" missing|required\s+`project\.version`\s+field|missing field `version`|NoVersionError|Missing `tool\.hatch\.version` configuration/, () => 'The project has no version.', SET_VERSION, 'version'),
    failure(/must contain \['name'\] properties|Missing required field `project\.name`|Either \[project\.name\]|name must be specified in \[project\]|"project\.name" missing|missing field `name`/, () => 'The project has no name.', 'Write name = "my-lambda-app" into [project].', 'name'),
    failure(/`project\.version` must be pep440|Invalid version:? [`']?(?<hatch>[^`'\s]+)|project\.version must match pattern|Version number '(?<flit>[^']+)' does not match|Invalid "project\.version" value.*\(got '(?<pdm>[^']+)'\)|expected version to start with a number|after parsing `(?<uv>[^`]+)`, found/, found => {
        const version = found.hatch ?? found.flit ?? found.pdm ?? found.uv;
        return `The version of the project${version ? `, "${version}",` : ''} is not one that Python knows (PEP 440).`;
    }, 'Use a version such as 1.2.3, 1.2.3rc1 or 1.2.3.dev4.', 'version'),
    failure(/has no attribute '?__version__'?/, () => 'The version is to be read from __version__ of the package, which does not define it.', SET_VERSION, 'version'),
    failure(/must be pep508|Dependency #\d+ of field `project\.dependencies` is invalid: (?<hatch>.+)|The requirement is invalid: (?<poetry>.+)|invalid PEP 508 requirement string '(?<pdm>[^']+)'|Invalid requirement: (?<other>.+)/, found => {
        const detail = found.hatch ?? found.poetry ?? found.pdm ?? found.other;
        return `A dependency in the project file is not written as Python expects (PEP 508)${detail ? `: ${detail}` : ''}.`;
    }, 'Write dependencies as "requests>=2.32" or "requests[socks]==2.32.3; python_version >= \'3.9\'".', 'dependencies'),
    failure(/configuration error: (?<what>.+)/, found => `The project file has an error: ${found.what}.`, 'See https://packaging.python.org/en/latest/specifications/pyproject-toml/ for what is allowed there.'),
    failure(/The Poetry configuration is invalid:\s*\n\s*- (?<what>.+)/, found => `The project file has an error: ${found.what}`, 'poetry check shows the same on your machine.'),
    failure(/TOML parse error at (?<where>line \d+, column \d+)(?:\n.*\|.*)+\n\s*(?<what>.+(?:\n +\S.*)*)/, found => `The pyproject.toml is refused at ${found.where}: ${found.what?.replaceAll(/\s+/g, ' ')}.`, 'Mend that line; see https://packaging.python.org/en/latest/specifications/pyproject-toml/.'),
    failure(/TOMLDecodeError: (?<what>.+)/, found => `The pyproject.toml is not valid TOML: ${found.what}.`, 'Mend the syntax there, or on the lines above: what is not closed is noticed later. See https://toml.io.'),
    failure(/MissingSectionHeaderError|configparser\.\w*Error/, () => 'The setup.cfg cannot be read.', 'Mend its syntax: sections in brackets, and name = value below them.'),
    failure(/missing the mandatory `?requires`? key|missing field `requires`/, () => 'The [build-system] of the pyproject.toml has no requires.', 'Write, for example:\n  [build-system]\n  requires = ["setuptools==80.9.0"]\n  build-backend = "setuptools.build_meta"', 'build-requires'),
    failure(/BackendUnavailable|Cannot import '(?<backend>[^']+)'/, found => `The build backend${found.backend ? ` "${found.backend}"` : ''} of the project cannot be imported.`, nameBackend, 'build-backend'),
    failure(/error: command '(?<compiler>[^']+)' failed|Microsoft Visual C\+\+ .* is required/, found => `An extension module could not be compiled${found.compiler ? ` with ${found.compiler}` : ''}.`, 'Native code does not belong into a source artifact: move it into a package of its own that a layer provides.'),
    failure(/^\s*(?:[\w.]+\.)?SyntaxError: (?<what>.+)/, found => `Python cannot read code that the build runs: ${found.what}`, 'Mend the syntax. If the code is meant for a newer Python, set up that one with actions/setup-python.'),
    failure(/ModuleNotFoundError: (?:.*: )?No module named '(?<name>[^']+)'/, found => `The build imports "${found.name}", which is not installed where it runs.`, 'A build runs apart from your environment: name what setup.py or the backend imports in [build-system] requires, ' +
        'or read the version without importing the package.', 'build-requires'),
    failure(/^\s*(?:[\w.]+\.)?FileNotFoundError: (?:\[Errno 2\] No such file or directory: )?'?(?<name>[^'\n]+)'?/, found => `The build reads a file that does not exist: ${found.name}.`, 'Add it to the repository, or do not read it in setup.py.'),
    failure(/^\s*(?<error>(?:[\w.]+\.)?\w*(?:Error|Exception): .+)/, found => `The build failed: ${found.error?.trim()}`, 'The traceback is in the log of this step. pip install --no-deps --target out . shows the same on your machine.'),
];

;// CONCATENATED MODULE: ./src/build/failures/explain-install.ts








/** Turns a failed run into what went wrong, why, and what to do now, as far as its output tells. */
function explainFailure(run) {
    const output = (0,external_node_util_.stripVTControlCharacters)(run.output);
    const cause = new Error(`${run.command.join(' ')} ended with exit code ${run.exitCode}`);
    const known = recognize(output, run.project);
    const place = findPlace(output, run.project, known?.about);
    if (known)
        return new user_error/* UserError */.y(known.message, { hint: known.hint, cause, ...place });
    return new user_error/* UserError */.y([
        `The package could not be installed: ${external_node_path_default().basename(run.command[0] ?? '')} ended with exit code ${run.exitCode}.`,
        ...lastWords(output),
    ].join('\n'), {
        hint: `The whole output is in the log of this step. The command was: ${run.command.join(' ')}`,
        cause,
        ...place,
    });
}
/** The first kind of failure, in the order of the tables, that the output tells of. */
function recognize(output, project) {
    // uv breaks its sentences into lines.
    const sentences = output.replaceAll(/\n[ │]+(?=\S)/g, ' ');
    for (const { pattern, message, hint, about } of [...MACHINE_FAILURES, ...PROJECT_FAILURES]) {
        const match = lastMatch(pattern, output) ?? lastMatch(pattern, sentences);
        if (match) {
            const found = match.groups ?? {};
            const advice = typeof hint === 'string' ? hint : hint(project, found);
            return { message: message(found), hint: advice, about };
        }
    }
    return undefined;
}
/** The last match: earlier ones can be lines of source that a traceback quotes. */
function lastMatch(pattern, text) {
    return [...text.matchAll(new RegExp(pattern, 'gm'))].at(-1);
}
/** The lines that say most about a failure that nothing else is known of. */
function lastWords(output) {
    const lines = output
        .split('\n')
        .map(line => line.trimEnd())
        .filter(line => line !== '');
    const telling = lines.filter(line => /^\s*(ERROR|error|[\w.]*(Error|Exception)\b)/.test(line));
    return (telling.length > 0 ? telling : lines).slice(-5);
}
/** Where the traceback last was in the project's own code; else what the failure is about; else the project file. */
function findPlace(output, project, about) {
    const { directory, file } = project;
    const frames = [...output.matchAll(/^\s*File "(?<name>[^"\n]+)", line (?<line>\d+)/gm)];
    const inProject = frames
        .map(({ groups }) => ({
        name: absolute(groups?.name ?? '', directory),
        line: Number(groups?.line),
    }))
        .filter(({ name }) => name.startsWith(directory + (external_node_path_default()).sep) && !name.includes('site-packages'))
        .filter(({ name }) => (0,external_node_fs_.existsSync)(name))
        .at(-1);
    if (inProject)
        return { file: inProject.name, line: inProject.line };
    const line = /^.*TOML.*\bat line (\d+), column \d+/m.exec(output)?.[1];
    if (line !== undefined)
        return { file: external_node_path_default().join(directory, 'pyproject.toml'), line: Number(line) };
    return about === undefined ? { file } : placeOf(about, project);
}
function absolute(name, directory) {
    // The frames of a setup.py that a build backend runs bear this name.
    if (name === '<string>')
        return external_node_path_default().join(directory, 'setup.py');
    return name.startsWith('file:') ? (0,external_node_url_.fileURLToPath)(name) : external_node_path_default().resolve(directory, name);
}

;// CONCATENATED MODULE: ./src/build/guard-command-files.ts


// Through these files a step speaks to the runner. The build is not told their names, but it can look for them.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
const COMMAND_FILES = [
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/**
 * Runs something that has no business with the runner's command files. If they change meanwhile, their content
 * is put back, so that nothing of it takes effect in later steps.
 * @throws UserError naming the files that changed.
 */
async function guardCommandFiles(run) {
    const before = COMMAND_FILES.map(name => ({ name, file: process.env[name] ?? '' }))
        .filter(({ file }) => file !== '')
        .map(({ name, file }) => ({ name, file, content: read(file) }));
    try {
        return await run();
    }
    finally {
        const changed = before.filter(({ file, content }) => !same(read(file), content));
        for (const { file, content } of changed)
            (0,external_node_fs_.writeFileSync)(file, content ?? '');
        if (changed.length > 0)
            refuse(changed.map(({ name }) => name));
    }
}
function refuse(names) {
    throw new user_error/* UserError */.y(`Code that ran during the build wrote to ${names.join(' and ')}.`, {
        hint: 'Nothing in a build may set variables, outputs or paths of the job: the step is refused, and what was ' +
            'written is taken back. Look for it in setup.py, the build backend and its plugins.',
    });
}
function read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
function same(a, b) {
    return a === b || (a !== undefined && b !== undefined && a.equals(b));
}

;// CONCATENATED MODULE: ./src/build/remove-bytecode.ts




// The clock that files get their times from ticks every 10 ms or oftener. Where a file system counts whole seconds, some
// bytecode stays, rather than that some of an earlier step goes.
const TICK = 20;
/**
 * Runs a build, and removes the bytecode that it leaves in the project, where its backend imports from there: a checkout
 * is to stay as it was. That is faster than to forbid bytecode, without which each hook of the backend would compile the
 * backend once more. A cache of bytecode holds nothing else, and Python makes it again (PEP 3147).
 */
async function withoutNewBytecode(directory, build) {
    const start = Date.now() - TICK;
    try {
        return await build();
    }
    finally {
        try {
            clean(directory, start);
        }
        catch (error) {
            // It does no harm.
            core/* debug */.Yz(`Bytecode of the build stays in the checkout: ${(0,user_error/* messageOf */.b)(error)}`);
        }
    }
}
function clean(folder, start) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (!entry.isDirectory())
            continue;
        const inside = external_node_path_default().join(folder, entry.name);
        if (entry.name === '__pycache__')
            cleanCache(inside, start);
        else if (holdsSources(inside))
            clean(inside, start);
    }
}
/** Not in what other programs keep in a checkout: no build imports the project from there. */
function holdsSources(folder) {
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

;// CONCATENATED MODULE: ./src/build/install.ts


















/**
 * The arguments for one installation.
 *
 * The project goes in as a `file:` URL: pip would look up a bare name on the index, and misread paths with
 * brackets or semicolons. `--no-compile`, since bytecode holds the time and the path of its making.
 */
function installArguments(installer, installation) {
    const { project, target, pipArgs } = installation;
    const common = ['--target', target, (0,external_node_url_.pathToFileURL)(project.directory).href];
    // The user's arguments come first: where two contradict each other, the last one holds.
    if (installer.kind === 'pip') {
        return [
            ...installer.args,
            'install',
            ...pipArgs,
            '--no-dependencies',
            '--no-compile',
            ...common,
        ];
    }
    // uv keeps the wheels that it built from a folder; --refresh has it look at the source again.
    const python = installer.python === undefined ? [] : ['--python', installer.python];
    return ['pip', 'install', ...pipArgs, '--no-deps', '--refresh', ...python, ...common];
}
/**
 * Installs a project, and only it, into an empty folder.
 * @param meanwhile called when the installer has been started
 * @throws UserError that explains what went wrong in the build, as far as its output tells.
 */
async function install(installer, installation, meanwhile = () => { }) {
    await withTemporaryFolder(async (scratch) => {
        const { project } = installation;
        // uv links what it installs to its cache, where nobody may change it.
        const linked = installer.kind === 'uv' ? await emptyFolder(scratch, 'package') : undefined;
        const target = linked ?? installation.target;
        const args = installArguments(installer, { ...installation, target });
        (0,debugging/* debugLines */.x)(() => {
            const passed = withoutSecrets(process.env, installation.buildEnvironment);
            const withheld = Object.keys(process.env).filter(name => !(name in passed));
            return [`Withheld from the build: ${withheld.join(', ')}`];
        });
        const build = () => onStart(meanwhile, () => run(installer, args, installation, scratch));
        const { exitCode, stdout, stderr } = await withoutNewBytecode(project.directory, () => guardCommandFiles(() => withoutCommands(build)));
        if (exitCode !== 0) {
            const output = `${stdout}\n${stderr}`;
            throw explainFailure({ command: [installer.file, ...args], exitCode, output, project });
        }
        if (linked)
            copy(linked, installation.target);
        await warnOfLeftovers(project, scratch);
    });
}
function copy(from, to) {
    try {
        (0,external_node_fs_.cpSync)(from, to, { recursive: true });
    }
    catch (cause) {
        throw new user_error/* UserError */.y(`The package cannot be copied to ${to}: ${(0,user_error/* messageOf */.b)(cause)}`, {
            hint: 'Check the disk of the runner, and the folder that RUNNER_TEMP names.',
            cause,
        });
    }
}
async function run({ kind, file }, args, { project, buildEnvironment: pass }, scratch) {
    try {
        return await (0,exec/* getExecOutput */.H)(`"${file}"`, args, {
            // A folder of its own for pip: `python -m` would take a `pip/` in the working directory for pip.
            // uv reads its settings from the folder that it runs in.
            cwd: kind === 'uv' ? project.directory : await emptyFolder(scratch, 'cwd'),
            env: buildEnvironment(process.env, { pass, distutilsConfig: await distutilsConfig(scratch) }),
            ignoreReturnCode: true,
        });
    }
    catch (cause) {
        throw new user_error/* UserError */.y(`${file} could not be started: ${(0,user_error/* messageOf */.b)(cause)}`, {
            hint: 'Check the input pip-path: it must be an executable pip of this machine.',
            cause,
        });
    }
}
/**
 * Warns if setuptools was too old to work outside of the checkout, and found an earlier build there.
 * Other backends do not look at `build/lib`.
 */
async function warnOfLeftovers(project, scratch) {
    const { directory } = project;
    const leftovers = await list(external_node_path_default().join(directory, 'build'), /^lib/);
    if (leftovers.length === 0 || (await list(external_node_path_default().join(scratch, 'build'))).length > 0)
        return;
    const text = (0,python_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (/^\s*build-backend\s*=/m.test(text) && !text.includes('setuptools'))
        return;
    core/* warning */.$e(`setuptools may have taken files from an earlier build: build/${leftovers.join(', build/')}. Modules that are gone from the ` +
        'source can be in the artifact. Remove that folder, or raise setuptools to 65.4 or newer in [build-system] requires.', (0,annotation/* pointTo */.i)(placeOf('build-requires', project)));
}
async function list(folder, pattern = /./) {
    return (0,external_node_fs_.existsSync)(folder) ? (await (0,promises_.readdir)(folder)).filter(name => pattern.test(name)) : [];
}
async function emptyFolder(parent, name) {
    const folder = external_node_path_default().join(parent, name);
    await (0,promises_.mkdir)(folder);
    return folder;
}
/**
 * Makes setuptools work outside of the checkout. It never cleans its `build/lib`, so a module that was deleted
 * from the source would otherwise be in every later wheel (pypa/setuptools#1871).
 * Needs setuptools 65.4 or newer; other backends ignore it.
 */
async function distutilsConfig(scratch) {
    // distutils interpolates percent signs.
    const folder = async (name) => (await emptyFolder(scratch, name)).replaceAll('%', '%%');
    const file = external_node_path_default().join(scratch, 'distutils.cfg');
    await (0,promises_.writeFile)(file, `[build]\nbuild_base=${await folder('build')}\n[egg_info]\negg_base=${await folder('egg-info')}\n`);
    return file;
}
/**
 * Runs something that starts a process, which gets no input, and calls back when that is started. The toolkit tells
 * neither, and the input that it can give breaks on a process that has ended by then.
 */
async function onStart(started, run) {
    const listen = (message) => {
        stop();
        const { process: child } = message;
        child.once('spawn', () => {
            child.stdin?.end();
            setImmediate(started);
        });
    };
    const stop = () => (0,external_node_diagnostics_channel_.unsubscribe)('child_process', listen);
    (0,external_node_diagnostics_channel_.subscribe)('child_process', listen);
    try {
        return await run();
    }
    finally {
        stop();
    }
}
/** Runs something whose output is not ours, so that nothing in it is taken for a workflow command. */
async function withoutCommands(action) {
    const token = (0,external_node_crypto_.randomUUID)();
    core/* info */.pq(`::stop-commands::${token}`);
    try {
        return await action();
    }
    finally {
        // On a line of its own, even if the last line of the output was not ended.
        core/* info */.pq(`\n::${token}::`);
    }
}

// EXTERNAL MODULE: ./src/python/core-metadata.ts
var core_metadata = __webpack_require__(7121);
;// CONCATENATED MODULE: ./src/build/installed-package.ts








/**
 * Reads the one distribution that is installed in a folder.
 * Metadata rather than the project file: that is right for every build backend and for dynamic versions.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 * @throws UserError if there is none or more than one.
 */
async function readDistribution(directory) {
    const found = (await (0,promises_.readdir)(directory)).filter(name => /\.(dist|egg)-info$/.test(name)).sort();
    const [distInfo, ...others] = found;
    if (distInfo === undefined || others.length > 0) {
        throw new user_error/* UserError */.y(distInfo === undefined
            ? 'pip reported success and installed no distribution.'
            : `pip installed more than one distribution: ${found.join(', ')}.`, {
            hint: 'Only your own package belongs into the artifact; check the inputs project-file and pip-args.',
        });
    }
    const metadata = await (0,promises_.readFile)(external_node_path_default().join(directory, distInfo, 'METADATA'), 'utf8');
    return { directory, distInfo, ...(0,core_metadata/* parseCoreMetadata */.U)(metadata) };
}
// What installers note for themselves: the path of the checkout, their name, times.
const NOTES = ['direct_url.json', 'INSTALLER', 'REQUESTED', 'uv_build.json', 'uv_cache.json'];
/**
 * Takes out of an installation what depends on where, when and with what it was made, so that the same source
 * gives the same files: bytecode, notes of the installer, and start scripts, which name the path of an interpreter.
 * `RECORD` is rewritten to list what is left, so that the installation stays a valid one.
 */
async function installed_package_normalize({ directory, distInfo }) {
    const record = external_node_path_default().join(directory, distInfo, 'RECORD');
    const rows = parseRecord(await (0,promises_.readFile)(record, 'utf8'));
    const scripts = await findScripts(directory, distInfo, rows);
    const notes = NOTES.map(name => `${distInfo}/${name}`);
    const dropped = new Set([...scripts, ...notes]);
    // uv locks the folder that it installs into.
    for (const file of [...[...dropped].map(installedPath), '.lock']) {
        await (0,promises_.rm)(external_node_path_default().join(directory, file), { force: true });
    }
    await removeIfEmpty(external_node_path_default().join(directory, 'bin'));
    await removeIfEmpty(external_node_path_default().join(directory, 'Scripts'));
    await removeBytecodeCaches(directory);
    const kept = rows
        .filter(row => !dropped.has(row.path))
        .map(row => ({ ...row, path: installedPath(row.path) }))
        .sort((a, b) => (0,list_tree/* compareBytes */.Xo)(a.path, b.path));
    const missing = kept.filter(row => !(0,external_node_fs_.existsSync)(external_node_path_default().join(directory, row.path)));
    warnOfMissing(missing.map(row => row.path));
    await (0,promises_.writeFile)(record, formatRecord(kept.filter(row => !missing.includes(row))));
}
/** pip passes over files for a folder that it has filled before, and says so in a line of its output only. */
function warnOfMissing(files) {
    const lost = files.filter(file => !file.includes('__pycache__/'));
    if (lost.length === 0)
        return;
    core/* warning */.$e(`Files that belong to the package were not installed: ${lost.join(', ')}. Make them package data.`);
}
/** With `--target`, pip lists files beside the modules relative to a site-packages folder that is not there. */
function installedPath(recorded) {
    return recorded.replace(/^(\.\.\/)+/, '');
}
/**
 * The rows of start scripts, as `RECORD` names them. pip lists them as `../../bin/…`, so that a package of the
 * project that is named `bin` cannot be meant. uv lists them as `bin/…`: there, they are what `entry_points.txt`
 * names, and what starts with a `#!` line and is no module.
 */
async function findScripts(directory, distInfo, rows) {
    const names = rows.map(row => row.path);
    const outside = names.filter(name => /^(\.\.\/)+(bin|Scripts)\//.test(name));
    if ((await readText(directory, distInfo, 'INSTALLER')).trim() !== 'uv')
        return outside;
    const entryPoints = await readText(directory, distInfo, 'entry_points.txt');
    const commands = new Set([...entryPoints.matchAll(/^([^\s=[]+)\s*=/gm)].map(([, name]) => name));
    const beside = names.filter(name => /^(bin|Scripts)\/[^/]+$/.test(name));
    const scripts = [];
    for (const name of beside) {
        const isCommand = commands.has(external_node_path_default().posix.basename(name, '.exe'));
        const isModule = name.endsWith('.py');
        if (isCommand || (!isModule && (await readText(directory, name)).startsWith('#!'))) {
            scripts.push(name);
        }
    }
    return scripts;
}
async function readText(...parts) {
    const file = external_node_path_default().join(...parts);
    return (0,external_node_fs_.existsSync)(file) ? (0,promises_.readFile)(file, 'utf8') : '';
}
async function removeIfEmpty(folder) {
    if ((0,external_node_fs_.existsSync)(folder) && (await (0,promises_.readdir)(folder)).length === 0)
        await (0,promises_.rmdir)(folder);
}
/** Package data globs can ship the caches of earlier test runs. */
async function removeBytecodeCaches(directory) {
    const caches = (await (0,list_tree/* listTree */.nT)(directory)).filter(entry => entry.kind === 'folder' && external_node_path_default().posix.basename(entry.path) === '__pycache__');
    for (const cache of caches)
        await (0,promises_.rm)(external_node_path_default().join(directory, cache.path), { recursive: true });
}

;// CONCATENATED MODULE: ./src/build/build.ts

















/** Requirements in the log. */
const SHOWN = 10;
/**
 * Stage 1: installs the project, without its dependencies, into the build directory.
 * It gets there when it is complete: the installer fills a temporary folder, which then takes its place.
 * @param tag the release tag that must name what is built, if there is one
 * @param meanwhile called when the installer is at work: time for what does not depend on it
 * @returns undefined if the tag names another package
 * @throws UserError if the project cannot be built, or is not what the release tag says
 */
async function build(inputs, tag, meanwhile) {
    const { buildDirectory, project } = inputs;
    const elapsed = (0,format/* stopwatch */.sX)();
    const staticName = tag && (await (0,declared_name/* readStaticName */.y)(project));
    if (tag && staticName && (0,release_tag/* taggedVersion */.Bd)(tag, staticName) === undefined) {
        return skip(tag, staticName);
    }
    const installer = await findInstaller(inputs.pipPath, project);
    await debugInstaller(installer);
    await clear(buildDirectory, project);
    // Not in the checkout, where a build backend could take the folder for a part of the project.
    return await withTemporaryFolder(async (folder) => {
        const target = external_node_path_default().join(folder, 'package');
        await (0,promises_.mkdir)(target);
        const check = handlerCheck(target, inputs, installer);
        let reader;
        try {
            await core/* group */.Os(`${installer.kind} install ${(0,annotation/* showPath */.P)(project.directory)}`, () => install(installer, { ...inputs, target }, () => {
                reader = check && startReader(check);
                meanwhile?.();
            }));
            const distribution = await readDistribution(target);
            const versionPlace = placeOf('version', project);
            if (tag && !(0,release_tag/* checkTag */.Bs)(tag, { ...distribution, versionPlace })) {
                return skip(tag, distribution.name);
            }
            await installed_package_normalize(distribution);
            await inspectInstallation(distribution, project);
            const handler = check ? await checkHandler(check, reader) : uncheckedHandler(inputs);
            await move(target, buildDirectory);
            const { name, version, requirements } = distribution;
            core/* info */.pq(`Built ${name} ${version} in ${elapsed()}: ${(0,annotation/* showPath */.P)(buildDirectory)}`);
            if (handler)
                core/* info */.pq(`Handler: ${handler}`);
            core/* info */.pq(`Layers must provide: ${(0,format/* bounded */.Mm)(requirements, SHOWN, format/* forLog */.Ig).join(', ') || 'nothing'}`);
            const directory = buildDirectory;
            return { directory, packageName: name, version, handler, requirements, versionPlace };
        }
        finally {
            reader?.stop();
        }
    });
}
function skip(tag, packageName) {
    core/* notice */.lm(`The tag ${tag} names another package than ${packageName}: nothing is published here.`);
}
/** What is to be checked about the handler; undefined if the user does not want it, or nobody can read it. */
function handlerCheck(directory, { handler, project }, { python }) {
    return handler === 'none' || !python ? undefined : { directory, handler, python, project };
}
function uncheckedHandler({ handler }) {
    if (handler === 'none')
        return '';
    core/* warning */.$e('The handler was not checked: no Python was found to read the code with.');
    return handler ?? '';
}
/** Moves a folder to a place that is free. */
async function move(from, to) {
    try {
        await (0,promises_.mkdir)(external_node_path_default().dirname(to), { recursive: true });
        try {
            await (0,promises_.rename)(from, to);
        }
        catch (error) {
            // Another file system: the folder of temporary files can be one of its own.
            if (error.code !== 'EXDEV')
                throw error;
            const partial = `${to}.${process.pid}.tmp`;
            try {
                await (0,promises_.cp)(from, partial, { recursive: true });
                await (0,promises_.rename)(partial, to);
            }
            finally {
                await (0,promises_.rm)(partial, { recursive: true, force: true });
            }
        }
        await (0,promises_.chmod)(to, 0o755);
    }
    catch (cause) {
        throw new user_error/* UserError */.y(`The package cannot be put into ${to}: ${(0,user_error/* messageOf */.b)(cause)}`, {
            hint: 'Set the input build-directory to a folder that this job may write to, with no file in its way.',
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

/***/ 7121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseCoreMetadata)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);

/**
 * Reads a file `METADATA`.
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 * @throws UserError if its version is none
 */
function parseCoreMetadata(text) {
    const fields = headerFields(text);
    const field = (name) => fields.find(([key]) => key === name)?.[1] ?? '';
    return {
        name: field('name'),
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalVersion */ .Bp)(field('version')),
        requirements: fields.filter(([key]) => key === 'requires-dist').map(([, value]) => value),
    };
}
/** The header fields in order, names in lower case; the description below them is left out. */
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

/***/ 772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readStaticName)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9955);

/**
 * The name of a package as its `pyproject.toml` states it, known without a build. `[project]` holds it for every build
 * backend but old poetry's: https://packaging.python.org/en/latest/specifications/pyproject-toml/#name
 * @returns undefined if only a build can tell
 */
async function readStaticName(project) {
    try {
        const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
        const stated = parse((0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readBeside */ .ri)(project, 'pyproject.toml'));
        const name = stated.project?.name ?? stated.tool?.poetry?.name;
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        // No TOML: the build tells what is wrong with it.
        return undefined;
    }
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ taggedVersion),
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   IU: () => (/* binding */ findTag)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1196);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6754);



// What stands before the version in tags of repositories that hold one package.
const NO_NAMES = /^(release|releases|rel|version|ver)$/i;
const WAY_OUT = 'Tag releases as v1.2.3, 1.2.3, name-v1.2.3, name@1.2.3 or name/v1.2.3. If this workflow is to publish from other ' +
    'tags as well, set the input release-tag to ignore.';
/**
 * The version that a release tag gives a package. A tag is a version, `v1.2.3` or `1.2.3`, or one of a package:
 * `name-v1.2.3`, `name@1.2.3`, `name/v1.2.3`. Names are compared as package indexes do (PEP 503), versions in their
 * canonical spelling (PEP 440), so the SemVer tag `v1.0.0-rc.1` stands for `1.0.0rc1`.
 * @returns canonical; undefined if the tag names another package
 * @throws UserError if the tag names no version
 */
function taggedVersion(tag, packageName) {
    const readings = readTag(tag);
    const ours = readings.find(reading => isNameOf(packageName, reading.packageName));
    const meant = ours ?? readings.find(reading => reading.packageName === undefined);
    if (meant)
        return meant.version;
    // What begins like a version is a part of one, in v1.0-hotfix-1 as in v2026-11-22: no name of another package.
    if (readings.some(reading => !/^v?\d/i.test(reading.packageName ?? '')))
        return undefined;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The tag ${tag} names no version.`, { hint: WAY_OUT });
}
/**
 * Checks that a release tag and a build tell the same.
 * @returns false if the tag names another package
 * @throws UserError if the tag names another version of this package, or none
 */
function checkTag(tag, { name, version: built, versionPlace }) {
    const tagged = taggedVersion(tag, name);
    if (tagged === undefined)
        return false;
    if (tagged === built)
        return true;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The tag ${tag} names version ${tagged}, and ${name} was built as version ${built}.`, {
        ...versionPlace,
        hint: `Set the version in the project file to ${tagged} and move the tag to that commit, or tag this commit with ${built}. ` +
            'If the version comes from git, check out with fetch-depth: 0, and make no change before the build. ' +
            'Nothing was uploaded. release-tag: ignore switches this check off.',
    });
}
/** Whether a name stands for a package, be it behind a folder or a scope: `functions/my-app`, `@team/my-app`. */
function isNameOf(packageName, name) {
    const names = name === undefined ? [] : [name, name.slice(name.lastIndexOf('/') + 1)];
    return names.some(text => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(text) === (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(packageName));
}
function readTag(tag) {
    const whole = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(tag);
    const named = [...tag.matchAll(/[-@/]/g)].flatMap(({ index }) => {
        const name = tag.slice(0, index);
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(tag.slice(index + 1));
        // A name without a letter is the beginning of a date, or of a version.
        if (version === undefined || !/[a-z]/i.test(name))
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
