export const id = 468;
export const ids = [468,366];
export const modules = {

/***/ 9468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/github/job-summary.ts
var job_summary = __webpack_require__(7505);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(8353);
// EXTERNAL MODULE: ./src/inputs/read-inputs.ts + 2 modules
var read_inputs = __webpack_require__(1465);
// EXTERNAL MODULE: ./src/report/outputs.ts
var report_outputs = __webpack_require__(5468);
// EXTERNAL MODULE: ./src/report/summary.ts + 4 modules
var summary = __webpack_require__(546);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/files/digest.ts
var files_digest = __webpack_require__(8631);
// EXTERNAL MODULE: ./src/package/zip.ts + 1 modules
var package_zip = __webpack_require__(7719);
// EXTERNAL MODULE: ./src/python/core-metadata.ts
var core_metadata = __webpack_require__(7121);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/upload/artifact.ts







/**
 * Reads a zip that an earlier step or job has packed.
 * @throws UserError if it is missing, is not the one whose digest was promised, or contains another package or version
 */
async function readArtifact({ zipPath, sha256, packageName, version, versionSuffix, }) {
    const bytes = await readZip(zipPath);
    const digest = (0,files_digest/* digestOf */.o)(bytes);
    if (digest.sha256 !== sha256) {
        throw new user_error/* UserError */.y([
            `The zip ${zipPath} is not the one that was packaged: its SHA-256 differs.`,
            `  the zip:          ${digest.sha256}`,
            `  the input sha256: ${sha256}`,
        ].join('\n'), {
            section: 'wrong-zip',
            hint: 'Nothing was uploaded. Give the output sha256 of the step that wrote this very zip. If it is that one, ' +
                'something has changed or replaced the zip since then: find out what, before you publish it.',
        });
    }
    const built = await checkContent(bytes, { zipPath, sha256, packageName, version });
    return { bytes, ...digest, packageName, version: (0,python_version/* withSuffix */.oF)(built, versionSuffix) };
}
async function readZip(zipPath) {
    try {
        return await (0,promises_.readFile)(zipPath);
    }
    catch (cause) {
        throw new user_error/* UserError */.y(`The zip ${zipPath} cannot be read: ${(0,user_error/* messageOf */.b)(cause)}`, {
            section: 'wrong-zip',
            hint: 'Set the input zip-path to the output zip-path of the step that packaged it. If that was in another job, ' +
                'transfer the zip with actions/upload-artifact and actions/download-artifact.',
            cause,
        });
    }
}
/**
 * Checks that a zip is not mixed up with another one: what is stored is never replaced.
 * @returns the version that was built
 */
async function checkContent(bytes, { zipPath, packageName, version }) {
    const distributions = await readMetadata(bytes);
    const isNamed = ({ name }) => (0,package_name/* normalizeName */.P)(name) === (0,package_name/* normalizeName */.P)(packageName);
    // The zip can contain other projects of the repository as well.
    const [built, another] = distributions.filter(isNamed);
    if (distributions.length === 0) {
        throw new user_error/* UserError */.y(`The zip ${zipPath} contains no installed Python package.`, {
            section: 'wrong-zip',
            hint: 'Pack it with the action package, from the folder that the action build has filled.',
        });
    }
    if (built === undefined || another !== undefined) {
        const names = distributions.map(({ name }) => name).join(', ');
        throw new user_error/* UserError */.y(`The input package-name is ${packageName}, and the zip ${zipPath} contains ${names}.`, {
            section: 'wrong-zip',
            hint: 'Nothing was uploaded. Give the outputs of the steps that built and packaged this zip. In the reusable workflow ' +
                'the name is the one that the project file declares: find out why the build uses another one.',
        });
    }
    if ((0,python_version/* compareVersions */.Zy)(built.version, version) !== 0) {
        throw new user_error/* UserError */.y(`The input version is ${version}, and the version that was built is ${built.version}.`, {
            section: 'wrong-zip',
            hint: 'Nothing was uploaded. Give the output version of the step that built this zip. For a version between releases, ' +
                'set version-suffix, such as .dev42.',
        });
    }
    return built.version;
}
/** The metadata of the distributions in a zip. */
async function readMetadata(bytes) {
    const JSZip = await (0,package_zip/* loadJszip */.r)();
    const zip = await JSZip.loadAsync(bytes).catch(() => new JSZip());
    const found = zip.file(/^[^/]+\.dist-info\/METADATA$/);
    return Promise.all(found.map(async (file) => (0,core_metadata/* parseCoreMetadata */.U)(await file.async('string'))));
}

// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
;// CONCATENATED MODULE: ./src/actions/upload.ts







/** Stores a zip that an earlier step or job has packed. */
async function run() {
    const inputs = (0,read_inputs/* readArtifactInputs */.WZ)();
    const artifact = await readArtifact(inputs);
    const location = (0,upload_location/* locateSource */.gu)(inputs.bucketPrefix, artifact);
    const { upload } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(16), __webpack_require__.e(500), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 500));
    const stored = await upload(inputs, location, artifact);
    (0,outputs/* setOutputs */.n)((0,report_outputs/* uploadOutputs */.gQ)(location, artifact.version, stored));
    if (!inputs.summary)
        return;
    const { compareWithPrevious } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(16), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 2838));
    const comparison = await compareWithPrevious(inputs, stored, artifact);
    (0,job_summary/* writeSummary */.S)((0,summary/* summarizeUpload */.Jp)(artifact, stored, comparison));
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function digestOf(bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    return { sha256: digest.toString('hex'), codeSha256: digest.toString('base64') };
}


