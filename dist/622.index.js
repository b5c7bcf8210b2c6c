export const id = 622;
export const ids = [622];
export const modules = {

/***/ 4845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadUpload),
/* harmony export */   S: () => (/* binding */ loadComparison)
/* harmony export */ });
/** Without an upload, none of this is loaded, and so never the AWS SDK. */
/** Loads what stores an artifact, or what only asks whether it could be stored. */
async function loadUpload(checkOnly) {
    return checkOnly
        ? (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(844), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 6544))).checkVersion
        : (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(844), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 500))).upload;
}
/** Loads what compares an artifact with the version before it. */
const loadComparison = () => Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 2838));


/***/ }),

/***/ 4622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _github_job_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7505);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4951);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5468);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5177);
/* harmony import */ var _upload_artifact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6067);
/* harmony import */ var _upload_location_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8774);
/* harmony import */ var _load_upload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4845);








/** Stores a zip that an earlier step or job has packed, or asks whether it could be stored. */
async function run() {
    const inputs = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readArtifactInputs */ .WZ)();
    const artifact = await (0,_upload_artifact_js__WEBPACK_IMPORTED_MODULE_5__/* .readArtifact */ .R)(inputs);
    const location = (0,_upload_location_js__WEBPACK_IMPORTED_MODULE_6__/* .locateSource */ .gu)(inputs.bucketPrefix, artifact);
    const store = await (0,_load_upload_js__WEBPACK_IMPORTED_MODULE_7__/* .loadUpload */ .E)(inputs.upload === 'check');
    const stored = await store(inputs, location, artifact);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n)((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .uploadOutputs */ .gQ)(location, artifact.version, stored));
    const { compareWithPrevious } = await (0,_load_upload_js__WEBPACK_IMPORTED_MODULE_7__/* .loadComparison */ .S)();
    const comparison = await compareWithPrevious(inputs, stored, artifact);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n)((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .previousOutputs */ .w)(comparison));
    if (inputs.summary)
        (0,_github_job_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .S)((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeUpload */ .Jp)(artifact, stored, comparison));
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

/***/ 6067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readArtifact),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8631);
/* harmony import */ var _package_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7719);
/* harmony import */ var _python_metadata_core_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5585);
/* harmony import */ var _python_package_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1196);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6754);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2071);







/**
 * Reads a zip that an earlier step or job has packed.
 * @throws UserError if it is missing, is not the one whose digest was promised, or contains another package or version
 */
async function readArtifact(inputs) {
    const { zipPath, sha256, packageName, version, versionSuffix } = inputs;
    const { sourceTree, handlers, requirements, unzippedSize, layerVersionArn, versionPlace } = inputs;
    const { bytes, ...digest } = await readZip(inputs);
    const built = await checkContent(bytes, { zipPath, sha256, packageName, version });
    return {
        bytes,
        ...digest,
        packageName,
        version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .withSuffix */ .oF)(built, versionSuffix),
        sourceTree,
        handlers,
        requirements,
        unzippedSize,
        layerVersionArn,
        versionPlace,
    };
}
/**
 * Reads a zip, and checks that it is the one that was promised.
 * @throws UserError if it is missing, or has another digest
 */
async function readZip({ zipPath, sha256, }) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(zipPath).catch(cause => {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The zip ${zipPath} cannot be read: ${(0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(cause)}`, {
            section: 'wrong-zip',
            hint: 'Set the input zip-path to the output zip-path of the step that packaged it. If that was in another job, ' +
                'transfer the zip with actions/upload-artifact and actions/download-artifact.',
            cause,
        });
    });
    const digest = (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(bytes);
    if (digest.sha256 !== sha256) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y([
            `The zip ${zipPath} is not the one that was packaged: its SHA-256 differs.`,
            `  the zip:          ${digest.sha256}`,
            `  the input sha256: ${sha256}`,
        ].join('\n'), {
            section: 'wrong-zip',
            hint: 'Nothing was uploaded. Give the output sha256 of the step that wrote this very zip. If it is that one, ' +
                'something has changed or replaced the zip since then: find out what, before you publish it.',
        });
    }
    return { bytes, ...digest };
}
/**
 * Checks that a zip is not mixed up with another one: what is stored is never replaced.
 * @returns the version that was built
 */
async function checkContent(bytes, { zipPath, packageName, version }) {
    const distributions = await readMetadata(bytes);
    const isNamed = ({ name }) => (0,_python_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name) === (0,_python_package_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(packageName);
    // The zip can contain other projects of the repository as well.
    const [built, another] = distributions.filter(isNamed);
    if (distributions.length === 0) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The zip ${zipPath} contains no installed Python package.`, {
            section: 'wrong-zip',
            hint: 'Pack it with the action package, from the folder that the action build has filled.',
        });
    }
    if (built === undefined || another !== undefined) {
        const names = distributions.map(({ name }) => name).join(', ');
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The input package-name is ${packageName}, but the zip ${zipPath} contains ${names}.`, {
            section: 'wrong-zip',
            hint: 'Nothing was uploaded. Give the outputs of the steps that built and packaged this zip. In the reusable workflow ' +
                'the name is the one that the project file declares: find out why the build uses another one.',
        });
    }
    if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(built.version, version) !== 0) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The input version is ${version}, but the zip contains version ${built.version}.`, {
            section: 'wrong-zip',
            hint: 'Nothing was uploaded. Give the output version of the step that built this zip. For a version between releases, ' +
                'set version-suffix, such as .dev42.',
        });
    }
    return built.version;
}
/** The metadata of the distributions in a zip. */
async function readMetadata(bytes) {
    const JSZip = await (0,_package_zip_js__WEBPACK_IMPORTED_MODULE_2__/* .loadJszip */ .r)();
    const zip = await JSZip.loadAsync(bytes).catch(() => new JSZip());
    const found = zip.file(/^[^/]+\.dist-info\/METADATA$/);
    return Promise.all(found.map(async (file) => (0,_python_metadata_core_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCoreMetadata */ .U)(await file.async('string'))));
}


/***/ })

};
