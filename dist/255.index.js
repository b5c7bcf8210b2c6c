export const id = 255;
export const ids = [255];
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

/***/ 5177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ summarize),
  Qj: () => (/* binding */ summarizeArchive),
  S$: () => (/* binding */ summarizeBuild),
  cE: () => (/* binding */ summarizeSkipped),
  r_: () => (/* binding */ summarizeUnchanged),
  Jp: () => (/* binding */ summarizeUpload)
});

// EXTERNAL MODULE: ./src/files/zip-directory.ts
var zip_directory = __webpack_require__(554);
// EXTERNAL MODULE: ./src/github/annotation.ts
var annotation = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(6590);
// EXTERNAL MODULE: ./src/upload/conflict/publication.ts
var publication = __webpack_require__(754);
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

// EXTERNAL MODULE: ./src/text/troubleshooting.ts
var troubleshooting = __webpack_require__(8917);
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
    const page = (0,troubleshooting/* pageUrl */.fi)('deploying.md#lambda-reads-from-your-bucket');
    const note = `With the last line, Lambda runs the object in the bucket, whose policy must [let Lambda read it](${page}). Without it, Lambda copies the code.\n\n`;
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

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/report/file-list.ts


/**
 * Bytes of all files in a summary. GitHub shows no summary of a step that is larger than 1 MiB; the rest of it, and a
 * failure that comes later, need far less than what is left.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const MOST_BYTES = 800 * 1024;
/** All files of a zip with their sizes, folded, in Markdown. The package's own come before its metadata. */
function fileList(files) {
    const isMetadata = ({ name }) => /^[^/]+\.dist-info\//.test(name);
    const sorted = [...files.filter(file => !isMetadata(file)), ...files.filter(isMetadata)];
    const lines = sorted.map(({ name, size }) => `${(0,format/* formatSize */.Xq)(size).padStart(10)}  ${(0,format/* printable */.g$)((0,format/* clip */.$Q)(name, 1_000))}`);
    const shown = (0,format/* withinBytes */.XF)(lines, MOST_BYTES);
    const rest = lines.length - shown.length;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const count = `${(0,format/* formatCount */.B4)(files.length)} ${files.length === 1 ? 'file' : 'files'}`;
    return (0,markdown/* details */.zH)(`Content: ${count}, ${(0,format/* formatSize */.Xq)(bytes)}`, (0,markdown/* codeBlock */.DV)('text', shown.join('\n')) +
        (rest > 0 ? `${(0,format/* formatCount */.B4)(rest)} more are left out: a summary has room for 1 MiB.\n\n` : ''));
}

// EXTERNAL MODULE: ./src/report/failure-summary.ts
var failure_summary = __webpack_require__(9853);
;// CONCATENATED MODULE: ./src/report/left-out-list.ts



const SHOWN = 50;
/** The data files that the artifact lacks, and how to include them, in Markdown. */
function leftOutList(leftOut) {
    if (!leftOut)
        return '';
    const { files, advice } = leftOut;
    return [
        (0,markdown/* heading */.R_)(`⚠️ In git, but not in the artifact: ${files.length} ${files.length === 1 ? 'file' : 'files'}`, 4),
        (0,markdown/* codeBlock */.DV)('text', (0,format/* bounded */.Mm)(files, SHOWN, file => (0,format/* clip */.$Q)(file)).join('\n')),
        (0,failure_summary/* adviceOf */.w)(advice),
    ].join('');
}

// EXTERNAL MODULE: ./src/report/summary-table.ts
var summary_table = __webpack_require__(5559);
// EXTERNAL MODULE: ./src/report/warning-list.ts
var warning_list = __webpack_require__(2315);
;// CONCATENATED MODULE: ./src/report/summary.ts










/**
 * The summary of one run of the all-in-one action.
 * @param comparison with an earlier version, if there is one that can be read
 */
function summarize(results, comparison) {
    const { version, build, archive, location, upload } = results;
    const { packageName } = build;
    if (!upload) {
        return [
            title('📦', packageName, version, 'built, not uploaded'),
            `It would go to:\n\n${(0,markdown/* codeBlock */.DV)('text', location.uri)}`,
            content(archive, (0,summary_table/* buildFacts */._x)(build)),
            leftOutList(build.leftOut),
            (0,summary_table/* digestTable */.lN)(archive),
        ].join('');
    }
    return summarizeStored({ ...archive, packageName, version }, upload, { build, comparison });
}
/** The summary of the action `build`. */
function summarizeBuild(build) {
    const { packageName, version } = build;
    return [
        title('✅', packageName, version, 'built'),
        (0,markdown/* factTable */.Bu)((0,summary_table/* buildFacts */._x)(build)),
        leftOutList(build.leftOut),
    ].join('');
}
/** The summary of the action `package`. */
function summarizeArchive(archive) {
    return [
        (0,markdown/* heading */.R_)('✅ Packaged'),
        (0,warning_list/* warningList */.V)(),
        content(archive, [['Path', (0,markdown/* code */.aY)(archive.zipPath)]]),
        (0,summary_table/* digestTable */.lN)(archive),
    ].join('');
}
/**
 * The summary of the action `upload`.
 * @param comparison with an earlier version, if there is one that can be read
 */