/***/ }),

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

/***/ 8353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7204);


/** Sets outputs of the step: in one write, of which the guard of the command files knows every byte. */
function setOutputs(outputs) {
    const end = `end-of-output-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToCommandFile */ .fC)('GITHUB_OUTPUT', lines.join(''));
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ compress),
  r: () => (/* binding */ loadJszip)
});

// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/package/read-listed-file.ts



// What took the file's place since the listing must not lead elsewhere (a link) nor block for ever (a pipe).
// Windows has neither flag.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Reads a file as it was when its tree was listed. Synchronous: on many small files, awaited reads take four times
 * as long.
 * @throws UserError if it has vanished, has changed since the listing, or cannot be read
 */
function readListedFile(root, entry) {
    const file = external_node_path_default().join(root, entry.path);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, FLAGS);
        // Not a Buffer: jszip would copy that byte by byte.
        const content = new Uint8Array(entry.size);
        let filled = 0;
        while (filled < content.length) {
            const read = (0,external_node_fs_.readSync)(descriptor, content, filled, content.length - filled, null);
            if (read === 0)
                break;
            filled += read;
        }
        // After the reading, so that a change during it shows too.
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        const same = stats.isFile() && stats.size === entry.size && stats.ctimeMs === entry.changed;
        if (!same || filled < entry.size)
            throw changed(file, 'has changed');
        return content;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw changed(file, 'has vanished');
        if (code === 'ELOOP')
            throw changed(file, 'has become a symbolic link');
        throw new user_error/* UserError */.y(`The file ${file} cannot be read: ${(0,user_error/* messageOf */.b)(error)}`, {
            section: 'runner-folders',
            hint: 'Check that the user of this job may read it.',
            cause: error,
        });
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function changed(file, how) {
    return new user_error/* UserError */.y(`The file ${file} ${how} while the build directory was packed.`, {
        section: 'file-changed-while-packing',
        hint: 'Nothing else may work in the build directory at that time: look for a process that the build left running, ' +
            'or for another job that uses the same folder.',
    });
}

;// CONCATENATED MODULE: ./src/package/zip.ts


// The oldest date that a zip can hold. jszip writes and reads the fields in UTC, so no time zone can change them.
const DATE = new Date(Date.UTC(1980, 0, 1));
const FOLDER_MODE = 0o40755;
const FILE_MODE = 0o100644;
const EXECUTABLE_MODE = 0o100755;
// Names, dates and modes are the caller's; a data descriptor (`streamFiles`) is what some readers refuse.
const OPTIONS = {
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
    streamFiles: false,
};
/** Loads jszip, once: not every run needs it. */
async function loadJszip() {
    return (await __webpack_require__.e(/* import() */ 922).then(__webpack_require__.t.bind(__webpack_require__, 3922, 23))).default;
}
/**
 * Reads entries of a tree and gives a zip of them, in their order. It depends on nothing but names, content and
 * executable bits.
 * @throws UserError if a file has changed since the listing, see {@link readListedFile}
 */
async function compress(root, entries) {
    const JSZip = await loadJszip();
    const zip = new JSZip();
    for (const entry of entries) {
        // Folders that jszip adds by itself would carry the current time.
        const options = { date: DATE, createFolders: false };
        if (entry.kind === 'folder') {
            // zipimport finds namespace packages through their folder entries.
            zip.file((0,list_tree/* zipName */.XA)(entry), null, { ...options, dir: true, unixPermissions: FOLDER_MODE });
        }
        else {
            const unixPermissions = entry.executable ? EXECUTABLE_MODE : FILE_MODE;
            zip.file((0,list_tree/* zipName */.XA)(entry), readListedFile(root, entry), { ...options, unixPermissions });
        }
    }
    return zip.generateAsync(OPTIONS);
}


/***/ }),

/***/ 7121:
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
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The built package is named ${JSON.stringify(name)}.`, {
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

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   JZ: () => (/* binding */ buildOutputs),
/* harmony export */   P2: () => (/* binding */ packageOutputs),
/* harmony export */   Ro: () => (/* binding */ rootOutputs),
/* harmony export */   gQ: () => (/* binding */ uploadOutputs),
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
        skipped: 'false',
    };
}
/** The outputs of the actions that build, where a release tag names another package. */
const SKIPPED = { skipped: 'true' };
/** Those of the all-in-one action. */
const ALL_SKIPPED = { ...SKIPPED, status: 'skipped' };
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
/* harmony export */   Yt: () => (/* binding */ digestFacts),
/* harmony export */   _x: () => (/* binding */ buildFacts),
/* harmony export */   i_: () => (/* binding */ archiveFacts),
/* harmony export */   rq: () => (/* binding */ uploadFacts)
/* harmony export */ });
/* harmony import */ var _files_unzipped_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1234);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6590);



