export const id = 723;
export const ids = [723];
export const modules = {

/***/ 723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _build_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2647);
/* harmony import */ var _build_check_unchanged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9132);
/* harmony import */ var _github_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7505);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4923);
/* harmony import */ var _python_release_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9522);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5468);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(154);








/** Installs the package into the build directory, and checks it. */
async function run() {
    const inputs = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readBuildInputs */ .qJ)();
    const tag = await (0,_python_release_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .findTag */ .IU)(inputs.releaseTag);
    const built = await (0,_build_build_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .j)(inputs, tag);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n)(built ? (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .buildOutputs */ .JZ)(built) : _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .SKIPPED */ .$O);
    if (inputs.summary) {
        (0,_github_job_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .S)(built ? (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summarizeBuild */ .S$)(built) : (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summarizeSkipped */ .cE)(tag, inputs.project));
    }
    if (built)
        await (0,_build_check_unchanged_js__WEBPACK_IMPORTED_MODULE_1__/* .requireUnchanged */ .j)(built);
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

/***/ 6233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ summarizeContent),
/* harmony export */   X: () => (/* binding */ describeContent)
/* harmony export */ });
/* harmony import */ var _files_list_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(540);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);


/** Top-level names in a log. */
const SHOWN = 10;
/** One line for each part, for the log. */
function describeContent(content) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(content, SHOWN, ({ name, files, bytes }) => `- ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(name)}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(bytes)}`);
}
/** The content of a tree by its top-level names, the largest first. */
function summarizeContent(entries) {
    const parts = new Map();
    for (const { path, kind, size } of entries) {
        if (kind === 'folder')
            continue;
        const slash = path.indexOf('/');
        const name = slash < 0 ? path : path.slice(0, slash + 1);
        const part = parts.get(name) ?? { files: 0, bytes: 0 };
        parts.set(name, { files: part.files + 1, bytes: part.bytes + size });
    }
    return [...parts]
        .map(([name, part]) => ({ name, ...part }))
        .sort((a, b) => b.bytes - a.bytes || (0,_files_list_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.name, b.name));
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkLimits),
/* harmony export */   M: () => (/* binding */ UNZIPPED_LIMIT)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6233);



/**
 * Files and folders in one zip. The format counts them in 16 bits, and jszip does not write the zip64 extension.
 * 65,535 itself is the mark that says "see the zip64 record": jszip, for one, cannot load a zip with just as many.
 */
const MAX_ENTRIES = 65_534;
/**
 * Bytes of all files: the quota of a function's code and all its layers together.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html gives it as 250 MB; Lambda's own message is
 * "Unzipped size must be smaller than 262144000 bytes".
 */
const UNZIPPED_LIMIT = 262_144_000;
const NEAR = 0.8;
const SHOWN = 5;
/**
 * Checks a tree by its listing alone, before any work.
 * @returns a warning if Lambda's limit is near
 * @throws UserError if the tree contains no file, or more than a zip or a Lambda function can
 */
function checkLimits(directory, entries) {
    const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (!entries.some(entry => entry.kind === 'file')) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The build directory ${directory} contains no file.`, {
            section: 'empty-build-directory',
            hint: 'Build the package into it first.',
        });
    }
    if (entries.length > MAX_ENTRIES) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The build directory ${directory} contains ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(entries.length)} files and folders; ` +
            `a zip can contain ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(MAX_ENTRIES)}.`, {
            section: 'package-too-large',
            hint: `${largest(entries)}\nLeave out of the package what the function does not need.`,
        });
    }
    if (bytes >= UNZIPPED_LIMIT) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The build directory ${directory} contains ${size(bytes)}; Lambda takes less than ${size(UNZIPPED_LIMIT)} ` +
            'for the code and all layers of a function together, unzipped.', {
            section: 'package-too-large',
            hint: `${largest(entries)}\nLeave out of the package what the function does not need, or load large data from S3.`,
        });
    }
    if (bytes <= NEAR * UNZIPPED_LIMIT)
        return undefined;
    return (`The files take ${size(bytes)} of the ${size(UNZIPPED_LIMIT)} that Lambda allows ` +
        `for the code and all layers of a function together. ${largest(entries)}`);
}
function largest(entries) {
    const parts = (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeContent */ .F)(entries)
        .slice(0, SHOWN)
        .map(({ name, files, bytes }) => `${name} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(bytes)})`);
    return `The largest parts: ${parts.join(', ')}.`;
}
function size(bytes) {
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(bytes)} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(bytes)} bytes)`;
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

/***/ 154:
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

// EXTERNAL MODULE: ./src/package/limits.ts
var limits = __webpack_require__(4594);
;// CONCATENATED MODULE: ./src/report/summary-table.ts



/** Requirements in a summary. */
const summary_table_SHOWN = 30;
/** What a function and its layers need to know of a build. */
function buildFacts({ handlers, requirements }) {
    const needs = (0,format/* bounded */.Mm)(requirements, summary_table_SHOWN, requirement => (0,markdown/* code */.aY)((0,format/* clip */.$Q)(requirement)));
    return [
        ...(handlers.length > 0
            ? [
                [
                    handlers.length > 1 ? 'Handlers' : 'Handler',
                    handlers.map(handler => (0,markdown/* code */.aY)(handler)).join('<br>'),
                ],
            ]
            : []),
        ['Layers must provide', needs.join('<br>') || 'nothing'],
    ];
}
/** Digests, in both forms that are in use. */
function digestFacts({ sha256, codeSha256 }) {
    return [
        ['SHA-256', (0,markdown/* code */.aY)(sha256)],
        ['CodeSha256', (0,markdown/* code */.aY)(codeSha256)],
    ];
}
/** Digests and sizes. */
function archiveFacts(archive) {
    const { zipSize, unzippedSize } = archive;
    const limit = (0,format/* formatSize */.Xq)(limits/* UNZIPPED_LIMIT */.M).replace('.0', '');
    return [
        ...digestFacts(archive),
        ['Zip', (0,format/* formatSize */.Xq)(zipSize)],
        [
            'Unzipped',
            `${(0,format/* formatSize */.Xq)(unzippedSize)} of ${limit} that Lambda allows for code and layers together`,
        ],
    ];
}
/** What S3 says of the object. */
function uploadFacts(upload) {
    return upload?.versionId ? [['Version id in S3', (0,markdown/* code */.aY)(upload.versionId)]] : [];
}

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
        (0,markdown/* factTable */.Bu)([...buildFacts(build), ...archiveFacts(archive), ...uploadFacts(upload)]),
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
        (0,markdown/* factTable */.Bu)(buildFacts(build)),
        leftOutList(build.leftOut),
    ].join('');
}
/** The summary of the action `package`. */
function summarizeArchive(archive) {
    return [
        (0,markdown/* heading */.R_)('✅ Packaged'),
        (0,markdown/* factTable */.Bu)([['Path', (0,markdown/* code */.aY)(archive.zipPath)], ...archiveFacts(archive)]),
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
        (0,markdown/* factTable */.Bu)([...digestFacts(artifact), ...uploadFacts(upload)]),
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
