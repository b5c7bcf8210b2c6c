export const id = 826;
export const ids = [826];
export const modules = {

/***/ 540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ zipName),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2071);



/** The name of an entry in a zip: folders end in a slash. */
function zipName({ path, kind }) {
    return kind === 'folder' ? `${path}/` : path;
}
/**
 * Lists everything below a folder, sorted by the bytes of the zip names, so that no locale changes the order.
 * @throws UserError for a symbolic link or a special file: pip makes none, and a link could lead anywhere;
 * for a name that is not Unicode, which a zip cannot contain in the same way on all platforms; and if it cannot be read.
 */
async function listTree(root) {
    const entries = [];
    try {
        walk(root, '', entries);
    }
    catch (error) {
        if (error instanceof _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The folder ${root} cannot be read: ${(0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`, {
            section: 'runner-folders',
            hint: 'Check that the user of this job may read all of it, and that nothing else changes it.',
            cause: error,
        });
    }
    return entries
        .map(entry => ({ entry, key: Buffer.from(zipName(entry)) }))
        .sort((a, b) => Buffer.compare(a.key, b.key))
        .map(({ entry }) => entry);
}
/** Orders texts by their bytes in UTF-8. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
// Synchronous, since awaiting each call costs four times the call itself.
function walk(root, folder, entries) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, folder))) {
        const relative = folder === '' ? name : `${folder}/${name}`;
        // Node puts this character in place of bytes that it cannot decode.
        if (name.includes('\uFFFD'))
            refuse(root, relative, 'a name that is not valid UTF-8');
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, relative));
        const common = { path: relative, changed: stats.ctimeMs };
        if (stats.isDirectory()) {
            entries.push({ ...common, kind: 'folder', size: 0, executable: true });
            walk(root, relative, entries);
        }
        else if (stats.isFile()) {
            const executable = (stats.mode & 0o111) !== 0;
            entries.push({ ...common, kind: 'file', size: stats.size, executable });
        }
        else {
            refuse(root, relative, stats.isSymbolicLink() ? 'a symbolic link' : 'a special file');
        }
    }
}
function refuse(root, relative, what) {
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The folder contains ${what}: ${node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, relative)}`, {
        section: 'unusual-files',
        hint: 'An artifact consists of files and folders only: let the build write a real file there.',
    });
}


/***/ }),

/***/ 1234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ UNZIPPED_LIMIT)
/* harmony export */ });
/**
 * Bytes of all files: the quota of a function's code and all its layers together.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html gives it as 250 MB; Lambda's own message is
 * "Unzipped size must be smaller than 262144000 bytes".
 */
const UNZIPPED_LIMIT = 262_144_000;


/***/ }),

/***/ 2778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ END),
/* harmony export */   g: () => (/* binding */ RECORD)
/* harmony export */ });
// The parts of the format that are read and written here; numbers are little-endian. APPNOTE.TXT 6.3.10, sections
// 4.3.12 and 4.3.16: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
/** Where fields are in a record of the central directory; `size` without the three parts at its end. */
const RECORD = {
    size: 46,
    signature: 0x02014b50,
    crc32: 16,
    unzipped: 24,
    name: 28,
    extra: 30,
    comment: 32,
    attributes: 38,
    offset: 42,
};
/** Where fields are in the end record. */
const END = {
    size: 22,
    signature: 0x06054b50,
    entriesHere: 8,
    entries: 10,
    length: 12,
    offset: 16,
};


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readPackedLayerInputs),
/* harmony export */   Z: () => (/* binding */ readLayerInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _layer_describe_layer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4736);
/* harmony import */ var _python_package_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1196);
/* harmony import */ var _python_project_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9544);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(816);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2071);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1456);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4951);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8463);
/* harmony import */ var _with_configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9798);










/**
 * Reads and checks the inputs of the action `layer`.
 * @throws UserError naming the input, its value and the way out.
 */
