export const id = 768;
export const ids = [768];
export const modules = {

/***/ 1768:
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
// EXTERNAL MODULE: ./src/inputs/read-layer-inputs.ts
var read_layer_inputs = __webpack_require__(5047);
// EXTERNAL MODULE: ./src/files/zip-directory.ts
var zip_directory = __webpack_require__(554);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/artifact.ts
var artifact = __webpack_require__(6067);
// EXTERNAL MODULE: ./src/layer/describe-layer.ts
var describe_layer = __webpack_require__(4736);
;// CONCATENATED MODULE: ./src/layer/read-layer.ts





/**
 * Reads the zip of a layer that an earlier step or job has packed.
 * @throws UserError if it is missing, is not the one whose digest was promised, or is no layer for Python
 */
async function readLayer(inputs) {
    const { zipPath, packageName, layerName, target, license } = inputs;
    const { bytes, sha256, codeSha256 } = await (0,artifact/* readZip */.u)(inputs);
    const files = listFiles(bytes);
    // Lambda looks for Python's modules nowhere else.
    if (!files.some(({ name }) => name.startsWith('python/'))) {
        throw new user_error/* UserError */.y(`The zip ${zipPath} is not a layer: it contains no folder python.`, {
            section: 'wrong-zip',
            hint: 'Nothing was uploaded. Set zip-path to the zip of the action layer. To store the zip of a source, use the action upload.',
        });
    }
    const unzippedSize = files.reduce((sum, { size }) => sum + size, 0);
    return {
        name: layerName ?? (0,package_name/* normalizeName */.P)(packageName),
        packageName,
        build: { target, license, description: inputs.description ?? (0,describe_layer/* describeLayer */.$d)() },
        archive: { bytes, sha256, codeSha256, zipSize: bytes.length, unzippedSize },
    };
}
function listFiles(bytes) {
    try {
        return (0,zip_directory/* listZip */.oV)(bytes);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/layer/upload-layer.ts
var upload_layer = __webpack_require__(9416);
// EXTERNAL MODULE: ./src/report/layer.ts
var report_layer = __webpack_require__(9151);
;// CONCATENATED MODULE: ./src/actions/upload-layer.ts






/** Uploads a layer that an earlier step or job has packed, and publishes a version of it if that is new. */
async function run() {
    const inputs = (0,read_layer_inputs/* readPackedLayerInputs */.N)();
    const packed = await readLayer(inputs);
    const uploaded = await (0,upload_layer/* uploadLayer */.r3)(inputs, packed);
    const layer = { ...packed, location: uploaded.upload.location, ...uploaded };
    (0,outputs/* setOutputs */.n)((0,report_layer/* uploadedLayerOutputs */.IZ)(layer));
    if (inputs.summary)
        (0,job_summary/* writeSummary */.S)((0,report_layer/* summarizeLayer */.dd)(layer));
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

/***/ 554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ readDirectory),
/* harmony export */   oV: () => (/* binding */ listZip),
/* harmony export */   te: () => (/* binding */ findDirectory)
/* harmony export */ });
/* harmony import */ var _zip_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2778);

/** What a zip without zip64 records can list. */
const MOST_ENTRIES = 65_535;
/**
 * Finds the central directory, which lists all entries, so that a large zip need not be read for its list.
 * @param tail the last bytes of the zip, or all
 * @returns where it is in the zip, in bytes
 * @throws Error if that is no zip, or one of zip64
 */
function findDirectory(tail) {
    const bytes = bufferOf(tail);
    for (let end = bytes.length - _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.size; end >= 0; end--) {
        if (bytes.readUInt32LE(end) !== _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.signature)
            continue;
        const start = bytes.readUInt32LE(end + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.offset);
        if (start === 0xffffffff)
            break;
        return { start, length: bytes.readUInt32LE(end + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.length) };
    }
    throw new Error('It is not a zip, or one that is larger than Lambda allows.');
}
/**
 * Reads the files that a central directory lists; folders are passed over.
 * @throws Error if it is not one, or lists more than a zip can
 */
function readDirectory(directory) {
    const bytes = bufferOf(directory);
    const files = [];
    let record = 0;
    for (let entry = 0; record < bytes.length; entry++) {
        if (entry === MOST_ENTRIES)
            throw new Error('It lists more entries than a zip can contain.');
        if (bytes.readUInt32LE(record) !== _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.signature)
            throw new Error('The zip is damaged.');
        const nameEnd = record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.size + bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.name);
        const name = bytes.toString('utf8', record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.size, nameEnd);
        if (!name.endsWith('/')) {
            // The upper half of the attributes is the mode, where a system made the zip that knows modes.
            const mode = bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.attributes + 2);
            files.push({
                name,
                size: bytes.readUInt32LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.unzipped),
                crc32: bytes.readUInt32LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.crc32),
                executable: (mode & 0o111) !== 0,
            });
        }
        record =
            nameEnd +
                bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.extra) +
                bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.comment);
    }
    return files;
}
/** The files in a zip whose bytes are here. */
function listZip(zip) {
    const { start, length } = findDirectory(zip);
    return readDirectory(zip.subarray(start, start + length));
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
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
