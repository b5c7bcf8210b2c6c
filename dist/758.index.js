export const id = 758;
export const ids = [758,366];
export const modules = {

/***/ 7251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _github_job_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7505);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1465);
/* harmony import */ var _package_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6712);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5468);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(546);






/** Packs the build directory into the zip. */
async function run() {
    const inputs = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageInputs */ .O7)();
    const archive = await (0,_package_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(inputs);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n)((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOutputs */ .P2)(archive));
    if (inputs.summary)
        (0,_github_job_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .S)((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeArchive */ .Qj)(archive));
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