function readLayerInputs(read = _read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5) {
    const project = (0,_python_project_project_js__WEBPACK_IMPORTED_MODULE_1__/* .findProject */ .t1)(read('project-file') || 'pyproject.toml');
    return (0,_with_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .withConfiguration */ .$)(read, project, read => readProjectInputs(read, project));
}
function readProjectInputs(read, project) {
    return {
        project,
        lockFile: read('lock-file') || undefined,
        pythonVersion: pythonVersion(read('python-version')),
        architecture: architecture(read),
        layerName: layerName(read('layer-name')),
        exclude: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .M)(read('exclude')).map(_python_package_name_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeName */ .P),
        pipPath: read('pip-path') || undefined,
        pipArgs: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .M)(read('pip-args')),
        buildEnvironment: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .M)(read('build-environment')),
        ...(0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoreInputs */ .db)(read),
        upload: (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(read, 'upload'),
        publish: (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(read, 'publish'),
    };
}
/** Reads and checks the inputs of the action `layer/upload`. */
function readPackedLayerInputs(read = _read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5) {
    const zipPath = read('zip-path') || node_path__WEBPACK_IMPORTED_MODULE_0___default().join('build', 'lambda', 'layer', 'layer.zip');
    return {
        zipPath: node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(zipPath),
        sha256: (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)((0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(read, 'sha256', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTPUT_OF */ .AJ.layer)),
        packageName: (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .packageName */ .oZ)((0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(read, 'package-name', 'my-package')),
        layerName: layerName(read('layer-name')),
        target: {
            python: pythonVersion((0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(read, 'python-version', _values_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTPUT_OF */ .AJ.layer)) ?? '',
            architecture: architecture(read),
        },
        license: within(_layer_describe_layer_js__WEBPACK_IMPORTED_MODULE_9__/* .LICENSE_LIMIT */ .Ab, read, 'license'),
        description: within(_layer_describe_layer_js__WEBPACK_IMPORTED_MODULE_9__/* .DESCRIPTION_LIMIT */ .r7, read, 'description'),
        ...(0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoreInputs */ .db)(read),
        publish: (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)(read, 'publish'),
    };
}
function architecture(read) {
    return (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(read, 'architecture', ['x86_64', 'arm64']);
}
function within(limit, read, name) {
    const text = read(name);
    if (text.length <= limit)
        return text || undefined;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input ${name} has ${text.length} characters, but Lambda allows ${limit}.`, { section: 'input-value', hint: 'Shorten it.' });
}
function pythonVersion(text) {
    // What a workflow gives to actions/setup-python as well.
    const [, version] = /^(3\.\d+)(\.\d+)?$/.exec(text) ?? [];
    if (text === '' || version !== undefined)
        return version;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input python-version is "${text}", which is not a version of Python.`, {
        section: 'input-value',
        hint: 'Set it to the version of your function\'s runtime, such as "3.13", in quotes.',
    });
}
/** https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html */
function layerName(text) {
    if (text === '' || /^[a-zA-Z0-9_-]{1,140}$/.test(text))
        return text || undefined;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input layer-name is "${text}", which is not a valid name for a layer.`, {
        section: 'input-value',
        hint: 'Use up to 140 letters, digits, hyphens and underscores; not the ARN of a layer.',
    });
}


/***/ }),

/***/ 4736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeLayer),
/* harmony export */   Ab: () => (/* binding */ LICENSE_LIMIT),
/* harmony export */   r7: () => (/* binding */ DESCRIPTION_LIMIT)
/* harmony export */ });
/* harmony import */ var _upload_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

/** Characters that Lambda takes: https://docs.aws.amazon.com/lambda/latest/api/API_PublishLayerVersion.html */
const DESCRIPTION_LIMIT = 256;
const LICENSE_LIMIT = 512;
/** Of digests, so that the rest has room. */
const DIGITS = 12;
/**
 * What a version of a layer says about itself: the commit and the run that published it, and the digest of its lock file.
 * What is not known, as outside of GitHub, is not there.
 */
function describeLayer(lock) {
    const { repository, commit } = (0,_upload_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWorkflow */ .V)();
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = process.env;
    const parts = [
        commit && `commit ${commit.slice(0, DIGITS)}`,
        lock && `${lock.kind} sha256:${lock.sha256.slice(0, DIGITS)}`,
        run && `run ${[run, attempt].filter(Boolean).join('/')}`,
        repository,
    ];
    return parts.filter(Boolean).join(', ').slice(0, DESCRIPTION_LIMIT);
}


/***/ }),

/***/ 1856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ platformTags),
/* harmony export */   GV: () => (/* binding */ runtimeOf),
/* harmony export */   Ry: () => (/* binding */ uvPlatform),
/* harmony export */   V3: () => (/* binding */ glibcOf),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   wp: () => (/* binding */ markerEnvironment)
/* harmony export */ });
/** The runtime of functions that can use the layer, as Lambda names it. */
function runtimeOf({ python }) {
    return `python${python}`;
}
/** The architecture as Linux names it, and so wheels and markers. */
function machineOf({ architecture }) {
    return architecture === 'arm64' ? 'aarch64' : 'x86_64';
}
/**
 * The minor version of the newest glibc whose wheels a runtime takes. Python 3.12 and later run on Amazon Linux 2023 with
 * glibc 2.34. Earlier ones run on Amazon Linux 2 with 2.26, for which there are hardly any wheels, and which uv cannot name:
 * so both installers get 2.17, manylinux2014.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
function glibcOf({ python }) {
    return Number(python.split('.')[1]) >= 12 ? 34 : 17;
}
/** The platform tags of wheels that a runtime takes, the best first, in the order in which uv has them (PEP 600). */
function platformTags(target) {
    const machine = machineOf(target);
    // Old names of some, and the oldest glibc that wheels for a machine are built for.
    const aliases = {
        17: 'manylinux2014',
        12: 'manylinux2010',
        5: 'manylinux1',
    };
    const oldest = machine === 'x86_64' ? 5 : 17;
    const tags = [];
    for (let minor = glibcOf(target); minor >= oldest; minor--) {
        tags.push(`manylinux_2_${minor}_${machine}`);
        const alias = aliases[minor];
        if (alias)
            tags.push(`${alias}_${machine}`);
    }
    return [...tags, `linux_${machine}`];
}
/** The tag of the platform in the form of uv's `--python-platform`. */
function uvPlatform(target) {
    return `${machineOf(target)}-manylinux_2_${glibcOf(target)}`;
}
/** What markers mean in Lambda. Installers take `3.13` for `3.13.0`, too. */
function markerEnvironment(target) {
    const full = `${target.python}.0`;
    return {
        implementation_name: 'cpython',
        implementation_version: full,
        os_name: 'posix',
        platform_machine: machineOf(target),
        platform_python_implementation: 'CPython',
        platform_release: '',
        platform_system: 'Linux',
        platform_version: '',
        python_full_version: full,
        python_version: target.python,
        sys_platform: 'linux',
        extra: '',
        extras: new Set(),
        dependency_groups: new Set(),
    };
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ loadUpload),
/* harmony export */   hN: () => (/* binding */ locatePacked),
/* harmony export */   r3: () => (/* binding */ uploadLayer)
/* harmony export */ });
/* harmony import */ var _upload_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);

/** Where nothing is uploaded, the AWS SDK is never loaded. */
const loadUpload = () => Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(844), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 500));
/** Where the content of a layer is stored. */
function locatePacked({ bucketPrefix }, { name, packageName, archive: { sha256 } }) {
    return (0,_upload_location_js__WEBPACK_IMPORTED_MODULE_0__/* .locateLayer */ .WO)(bucketPrefix, { packageName, layerName: name, sha256 });
}
/**
 * Stores a layer under its digest, and publishes a version of it if that is new.
 * @throws UserError if S3 or Lambda refuses
 */
async function uploadLayer(inputs, layer) {
    const { name, build, archive } = layer;
    const store = await loadUpload();
    const stored = { ...archive, layerName: name, packageName: undefined };
    const upload = await store.upload(inputs, locatePacked(inputs, layer), stored);
    if (!inputs.publish)
        return { upload, version: undefined };
    const { publishLayer } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(696), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 2683));
    return { upload, version: await publishLayer({ name, build, archive, upload }) };
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ uploadedLayerOutputs),
/* harmony export */   dd: () => (/* binding */ summarizeLayer),
/* harmony export */   oL: () => (/* binding */ layerOutputs)
/* harmony export */ });
/* harmony import */ var _files_unzipped_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1234);
/* harmony import */ var _github_annotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5618);
/* harmony import */ var _layer_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1856);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6590);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5468);
/* harmony import */ var _summary_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5559);
/* harmony import */ var _warning_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2315);








/** Distributions in a summary. */
const SHOWN = 10;
/** The outputs of the action `layer`: all of them, empty where there is nothing to tell. */
function layerOutputs({ name, build, archive, location, upload, version }) {
    const nothing = {
        'zip-path': '',
        sha256: '',
        'code-sha256': '',
        'zip-size': '',
        'unzipped-size': '',
    };
    return {
        ...storedOutputs(location, upload, version),
        ...(archive ? (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOutputs */ .P2)(archive) : nothing),
        'layer-name': name,
        'layer-directory': build.directory,
        'python-version': build.target.python,
        architecture: build.target.architecture,
        license: build.license ?? '',
        description: build.description,
        packages: JSON.stringify(build.packages.map(each => `${each.name}==${each.version}`).sort()),
    };
}
/** The outputs of the action `layer/upload`. */
function uploadedLayerOutputs({ name, upload, version, }) {
    return { 'layer-name': name, ...storedOutputs(upload.location, upload, version) };
}
function storedOutputs(location, upload, version) {
    return {
        's3-uri': location?.uri ?? '',
        'console-url': upload?.consoleUrl ?? '',
        bucket: location?.bucket ?? '',
        key: location?.key ?? '',
        'version-id': upload?.versionId ?? '',
        uploaded: String(upload?.status === 'published'),
        'layer-version-arn': version?.arn ?? '',
        'layer-version': version === undefined ? '' : String(version.version),
        published: String(version?.published ?? false),
    };
}
/** The summary of the actions `layer` and `layer/upload`. */
function summarizeLayer(layer) {
    const { name, build, archive, location, upload, version } = layer;
    const { lock, target, packages, license } = build;
    if (!archive || !location) {
        return ((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(`✅ The layer ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)} is not needed: ${lock ? 'the lock file names' : 'the project requires'} nothing for it`) + (0,_warning_list_js__WEBPACK_IMPORTED_MODULE_4__/* .warningList */ .V)());
    }
    const left = _files_unzipped_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .UNZIPPED_LIMIT */ .M - archive.unzippedSize;
    const page = upload ? `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('Open it in the AWS console', upload.consoleUrl)}\n\n` : '';
    const facts = [
        ['Runtime', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${(0,_layer_target_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeOf */ .GV)(target)}, ${target.architecture}`)],
        ...(packages ? [['Lock file', describeLock(lock)]] : []),
        ['Zip', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSize */ .Xq)(archive.zipSize)],
        [
            'Unzipped',
            `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSize */ .Xq)(archive.unzippedSize)}, which leaves ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSize */ .Xq)(left)} for the code and other layers`,
        ],
        ...(license ? [['License', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(license)]] : []),
    ];
    return [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(`${upload ? '✅' : '📦'} Layer ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(name)} ${stateOf(layer)}`),
        (0,_warning_list_js__WEBPACK_IMPORTED_MODULE_4__/* .warningList */ .V)(),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)('text', version?.arn ?? location.uri),
        page,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .factTable */ .Bu)(facts),
        packages ? packageTable(packages) : '',
        (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_3__/* .digestTable */ .lN)(archive, upload?.versionId),
    ].join('');
}
function describeLock(lock) {
    return lock
        ? `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_github_annotation_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(lock.file))} (SHA-256 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(lock.sha256)})`
        : 'none: the layer can differ tomorrow';
}
function stateOf({ upload, version }) {
    if (!upload)
        return 'built, not uploaded';
    if (!version)
        return upload.status === 'published' ? 'uploaded, not published' : 'is already uploaded';
    return version.published
        ? `version ${version.version} published`
        : `version ${version.version} is unchanged`;
}
function packageTable(packages) {
    const rest = packages.slice(SHOWN);
    const size = (of) => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSize */ .Xq)(of.reduce((sum, { bytes }) => sum + bytes, 0));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Distribution', 'Version', '>Size'], [
        ...packages
            .slice(0, SHOWN)
            .map(each => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(each.name)), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(each.version), size([each])]),
        ...(rest.length > 0 ? [[`${rest.length} more`, '', size(rest)]] : []),
    ]);
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   JZ: () => (/* binding */ buildOutputs),
/* harmony export */   P2: () => (/* binding */ packageOutputs),
/* harmony export */   Ro: () => (/* binding */ rootOutputs),
/* harmony export */   gQ: () => (/* binding */ uploadOutputs),
/* harmony export */   h_: () => (/* binding */ publishedOutputs),
/* harmony export */   w: () => (/* binding */ previousOutputs),
/* harmony export */   z8: () => (/* binding */ ALL_SKIPPED)
/* harmony export */ });
/** The outputs of the all-in-one action: those of the step actions. */
function rootOutputs({ version, build, archive, location, upload }) {
    return {
        ...uploadOutputs(location, version, upload),
        ...packageOutputs(archive),
        ...buildOutputs(build),
        version,
    };
}
/** The outputs of the action `build`. */
function buildOutputs(build) {
    return {
        'build-directory': build.directory,
        'package-name': build.packageName,
        version: build.version,
        handler: build.handler,
        handlers: JSON.stringify(build.handlers),
        requirements: JSON.stringify(build.requirements),
        'source-tree': build.sourceTree ?? '',
        skipped: 'false',
    };
}
/** The outputs of the actions that build, where a release tag names another package. */
const SKIPPED = { skipped: 'true' };
/** Those of the all-in-one action. */
const ALL_SKIPPED = { ...SKIPPED, status: 'skipped' };
/** The outputs of the all-in-one action for a version that was published before from the same source: all but paths. */
function publishedOutputs(published) {
    const { location, version } = published;
    return {
        ...uploadOutputs(location, version, published),
        'package-name': published.packageName,
        'source-tree': published.sourceTree,
        sha256: published.sha256,
        'code-sha256': published.codeSha256,
        'zip-size': String(published.zipSize),
        'unzipped-size': String(published.unzippedSize),
        handler: published.handlers[0] ?? '',
        handlers: JSON.stringify(published.handlers),
        requirements: JSON.stringify(published.requirements),
        skipped: 'false',
    };
}
/** The output of the actions that upload, which is known after all others. */
function previousOutputs(comparison) {
    return { 'previous-version': comparison?.previous ?? '' };
}
/** The outputs of the action `package`. */
function packageOutputs(archive) {
    return {
        'zip-path': archive.zipPath,
        sha256: archive.sha256,
        'code-sha256': archive.codeSha256,
        'zip-size': String(archive.zipSize),
        'unzipped-size': String(archive.unzippedSize),
    };
}
/**
 * The outputs of the action `upload`.
 * @param version that the artifact is published under
 * @param upload absent if S3 was not asked
 */