/** Requirements in a summary. */
const SHOWN = 30;
/** What a function and its layers need to know of a build. */
function buildFacts({ handlers, requirements }) {
    const needs = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(requirements, SHOWN, requirement => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(requirement)));
    return [
        ...(handlers.length > 0
            ? [
                [
                    handlers.length > 1 ? 'Handlers' : 'Handler',
                    handlers.map(handler => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(handler)).join('<br>'),
                ],
            ]
            : []),
        ['Layers must provide', needs.join('<br>') || 'nothing'],
    ];
}
/** Digests, in both forms that are in use. */
function digestFacts({ sha256, codeSha256 }) {
    return [
        ['SHA-256', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(sha256)],
        ['CodeSha256', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(codeSha256)],
    ];
}
/** Digests and sizes. */
function archiveFacts(archive) {
    const { zipSize, unzippedSize } = archive;
    const limit = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(_files_unzipped_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .UNZIPPED_LIMIT */ .M).replace('.0', '');
    return [
        ...digestFacts(archive),
        ['Zip', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(zipSize)],
        [
            'Unzipped',
            `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(unzippedSize)} of ${limit} that Lambda allows for code and layers together`,
        ],
    ];
}
/** What S3 says of the object. */
function uploadFacts(upload) {
    return upload?.versionId ? [['Version id in S3', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(upload.versionId)]] : [];
}


/***/ }),

/***/ 546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ summarize),
  Qj: () => (/* binding */ summarizeArchive),
  S$: () => (/* binding */ summarizeBuild),
  cE: () => (/* binding */ summarizeSkipped),
  Jp: () => (/* binding */ summarizeUpload)
});