function summarizeUpload(artifact, upload, comparison) {
    return summarizeStored(artifact, upload, { comparison });
}
/** The summary of a step that publishes nothing, since the release tag names another package. */
function summarizeSkipped(tag, { file }) {
    return `⏭️ Skipped: the tag ${(0,markdown/* code */.aY)(tag ?? '')} names another package than ${(0,markdown/* code */.aY)((0,annotation/* showPath */.P)(file))}.\n\n`;
}
function summarizeStored(artifact, upload, { build, comparison }) {
    const { packageName, version } = artifact;
    const described = content(artifact, build ? (0,summary_table/* buildFacts */._x)(build) : [], comparison && changeList(comparison)) +
        leftOutList(build?.leftOut);
    switch (upload.status) {
        case 'published':
            return [
                title('✅', packageName, version, 'published'),
                `${(0,markdown/* codeBlock */.DV)('text', upload.location.uri)}${consoleLink(upload)}\n\n`,
                described,
                (0,summary_table/* digestTable */.lN)(artifact, upload.versionId),
                deploymentHelp(upload),
            ].join('');
        case 'new':
            return [
                title('🆕', packageName, version, 'is new and can be published'),
                `It would go to:\n\n${(0,markdown/* codeBlock */.DV)('text', upload.location.uri)}`,
                described,
            ].join('');
        case 'unchanged':
            return summarizeUnchanged({ ...upload, packageName, version });
    }
}
/** The summary of a version that was published before. */
function summarizeUnchanged(upload) {
    return [
        title('☑️', upload.packageName, upload.version, 'is already published, nothing changed'),
        `${since(upload)}This run uploaded nothing.<br>\n`,
        `${(0,markdown/* code */.aY)(upload.location.uri)}<br>\n${consoleLink(upload)}\n\n`,
    ].join('');
}
function title(mark, packageName, version, state) {
    const text = `${mark} ${(0,markdown/* escapeMarkdown */.FV)(packageName)} ${(0,markdown/* escapeMarkdown */.FV)(version)} ${state}`;
    return (0,markdown/* heading */.R_)(text) + (0,warning_list/* warningList */.V)();
}
function content({ bytes }, facts, changes = '') {
    const files = (0,zip_directory/* listZip */.oV)(bytes);
    const unzipped = files.reduce((sum, { size }) => sum + size, 0);
    return (0,markdown/* factTable */.Bu)([...facts, (0,summary_table/* sizeFact */.yr)(bytes, unzipped)]) + changes + fileList(files);
}
function since({ earlier }) {
    const text = earlier && (0,publication/* publication */.L)(earlier);
    return text ? `Published ${text}. ` : '';
}
function consoleLink({ consoleUrl }) {
    return (0,markdown/* link */.nf)('Open it in the AWS console', consoleUrl);
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ publication)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);


/**
 * When an object was published, by which run and from which commit, as far as the object says, in HTML. Anybody who
 * could write the object could write its metadata, too: a link that leads elsewhere than to this GitHub shows where.
 */
function publication({ modified, metadata, }) {
    const { run_url: page, commit, repository, ref } = metadata;
    const [, project, run] = /^(https:\/\/[\w.-]+(?:\/[\w.-]+){2})\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(page ?? '') ?? [];
    const isOurs = project?.startsWith(`${process.env.GITHUB_SERVER_URL}/`);
    const isElsewhere = repository !== process.env.GITHUB_REPOSITORY;
    return [
        modified && (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(modified),
        page &&
            `by ${isOurs ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`run ${run}`, page) : run ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(page), page) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(page))}`,
        commit && `from commit ${commitLink(commit, project)}`,
        repository && isElsewhere && `of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(repository))}`,
        ref &&
            `${ref.startsWith('refs/tags/') ? 'at' : 'on'} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(ref.replace(/^refs\/(heads|tags)\//, '')))}`,
    ]
        .filter(Boolean)
        .join(' ');
}
/** A commit by its first characters, as GitHub shows it. */
function commitLink(commit, project) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(commit));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7)), project && `${project}/commit/${commit}`);
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