function uploadOutputs(location, version, upload) {
    return {
        's3-uri': location.uri,
        version,
        'console-url': upload?.consoleUrl ?? '',
        bucket: location.bucket,
        key: location.key,
        'version-id': upload?.versionId ?? '',
        status: upload?.status ?? 'built',
        uploaded: String(upload?.status === 'published'),
    };
}


/***/ }),

/***/ 5559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _x: () => (/* binding */ buildFacts),
/* harmony export */   lN: () => (/* binding */ digestTable),
/* harmony export */   yr: () => (/* binding */ sizeFact)
/* harmony export */ });
/* harmony import */ var _files_unzipped_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1234);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);



/** Requirements and handlers in a summary. */
const SHOWN = 30;
/** What a function and its layers need to know of a build. */
function buildFacts({ handlers, requirements, included = [] }) {
    const projects = included.map(({ name, version }) => `${name} ${version}`);
    return [
        ...(handlers.length > 0
            ? [[handlers.length > 1 ? 'Handlers' : 'Handler', codes(handlers)]]
            : []),
        ...(projects.length > 0
            ? [['Included', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(projects, SHOWN, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY).join(', ')]]
            : []),
        ['Layers must provide', codes(requirements) || 'nothing'],
    ];
}
function codes(texts) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(texts, SHOWN, text => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text))).join('<br>');
}
/** @param unzipped bytes of all files */
function sizeFact(zip, unzipped) {
    const limit = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(_files_unzipped_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .UNZIPPED_LIMIT */ .M).replace('.0', '');
    return [
        'Size',
        `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(zip.length)}, unzipped ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(unzipped)} (Lambda allows ${limit} with all layers)`,
    ];
}
/** Digests, in both forms that are in use, folded. */
function digestTable({ sha256, codeSha256 }, versionId) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(versionId ? 'Digests and version ID' : 'Digests', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .factTable */ .Bu)([
        ['SHA-256', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha256)],
        ['CodeSha256', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(codeSha256)],
        ...(versionId ? [['Version ID in S3', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(versionId)]] : []),
    ]));
}


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeWorkflow)
/* harmony export */ });
/**
 * Who publishes, by the names of the metadata: repository, commit, ref and the page of this run. What is not known,
 * as outside of GitHub, is not there.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function describeWorkflow(environment = process.env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, } = environment;
    const page = server && repository && run && `${server}/${repository}/actions/runs/${run}`;
    return {
        // The page of the run comes first: it leads to all the rest, should there not be room for everything.
        ...(page && { run_url: attempt ? `${page}/attempts/${attempt}` : page }),
        ...(repository && { repository }),
        ...(commit && { commit }),
        ...(ref && { ref }),
    };
}


/***/ })

};