// EXTERNAL MODULE: ./src/github/annotation.ts
var annotation = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(6590);
// EXTERNAL MODULE: ./src/upload/conflict/render-changes.ts
var render_changes = __webpack_require__(4366);
;// CONCATENATED MODULE: ./src/report/change-list.ts


/** What a version changes, in Markdown. */
function changeList({ previous, changes }) {
    const since = (0,markdown/* escapeMarkdown */.FV)(previous);
    if (changes.length === 0)
        return `No file has changed since ${since}, besides the metadata.\n\n`;
    return ((0,markdown/* heading */.R_)(`Since ${since}: ${(0,render_changes/* countChanges */.x)(changes)}`, 4) +
        (0,markdown/* codeBlock */.DV)('diff', (0,render_changes/* renderChanges */.O)(changes).join('\n')));
}

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/report/content-table.ts


const SHOWN = 10;
/** The content of an artifact by its top-level names, the largest first, in Markdown. */
function contentTable(content) {
    const rest = content.slice(SHOWN);
    return (0,markdown/* table */.tp)(['Content', '>Files', '>Size'], [
        ...content.slice(0, SHOWN).map(part => row((0,markdown/* code */.aY)((0,format/* clip */.$Q)(part.name)), [part])),
        ...(rest.length > 0 ? [row(`${rest.length} more`, rest)] : []),
    ]);
}
function row(name, parts) {
    const files = parts.reduce((count, part) => count + part.files, 0);
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    return [name, (0,format/* formatCount */.B4)(files), (0,format/* formatSize */.Xq)(bytes)];
}

;// CONCATENATED MODULE: ./src/report/deployment-help.ts

/** The command that points a function at an artifact, in Markdown. */
function deploymentHelp({ location: { bucket, key }, region, versionId, }) {
    const command = [
        'aws lambda update-function-code --function-name NAME',
        `--region ${region}`,
        `--s3-bucket ${bucket}`,
        `--s3-key ${shellWord(key)}`,
        // https://docs.aws.amazon.com/lambda/latest/dg/configuration-self-managed-storage.html
        ...(versionId
            ? [`--s3-object-version ${shellWord(versionId)}`, '--s3-object-storage-mode REFERENCE']
            : []),
    ];
    const note = 'Lambda runs the object in the bucket, whose policy must let it read. Without the last line, Lambda copies the code.\n\n';
    return [
        (0,markdown/* heading */.R_)('Point a function at it', 4),
        (0,markdown/* codeBlock */.DV)('sh', command.join(' \\\n  ')),
        versionId ? note : '',
    ].join('');
}
/** Keys can contain what a shell would interpret. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/report/failure-summary.ts
var failure_summary = __webpack_require__(9853);
;// CONCATENATED MODULE: ./src/report/left-out-list.ts



const left_out_list_SHOWN = 50;
/** The data files that the artifact lacks, and how to include them, in Markdown. */
function leftOutList(leftOut) {
    if (!leftOut)
        return '';
    const { files, advice } = leftOut;
    return [
        (0,markdown/* heading */.R_)(`⚠️ In git, and not in the artifact: ${files.length} ${files.length === 1 ? 'file' : 'files'}`, 4),
        (0,markdown/* codeBlock */.DV)('text', (0,format/* bounded */.Mm)(files, left_out_list_SHOWN, file => (0,format/* clip */.$Q)(file)).join('\n')),
        (0,failure_summary/* adviceOf */.w)(advice),
    ].join('');
}

// EXTERNAL MODULE: ./src/report/summary-table.ts
var summary_table = __webpack_require__(5559);
;// CONCATENATED MODULE: ./src/report/summary.ts







/**
 * The summary of one run of the all-in-one action.
 * @param comparison with an earlier version, if there is one that can be read
 */
