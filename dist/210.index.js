export const id = 210;
export const ids = [210];
export const modules = {

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
    throw new Error('It is no zip, or one that is larger than Lambda takes.');
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
            throw new Error('It lists more entries than a zip can.');
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