function summarize(results, comparison) {
    const { version, build, archive, location, upload } = results;
    return [
        title(build.packageName, version, stateOf(upload)),
        place(location, upload),
        (0,markdown/* factTable */.Bu)([...(0,summary_table/* buildFacts */._x)(build), ...(0,summary_table/* archiveFacts */.i_)(archive), ...(0,summary_table/* uploadFacts */.rq)(upload)]),
        comparison ? changeList(comparison) : '',
        contentTable(archive.content),
        leftOutList(build.leftOut),
        deployment(upload),
    ].join('');
}
/** The summary of the action `build`. */
function summarizeBuild(build) {
    return [
        title(build.packageName, build.version, ['✅', 'built']),
        (0,markdown/* factTable */.Bu)((0,summary_table/* buildFacts */._x)(build)),
        leftOutList(build.leftOut),
    ].join('');
}
/** The summary of the action `package`. */
function summarizeArchive(archive) {
    return [
        (0,markdown/* heading */.R_)('✅ Packaged'),
        (0,markdown/* factTable */.Bu)([['Path', (0,markdown/* code */.aY)(archive.zipPath)], ...(0,summary_table/* archiveFacts */.i_)(archive)]),
        contentTable(archive.content),
    ].join('');
}
/**
 * The summary of the action `upload`.
 * @param comparison with an earlier version, if there is one that can be read
 */
function summarizeUpload(artifact, upload, comparison) {
    return [
        title(artifact.packageName, artifact.version, stateOf(upload)),
        place(upload.location, upload),
        (0,markdown/* factTable */.Bu)([...(0,summary_table/* digestFacts */.Yt)(artifact), ...(0,summary_table/* uploadFacts */.rq)(upload)]),
        comparison ? changeList(comparison) : '',
        deployment(upload),
    ].join('');
}
/** The summary of a step that publishes nothing, since the release tag names another package. */
function summarizeSkipped(tag, { file }) {
    return `⏭️ Skipped: the tag ${(0,markdown/* code */.aY)(tag ?? '')} names another package than ${(0,markdown/* code */.aY)((0,annotation/* showPath */.P)(file))}.\n\n`;
}
const STATES = {
    published: ['✅', 'published'],
    unchanged: ['✅', 'is already published, nothing changed'],
    new: ['🆕', 'is new and can be published'],
};
function stateOf(upload) {
    if (!upload)
        return ['📦', 'built, not uploaded'];
    return STATES[upload.status];
}
function title(packageName, version, [mark, text]) {
    return (0,markdown/* heading */.R_)(`${mark} ${(0,markdown/* escapeMarkdown */.FV)(packageName)} ${(0,markdown/* escapeMarkdown */.FV)(version)} ${text}`);
}
function isStored(upload) {
    return upload !== undefined && upload.status !== 'new';
}
function deployment(upload) {
    return isStored(upload) ? deploymentHelp(upload) : '';
}
function place({ uri }, upload) {
    const stored = isStored(upload);
    const link = stored ? `[Open it in the AWS console](${upload.consoleUrl})\n\n` : '';
    return `${stored ? '' : 'It would go to:\n\n'}${(0,markdown/* codeBlock */.DV)('text', uri)}${link}`;
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ renderChanges),
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

const SHOWN = 20;
const isNew = ({ before }) => before === undefined;
const isRemoved = ({ after }) => after === undefined;
const isChanged = (change) => !isNew(change) && !isRemoved(change);
/** How many files have changed, e.g. `2 changed, 1 added`. */
function countChanges(changes) {
    const counts = [
        [isChanged, 'changed'],
        [isNew, 'added'],
        [isRemoved, 'removed'],
    ];
    return counts
        .map(([kind, what]) => [changes.filter(kind).length, what])
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${what}`)
        .join(', ');
}
/**
 * One line per file, `!` changed, `+` added, `-` removed: GitHub colors them so in a block of the language `diff`. Long
 * lists are cut and say so.
 */
function renderChanges(changes) {
    const sorted = [isChanged, isNew, isRemoved].flatMap(kind => changes.filter(kind));
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(sorted, SHOWN, change => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(describe(change)));
}
function describe({ name, before, after }) {
    const file = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name);
    if (before === undefined)
        return `+ ${file} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(after ?? 0)})`;
    if (after === undefined)
        return `- ${file}`;
    return `! ${file} (${before === after ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(after) : `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(before)} → ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(after)}`})`;
}


/***/ })

};
