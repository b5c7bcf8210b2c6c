import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3832:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/core.ts
var core = __nccwpck_require__(828);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/bounded.ts
var bounded = __nccwpck_require__(6586);
// EXTERNAL MODULE: ./src/markdown.ts
var markdown = __nccwpck_require__(3758);
;// CONCATENATED MODULE: ./src/failure-summary.ts


/** Characters of each part; an installer's last words can be long. */
const MOST = 5_000;
/** What a step that failed leaves in the job summary, in Markdown: what happened, why, and what to do now. */
function summarizeFailure(message, hint) {
    const [fact = '', ...more] = (0,bounded/* clip */.$)(message, MOST).split('\n');
    return [
        (0,markdown/* heading */.R_)(`❌ ${(0,markdown/* escapeMarkdown */.FV)(fact)}`),
        more.length > 0 ? (0,markdown/* codeBlock */.DV)('text', more.join('\n')) : '',
        paragraphs((0,bounded/* clip */.$)(hint, MOST)),
    ].join('');
}
/** Text, with the lines that are to be copied in blocks of their own: indented ones, JSON, and keys of YAML. */
function paragraphs(text) {
    const parts = [];
    for (const line of text.split('\n').filter(line => line !== '')) {
        const literal = /^(\s|\{|[a-z-]+:$)/.test(line);
        const last = parts.at(-1);
        if (last?.literal === literal)
            last.lines.push(line);
        else
            parts.push({ literal, lines: [line] });
    }
    return parts
        .map(({ literal, lines }) => literal
        ? (0,markdown/* codeBlock */.DV)('text', dedent(lines).join('\n'))
        : `${lines.map(asText).join('<br>')}\n\n`)
        .join('');
}
/** A line that is nothing but text: no heading, list or quotation. */
function asText(line) {
    return (0,markdown/* escapeMarkdown */.FV)(line).replace(/^[#+=\d-]/, mark => `&#${mark.charCodeAt(0)};`);
}
function dedent(lines) {
    const indents = lines.map(line => line.length - line.trimStart().length);
    return lines.map(line => line.slice(Math.min(...indents)));
}

// EXTERNAL MODULE: ./src/inputs.ts + 2 modules
var inputs = __nccwpck_require__(6185);
// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
// EXTERNAL MODULE: ./src/summary.ts + 3 modules
var summary = __nccwpck_require__(2691);
;// CONCATENATED MODULE: ./src/action.ts






/**
 * The one error boundary: runs an action and turns whatever it throws into a failed step.
 * The exit code is set instead of calling `process.exit`, which would cut off output still being written.
 */
async function runAction(action) {
    try {
        await action();
    }
    catch (thrown) {
        process.exitCode = 1;
        const error = thrown instanceof errors/* UserError */.y ? thrown : bug(thrown);
        const underneath = thrown instanceof errors/* UserError */.y ? causeOf(thrown) : stackOf(thrown);
        if (underneath !== undefined)
            core/* info */.pq(muted(underneath));
        core/* error */.z3(`${error.message}\n${error.hint}`, {
            title: 'Build Lambda Source',
            ...(0,place/* pointTo */.i)(error),
        });
        if ((0,inputs/* wantsSummary */.ui)()) {
            await (0,summary/* writeSummary */.Sy)(error.summary ?? summarizeFailure(error.message, error.hint));
        }
    }
}
/** Of a mistake, the stack would only lead into this action. */
function causeOf({ cause }) {
    return cause === undefined ? undefined : `Caused by: ${(0,errors/* messageOf */.b)(cause)}`;
}
function stackOf(thrown) {
    return (thrown instanceof Error && thrown.stack) || String(thrown);
}
function bug(thrown) {
    return new errors/* UserError */.y(`Unexpected failure: ${(0,errors/* messageOf */.b)(thrown)}`, {
        hint: 'This looks like a bug in Build Lambda Source. Nothing was overwritten in S3. ' +
            'Please open an issue with the log of this step.',
    });
}
function muted(text) {
    // Each line by itself: so none of them begins like a command to the runner.
    return text.replaceAll(/^.*$/gm, '\u001b[90m$&\u001b[39m');
}


/***/ }),

/***/ 8624:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3832);
/* harmony import */ var _ahead_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(238);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9343);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2470);
/* harmony import */ var _compress_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7485);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(828);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6185);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5005);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7729);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2691);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(311);
/* harmony import */ var _workflow_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2986);












// Where nothing is uploaded, the AWS SDK is never loaded.
const loadUpload = () => Promise.all(/* import() */[__nccwpck_require__.e(711), __nccwpck_require__.e(786), __nccwpck_require__.e(528)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9528));
await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .Ko)();
    const tag = await (0,_workflow_js__WEBPACK_IMPORTED_MODULE_10__/* .findTag */ .I)(inputs.releaseTag);
    const ahead = [_compress_js__WEBPACK_IMPORTED_MODULE_3__/* .loadJszip */ .r, _core_js__WEBPACK_IMPORTED_MODULE_4__/* .loadToolkit */ .fl, ...(inputs.upload ? [loadUpload] : [])];
    const built = await (0,_build_js__WEBPACK_IMPORTED_MODULE_2__/* .build */ .j)(inputs, tag, () => (0,_ahead_js__WEBPACK_IMPORTED_MODULE_11__/* .loadAhead */ .k)(ahead));
    if (!built) {
        await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)(_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .SKIPPED */ .$O);
        if (inputs.summary)
            await (0,_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .writeSummary */ .Sy)((0,_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .summarizeSkipped */ .cE)(tag, inputs.project));
        return;
    }
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_9__/* .publishedVersion */ .xJ)(built.version, inputs.version, built.versionPlace);
    const archive = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .pack */ .q)(inputs);
    const artifact = { ...built, ...archive, version };
    const location = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .locateSource */ .gu)(inputs.bucketPrefix, artifact);
    const stored = inputs.upload
        ? await (await loadUpload()).upload(inputs, location, artifact)
        : undefined;
    if (!inputs.upload)
        _core_js__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq(`Not uploaded. It would go to ${location.uri}`);
    const results = { version, build: built, archive, location, upload: stored };
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setOutputs */ .n0)((0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOutputs */ .Ro)(results));
    if (!inputs.summary)
        return;
    const load = () => Promise.all(/* import() */[__nccwpck_require__.e(711), __nccwpck_require__.e(786), __nccwpck_require__.e(41)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7041));
    const comparison = stored && (await (await load()).compareWithPrevious(inputs, stored, artifact));
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .writeSummary */ .Sy)((0,_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .eh)(results, comparison));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ loadAhead)
/* harmony export */ });
/**
 * Loads what comes after the installation, while the installer is at work. Nothing waits for it, and what fails here is
 * asked for again by whoever needs it, and fails there.
 */
function loadAhead(loads) {
    for (const load of loads)
        load().catch(() => { });
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./src/compress.ts + 1 modules
var compress = __nccwpck_require__(7485);
// EXTERNAL MODULE: ./src/content.ts
var src_content = __nccwpck_require__(4546);
// EXTERNAL MODULE: ./src/core.ts
var core = __nccwpck_require__(828);
// EXTERNAL MODULE: ./src/debugging.ts
var debugging = __nccwpck_require__(1091);
// EXTERNAL MODULE: ./src/digest.ts
var src_digest = __nccwpck_require__(2187);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/zip-format.ts
var zip_format = __nccwpck_require__(5718);
;// CONCATENATED MODULE: ./src/join.ts

/**
 * Joins zips that jszip made into one that holds their entries in turn, byte for byte the zip that jszip would have
 * made of all entries in one go. Entries are taken over as they are; only what a zip says of positions and numbers is
 * written anew: the offsets in the central directory, and its end record.
 * @param zips without a comment of their own; 65,534 entries and 4 GiB together at most
 * @throws Error if one is not such a zip
 */
function joinZips(zips) {
    const parts = zips.map(zip => split(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)));
    const total = parts.reduce((sum, { files, directory }) => sum + files.length + directory.length, 0);
    const whole = Buffer.from(new ArrayBuffer(total + zip_format/* END */.K.size));
    let position = 0;
    for (const { files } of parts)
        position += files.copy(whole, position);
    const start = position;
    let before = 0;
    for (const { files, directory } of parts) {
        directory.copy(whole, position);
        shiftOffsets(whole.subarray(position, position + directory.length), before);
        position += directory.length;
        before += files.length;
    }
    const entries = parts.reduce((sum, part) => sum + part.entries, 0);
    whole.writeUInt32LE(zip_format/* END */.K.signature, position);
    whole.writeUInt16LE(entries, position + zip_format/* END */.K.entriesHere);
    whole.writeUInt16LE(entries, position + zip_format/* END */.K.entries);
    whole.writeUInt32LE(position - start, position + zip_format/* END */.K.length);
    whole.writeUInt32LE(start, position + zip_format/* END */.K.offset);
    return new Uint8Array(whole.buffer);
}
function split(zip) {
    const end = zip.length - zip_format/* END */.K.size;
    if (end < 0 || zip.readUInt32LE(end) !== zip_format/* END */.K.signature)
        throw new Error('Not a zip of jszip');
    const offset = zip.readUInt32LE(end + zip_format/* END */.K.offset);
    return {
        files: zip.subarray(0, offset),
        directory: zip.subarray(offset, end),
        entries: zip.readUInt16LE(end + zip_format/* END */.K.entries),
    };
}
/** Adds to the offset in each record of a central directory. */
function shiftOffsets(directory, by) {
    let record = 0;
    while (record < directory.length) {
        if (directory.readUInt32LE(record) !== zip_format/* RECORD */.g.signature)
            throw new Error('Not a zip of jszip');
        const offset = record + zip_format/* RECORD */.g.offset;
        directory.writeUInt32LE(directory.readUInt32LE(offset) + by, offset);
        record +=
            zip_format/* RECORD */.g.size +
                directory.readUInt16LE(record + zip_format/* RECORD */.g.name) +
                directory.readUInt16LE(record + zip_format/* RECORD */.g.extra) +
                directory.readUInt16LE(record + zip_format/* RECORD */.g.comment);
    }
}

// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(351);
;// CONCATENATED MODULE: ./src/names.ts

/**
 * Checks the names that a zip is to hold. jszip takes any name as it is, and what a reader does with a bad one
 * differs from platform to platform.
 * @param names paths with forward slashes; those of folders may end in one
 * @returns pairs of names that are one and the same where case or the form of accents does not count, as on
 * Windows and macOS: a checkout there holds only one of the two.
 * @throws UserError for a name that is absolute or empty, or holds a backslash, a NUL, or an empty, `.` or `..` part
 */
function checkNames(names) {
    const collisions = [];
    const seen = new Map();
    for (const name of names) {
        const fault = findFault(name);
        if (fault !== undefined) {
            throw new errors/* UserError */.y(`The build directory holds a name that no zip can hold safely: ${JSON.stringify(name)} ${fault}.`, { hint: 'Rename it in the project.' });
        }
        const key = name.normalize('NFC').toLowerCase();
        const twin = seen.get(key);
        if (twin === undefined)
            seen.set(key, name);
        else
            collisions.push([twin, name]);
    }
    return collisions;
}
function findFault(name) {
    if (name.startsWith('/') || /^[a-z]:/i.test(name))
        return 'is absolute';
    if (name.includes('\\'))
        return 'holds a backslash, which is a folder separator on Windows';
    if (name.includes('\0'))
        return 'holds a NUL';
    if (!name.isWellFormed())
        return 'is not valid Unicode';
    const parts = name.replace(/\/$/, '').split('/');
    if (parts.some(part => ['', '.', '..'].includes(part)))
        return 'holds an empty, "." or ".." part';
    return undefined;
}

// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
// EXTERNAL MODULE: ./src/progress.ts
var src_progress = __nccwpck_require__(4660);
// EXTERNAL MODULE: ./src/size.ts
var size = __nccwpck_require__(4642);
;// CONCATENATED MODULE: ./src/slices.ts
// jszip waits for the event loop at each entry, so many empty ones are work too.
const MOST_ENTRIES = 1_000;
/** Cuts a listing into slices, each of about so many bytes, or of one larger file and its neighbors. */
function cutSlices(entries, bytesPerSlice) {
    const slices = [];
    let start = 0;
    let bytes = 0;
    for (const [position, entry] of entries.entries()) {
        bytes += entry.size;
        const end = position + 1;
        const full = bytes >= bytesPerSlice || end - start >= MOST_ENTRIES;
        if (!full && end < entries.length)
            continue;
        slices.push({ index: slices.length, entries: entries.slice(start, end), bytes });
        start = end;
        bytes = 0;
    }
    return slices;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./src/queue.ts

/** Makes a queue for so many threads; the largest slices come first, so that none of them is the last one alone. */
function newQueue(root, slices, threads) {
    return {
        root,
        slices: slices.toSorted((a, b) => b.bytes - a.bytes),
        state: new Int32Array(new SharedArrayBuffer((1 + threads) * Int32Array.BYTES_PER_ELEMENT)),
    };
}
/**
 * Takes slice after slice, each one taken by one thread only, until none is left, and hands out their zips.
 * @throws UserError if a file has changed since the listing
 */
async function workOff({ root, slices, state }, thread, deliver) {
    for (;;) {
        const taken = Atomics.add(state, 0, 1);
        const slice = slices[taken];
        if (slice === undefined)
            return;
        Atomics.store(state, 1 + thread, taken + 1);
        deliver(slice, await (0,compress/* compress */.B)(root, slice.entries));
    }
}
/** Leaves nothing to take. */
function queue_close({ slices, state }) {
    Atomics.store(state, 0, slices.length);
}
/** The slice that a thread took last. */
function lastTaken({ slices, state }, thread) {
    return slices[Atomics.load(state, 1 + thread) - 1];
}

;// CONCATENATED MODULE: ./src/threads.ts




// Beside this file in the sources, and beside the bundle in dist/: scripts/bundle.ts puts it there.
const WORKER = new URL(`./workers/compress${external_node_path_default().extname(import.meta.filename)}`, import.meta.url);
/**
 * Compresses slices on several threads, of which the calling one is the first.
 * @param report told of every slice that is done
 * @returns a zip for each slice, in the slices' order
 * @throws UserError if a file has changed since the listing; Error naming the slice if a thread breaks
 */
async function compressSlices(root, slices, threads, report) {
    const queue = newQueue(root, slices, threads);
    const workers = [];
    const zips = [];
    let missing = slices.length;
    try {
        await new Promise((resolve, reject) => {
            const deliver = (index, zip) => {
                zips[index] = zip;
                report(slices[index]);
                missing--;
                // Not when the workers have ended: that takes them a while.
                if (missing === 0)
                    resolve();
            };
            for (let thread = 1; thread < threads; thread++) {
                const delivered = (slice) => zips[slice.index] !== undefined;
                workers.push(startWorker({ queue, thread }, deliver, delivered, reject));
            }
            workOff(queue, 0, (slice, zip) => deliver(slice.index, zip)).catch(reject);
        });
    }
    finally {
        queue_close(queue);
        for (const worker of workers)
            void worker.terminate();
    }
    return zips;
}
function startWorker(task, deliver, delivered, fail) {
    const broken = (reason, cause) => {
        const slice = lastTaken(task.queue, task.thread);
        const first = slice?.entries[0]?.path;
        const where = first === undefined ? 'before its first file' : `at ${first} and its neighbors`;
        fail(new Error(`Worker thread ${task.thread} broke ${where}: ${reason}`, { cause }));
    };
    return new external_node_worker_threads_.Worker(WORKER, { workerData: task })
        .on('message', (message) => {
        if (message.kind === 'zip')
            deliver(message.index, message.zip);
        else
            fail(new errors/* UserError */.y(message.message, { hint: message.hint }));
    })
        .on('messageerror', error => broken((0,errors/* messageOf */.b)(error), error))
        .on('error', error => broken((0,errors/* messageOf */.b)(error), error))
        .on('exit', code => {
        const slice = lastTaken(task.queue, task.thread);
        if (code !== 0 || (slice && !delivered(slice)))
            broken(`it ended with exit code ${code}`);
    });
}

// EXTERNAL MODULE: ./src/timing.ts
var timing = __nccwpck_require__(8117);
// EXTERNAL MODULE: ./src/tree.ts
var tree = __nccwpck_require__(9191);
// EXTERNAL MODULE: ./src/zip-file.ts
var zip_file = __nccwpck_require__(3187);
;// CONCATENATED MODULE: ./src/archive.ts



















// More threads than this have not been measured.
const MOST_THREADS = 8;
// A thread takes about a tenth of a second to start, and as long again until its code is compiled; in that time
// another one compresses this much.
const BYTES_PER_THREAD = 2_000_000;
// Enough slices that all threads end at about the same time, none so large that it takes much memory.
const SLICES_PER_THREAD = 16;
const SLICE_BYTES = { least: 128 * 1024, most: 2 * 1024 ** 2 };
// Entries in the log of a step that is being debugged.
const DEBUGGED = 1_000;
/**
 * Stage 2: packs the build directory into a zip whose bytes depend on nothing but names, content and
 * executable bits.
 * @throws UserError if the tree is not what a Lambda function can hold, changes meanwhile, or the zip cannot be
 * written
 */
async function pack({ buildDirectory, zipPath }, options = {}) {
    const elapsed = (0,timing/* stopwatch */.s)();
    (0,zip_file/* checkZipPath */.f)(zipPath, buildDirectory);
    checkIsFolder(buildDirectory);
    const entries = await (0,tree/* listTree */.nT)(buildDirectory);
    for (const warning of (0,limits/* checkLimits */.J5)(buildDirectory, entries))
        core/* warning */.$e(warning);
    for (const [one, other] of checkNames(entries.map(tree/* zipName */.XA))) {
        core/* warning */.$e(`${one} and ${other} are one file on Windows and macOS: the zip differs there.`);
    }
    const content = (0,src_content/* summarizeContent */.F)(entries);
    const files = content.reduce((sum, part) => sum + part.files, 0);
    const unzippedSize = content.reduce((sum, part) => sum + part.bytes, 0);
    const threads = options.threads ?? chooseThreads(unzippedSize);
    (0,debugging/* debugLines */.x)(() => entries.slice(0, DEBUGGED).map(entry => `${(0,tree/* zipName */.XA)(entry)} ${entry.size}`));
    const bytes = await core/* group */.Os(`package ${(0,place/* showPath */.P)(buildDirectory)}`, async () => {
        for (const line of (0,src_content/* describeContent */.X)(content))
            core/* info */.pq(line);
        return await compressTree(buildDirectory, entries, threads);
    });
    await (0,zip_file/* writeZip */.z)(zipPath, bytes);
    const digest = (0,src_digest/* digestOf */.o)(bytes);
    core/* info */.pq(`Packaged ${files} files (${(0,size/* formatSize */.X)(unzippedSize)}, zipped ${(0,size/* formatSize */.X)(bytes.length)}) in ${elapsed()}` +
        `${threads > 1 ? ` on ${threads} threads` : ''}: ${(0,place/* showPath */.P)(zipPath)}`);
    core/* info */.pq(`SHA-256: ${digest.sha256}`);
    const remark = (0,limits/* remarkZipSize */.R)(bytes.length);
    if (remark !== undefined)
        core/* notice */.lm(remark);
    return {
        zipPath,
        bytes,
        ...digest,
        zipSize: bytes.length,
        unzippedSize,
        files,
        content,
    };
}
function checkIsFolder(buildDirectory) {
    if ((0,external_node_fs_.statSync)(buildDirectory, { throwIfNoEntry: false })?.isDirectory())
        return;
    throw new errors/* UserError */.y(`The build directory ${buildDirectory} is not there, or is no folder.`, {
        hint: 'Build the package into it first, or set the input build-directory.',
    });
}
/** Small trees pay for no thread that they do not need. */
function chooseThreads(bytes) {
    const worth = Math.floor(bytes / BYTES_PER_THREAD);
    return Math.max(1, Math.min(worth, (0,external_node_os_.availableParallelism)(), MOST_THREADS));
}
async function compressTree(root, entries, threads) {
    const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
    const perSlice = bytes / (threads * SLICES_PER_THREAD);
    const slices = cutSlices(entries, Math.max(SLICE_BYTES.least, Math.min(perSlice, SLICE_BYTES.most)));
    // jszip puts names that are numbers first, which no join of slices could repeat.
    const ordered = !entries.some(({ path }) => /^\d+$/.test(path));
    if (!ordered || (threads === 1 && bytes < SLICE_BYTES.most))
        return (0,compress/* compress */.B)(root, entries);
    const progress = (0,src_progress/* startProgress */.o)(entries.length, bytes);
    try {
        const zips = await compressSlices(root, slices, threads, slice => progress.add(slice.entries.length, slice.bytes));
        return joinZips(zips);
    }
    finally {
        progress.stop();
    }
}


/***/ }),

/***/ 6586:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/** Renders the first items of a list, and says how many more there are. */
function bounded(items, most, render) {
    const lines = items.slice(0, most).map(render);
    const rest = items.length - lines.length;
    return rest > 0 ? [...lines, `… and ${rest} more`] : lines;
}
/** A text that is cut where it is longer than anybody reads. */
function clip(text, most = 300) {
    return text.length > most ? `${text.slice(0, most)}…` : text;
}


/***/ }),

/***/ 2470:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/bounded.ts
var bounded = __nccwpck_require__(6586);
// EXTERNAL MODULE: ./src/core.ts
var core = __nccwpck_require__(828);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/version.ts
var src_version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/core-metadata.ts

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
        version: (0,src_version/* canonicalVersion */.Bp)(field('version')),
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

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/record.ts

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
            throw new errors/* UserError */.y(`A row of the installed RECORD cannot be read: ${line}`, {
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

// EXTERNAL MODULE: ./src/tree.ts
var tree = __nccwpck_require__(9191);
;// CONCATENATED MODULE: ./src/distribution.ts








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
        throw new errors/* UserError */.y(distInfo === undefined
            ? 'pip reported success and installed no distribution.'
            : `pip installed more than one distribution: ${found.join(', ')}.`, {
            hint: 'Only your own package belongs into the artifact; check the inputs project-file and pip-args.',
        });
    }
    const metadata = await (0,promises_.readFile)(external_node_path_default().join(directory, distInfo, 'METADATA'), 'utf8');
    return { directory, distInfo, ...parseCoreMetadata(metadata) };
}
// What installers note for themselves: the path of the checkout, their name, times.
const NOTES = ['direct_url.json', 'INSTALLER', 'REQUESTED', 'uv_build.json', 'uv_cache.json'];
/**
 * Takes out of an installation what depends on where, when and with what it was made, so that the same source
 * gives the same files: bytecode, notes of the installer, and start scripts, which name the path of an interpreter.
 * `RECORD` is rewritten to list what is left, so that the installation stays a valid one.
 */
async function normalize({ directory, distInfo }) {
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
        .sort((a, b) => (0,tree/* compareBytes */.Xo)(a.path, b.path));
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
    const caches = (await (0,tree/* listTree */.nT)(directory)).filter(entry => entry.kind === 'folder' && external_node_path_default().posix.basename(entry.path) === '__pycache__');
    for (const cache of caches)
        await (0,promises_.rm)(external_node_path_default().join(directory, cache.path), { recursive: true });
}

// EXTERNAL MODULE: ./src/nesting.ts
var nesting = __nccwpck_require__(8237);
;// CONCATENATED MODULE: ./src/folder.ts







/**
 * Removes the build directory of an earlier run, and nothing else.
 * @throws UserError if the folder is or holds the project or the working directory, is no folder, or holds a
 * file that no earlier build put there.
 */
async function clear(directory, project) {
    const refuse = (reason) => {
        throw new errors/* UserError */.y(`The build directory ${directory} cannot be cleaned: ${reason}.`, {
            hint: 'Set the input build-directory to a folder that nothing else uses, or remove its content first.',
        });
    };
    for (const precious of [project.directory, process.cwd()]) {
        if ((0,nesting/* holds */.v)(directory, precious))
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
        throw error instanceof errors/* UserError */.y ? error : refuse((0,errors/* messageOf */.b)(error));
    }
}
/**
 * A file that no earlier build put into a folder. An installation names all its files in its RECORD, so no marker
 * file of our own is needed; only bytecode comes into being later, when somebody imports from it. Installations by
 * pip or uv alone say so in a file INSTALLER, which this action takes out.
 */
async function findStranger(directory) {
    const files = (await (0,tree/* listTree */.nT)(directory)).filter(entry => entry.kind === 'file');
    const [record, another] = files.filter(({ path }) => /^[^/]+\.dist-info\/RECORD$/.test(path));
    const foreign = another ?? files.find(({ path }) => /^[^/]+\.dist-info\/INSTALLER$/.test(path));
    if (foreign)
        return foreign.path;
    const text = record ? await (0,promises_.readFile)(external_node_path_default().join(directory, record.path), 'utf8') : '';
    const listed = new Set(parseRecord(text).map(row => row.path));
    return files.find(({ path }) => !listed.has(path) && !/(^|\/)__pycache__\//.test(path))?.path;
}

// EXTERNAL MODULE: ./src/project-folders.ts
var project_folders = __nccwpck_require__(7562);
;// CONCATENATED MODULE: ./src/source-file.ts


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

;// CONCATENATED MODULE: ./src/handler-outside.ts





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
        return new errors/* UserError */.y(`${outside} defines the handler, but it is not installed with the package.`, {
            hint: 'Move it into a package, or name it in the project file (for setuptools in py-modules).',
            file: outside,
        });
    }
    const home = sourceFile(target, project) ?? target;
    const moved = external_node_path_default().posix.join(home.replaceAll('\\', '/'), `${module}.py`);
    return new errors/* UserError */.y(`${outside} lies outside the package ${target}, so it is not installed and would be missing in Lambda.`, {
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
    for (const file of (0,project_folders/* findFiles */.l)(directory, [`${module}.py`])) {
        const words = (await (0,promises_.readFile)(file, 'utf8')).split(/\W+/);
        if (words.includes(name))
            return external_node_path_default().relative('', file);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/handler-problem.ts



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
                new errors/* UserError */.y('No handler was found: no lambda_function.py with lambda_handler is in the artifact.', { hint: suggestion + SET_HANDLER }));
        case 'several':
            return new errors/* UserError */.y(`The package has several handlers: ${problem.handlers.join(', ')}.`, {
                hint: 'Set the input handler to the one that the function uses.',
            });
        case 'form':
            return new errors/* UserError */.y(`The input handler is "${handler}".`, {
                hint: 'Give it as package.module.function, e.g. my_lambda_app.lambda_function.lambda_handler.',
            });
        case 'builtin':
            return new errors/* UserError */.y(`${missing} "${problem.module}" is a module that is built into Python.`, {
                hint: 'Rename the package, since Python would import its own module.',
            });
        case 'module': {
            const isOwn = handler !== null && problem.parent === '' && suggestions.length === 0;
            const outside = isOwn
                ? await explainOutside(lastParts(handler), directory, project, SET_HANDLER)
                : undefined;
            if (outside)
                return outside;
            return new errors/* UserError */.y(`${missing} there is no module ${problem.module}${problem.parent && ` in ${problem.parent}`}.`, {
                hint: `${suggestion}What is installed at the top: ${(await topLevel(directory)).join(', ') || 'nothing'}. ` +
                    'A folder of the source that is not there is not part of the package: check what the build backend ' +
                    `includes (a missing __init__.py, or a list of packages in the project file). ${SET_HANDLER}`,
                file: project.file,
            });
        }
        case 'attribute':
            return new errors/* UserError */.y(`${missing} ${problem.module} defines no "${problem.name}".`, {
                hint: `${suggestion}Define or import ${problem.name} at the top level of that module. ${SET_HANDLER}`,
                file: problem.file === null ? undefined : sourceFile(problem.file, project),
            });
        case 'syntax':
            return new errors/* UserError */.y(`Python ${python} cannot read ${problem.file}, line ${problem.line}: ${problem.message}.`, {
                hint: `Mend the syntax. If the code is meant for a newer Python than ${python}, ` +
                    'set up that one with actions/setup-python before this step.',
                file: sourceFile(problem.file, project),
                line: problem.line ?? undefined,
            });
        case 'unknown':
            return new errors/* UserError */.y(`${problem.module}: ${problem.reason}.`, { hint: SET_HANDLER });
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./src/environment.ts
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

;// CONCATENATED MODULE: ./src/handler-reader.ts





/** Starts Python, so that nobody has to wait for it when the artifact is there. */
function startReader({ directory, handler, python }) {
    const program = (0,external_node_fs_.readFileSync)(__nccwpck_require__.ab + "handler.py", 'utf8');
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
                throw new errors/* UserError */.y(`The handler could not be checked with ${python}: ${lastLine(cause)}`, {
                    hint: 'Set the input handler to none to publish without this check.',
                    cause,
                });
            }
        },
        stop: () => stdin?.end(),
    };
}
function lastLine(cause) {
    return (0,errors/* messageOf */.b)(cause).trim().split('\n').at(-1) ?? '';
}

// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
;// CONCATENATED MODULE: ./src/handler.ts





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
        core/* warning */.$e(`The module "${name}" of the artifact hides the one of that name in Python's standard library.`, (0,place/* pointTo */.i)({ file: moduleFile(name, check.project) }));
    }
    for (const { module, name, line } of report.warnings) {
        core/* warning */.$e(`${module}.${name} (line ${line}) is an async function. Lambda does not await it, and fails on the coroutine that it returns.`, (0,place/* pointTo */.i)({ file: moduleFile(module, check.project), line }));
    }
    const { problem } = report;
    if (problem?.kind === 'unknown') {
        core/* warning */.$e(`Reading ${problem.module} does not tell whether ${report.handler ?? 'its handler'} resolves: ${problem.reason}.`, (0,place/* pointTo */.i)({ file: moduleFile(problem.module, check.project) }));
    }
    else if (problem) {
        throw await explainHandler(problem, report, check);
    }
    return report.handler ?? '';
}

// EXTERNAL MODULE: ./src/project.ts
var src_project = __nccwpck_require__(4330);
;// CONCATENATED MODULE: ./src/build-backends.ts

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
    const required = /^\s*requires\s*=\s*\[([^\]]*)\]/m.exec((0,src_project/* readBeside */.ri)(project, 'pyproject.toml'))?.[1] ?? '';
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
    const text = (0,src_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (text === '' || /^\s*\[\s*build-system\s*\]/m.test(text))
        return undefined;
    const { requires, backend } = BACKENDS.find(({ tool }) => new RegExp(`^\\s*\\[+tool\\.${tool}\\b`, 'm').test(text)) ??
        BACKENDS[5];
    return ('The pyproject.toml has no [build-system], so setuptools has built it. Name your build backend; this is ' +
        `${requires}, and you may pin its version:\n` +
        `  [build-system]\n  requires = ["${requires}"]\n  build-backend = "${backend}"`);
}

;// CONCATENATED MODULE: ./src/toml-line.ts
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
            table = toml_line_normalize(header);
        const name = header === undefined ? keyIn(line) : undefined;
        const found = name === undefined ? header && table : join(table, toml_line_normalize(name));
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
function toml_line_normalize(key) {
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

;// CONCATENATED MODULE: ./src/project-place.ts



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
    const text = (0,src_project/* readBeside */.ri)(project, 'pyproject.toml');
    for (const key of KEYS[statement]) {
        const line = findTomlLine(text, key);
        if (line !== undefined)
            return { file: toml, line };
    }
    const argument = ARGUMENTS[statement];
    const setup = external_node_path_default().join(directory, 'setup.py');
    const index = argument
        ? (0,src_project/* readBeside */.ri)(project, 'setup.py')
            .split('\n')
            .findIndex(line => argument.test(line))
        : -1;
    return index < 0 ? { file } : { file: setup, line: index + 1 };
}

;// CONCATENATED MODULE: ./src/inspection.ts











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
        throw new errors/* UserError */.y(`The package was built as ${name} ${version}: the project states no name or no version.`, {
            hint: missingBackend(project) ??
                'Write name and version into [project] of the pyproject.toml (or into setup.py). If they are there, ' +
                    'the build backend is too old to read them: raise it in [build-system] requires.',
            ...placeOf(name.toUpperCase() === 'UNKNOWN' ? 'name' : 'version', project),
        });
    }
    const code = (await (0,tree/* listTree */.nT)(directory)).filter(entry => entry.kind === 'file' && !entry.path.startsWith(`${distInfo}/`));
    if (code.length === 0) {
        throw new errors/* UserError */.y('The package was installed, and holds no file besides its metadata.', {
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
            throw new errors/* UserError */.y(`The package holds native code (${format}): ${entry.path}`, {
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
    throw new errors/* UserError */.y(`The package was built for one platform only: ${bound.join(', ')}.`, {
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
        'Everybody who may read the bucket or the function can read them. Exclude them from the package.', (0,place/* pointTo */.i)({ file: sourceFile(first, project) }));
}
function warnOfUnreleased(version, project) {
    if (!(0,src_version/* isUnreleased */.Ni)(version))
        return;
    core/* warning */.$e(`Version ${version} is one of development, not a release. If it comes from git tags, the checkout may lack them: ` +
        'set fetch-depth: 0 for actions/checkout.', (0,place/* pointTo */.i)(placeOf('version', project)));
}

// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(8701);
// EXTERNAL MODULE: ./src/debugging.ts
var debugging = __nccwpck_require__(1091);
;// CONCATENATED MODULE: ./src/installer.ts








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
    throw new errors/* UserError */.y(`No pip was found: neither in ${venv} nor as a Python on PATH.`, {
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
    throw new errors/* UserError */.y(`The input pip-path is "${pipPath}", and there is no such ${isName ? 'command on PATH' : 'file'}.`, {
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __nccwpck_require__(7187);
;// CONCATENATED MODULE: ./src/bytecode.ts




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
            core/* debug */.Yz(`Bytecode of the build stays in the checkout: ${(0,errors/* messageOf */.b)(error)}`);
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

;// CONCATENATED MODULE: ./src/command-files.ts


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
    throw new errors/* UserError */.y(`Code that ran during the build wrote to ${names.join(' and ')}.`, {
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

;// CONCATENATED MODULE: ./src/failure.ts
/** Makes a row of a table of failures. */
function failure(pattern, message, hint, about) {
    return { pattern, message, hint, about };
}

;// CONCATENATED MODULE: ./src/machine-failures.ts

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

;// CONCATENATED MODULE: ./src/package-advice.ts

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
        const [first, ...others] = (0,project_folders/* findPackages */.t)(directory);
        const found = first ?? { root: backend === 'uv' ? 'src' : '', name: 'my_lambda_app' };
        const named = others.length > 0 ? 'the one that is meant' : 'it';
        return [
            'Name the folder of your code like the project, with underscores for hyphens, and give it an __init__.py, ' +
                `directly beside the project file or in src/. Or name ${first ? named : 'another folder'} in the project file:`,
            SETTINGS[backend](found),
        ].join('\n');
    };
}

;// CONCATENATED MODULE: ./src/project-failures.ts



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

;// CONCATENATED MODULE: ./src/diagnosis.ts








/** Turns a failed run into what went wrong, why, and what to do now, as far as its output tells. */
function explainFailure(run) {
    const output = (0,external_node_util_.stripVTControlCharacters)(run.output);
    const cause = new Error(`${run.command.join(' ')} ended with exit code ${run.exitCode}`);
    const known = recognize(output, run.project);
    const place = findPlace(output, run.project, known?.about);
    if (known)
        return new errors/* UserError */.y(known.message, { hint: known.hint, cause, ...place });
    return new errors/* UserError */.y([
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/temporary.ts




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

;// CONCATENATED MODULE: ./src/pip.ts


















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
        throw new errors/* UserError */.y(`The package cannot be copied to ${to}: ${(0,errors/* messageOf */.b)(cause)}`, {
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
        throw new errors/* UserError */.y(`${file} could not be started: ${(0,errors/* messageOf */.b)(cause)}`, {
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
    const text = (0,src_project/* readBeside */.ri)(project, 'pyproject.toml');
    if (/^\s*build-backend\s*=/m.test(text) && !text.includes('setuptools'))
        return;
    core/* warning */.$e(`setuptools may have taken files from an earlier build: build/${leftovers.join(', build/')}. Modules that are gone from the ` +
        'source can be in the artifact. Remove that folder, or raise setuptools to 65.4 or newer in [build-system] requires.', (0,place/* pointTo */.i)(placeOf('build-requires', project)));
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

// EXTERNAL MODULE: ./src/printable.ts
var printable = __nccwpck_require__(5260);
// EXTERNAL MODULE: ./src/package-name.ts
var package_name = __nccwpck_require__(9999);
;// CONCATENATED MODULE: ./src/release.ts



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
    throw new errors/* UserError */.y(`The tag ${tag} names no version.`, { hint: WAY_OUT });
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
    throw new errors/* UserError */.y(`The tag ${tag} names version ${tagged}, and ${name} was built as version ${built}.`, {
        ...versionPlace,
        hint: `Set the version in the project file to ${tagged} and move the tag to that commit, or tag this commit with ${built}. ` +
            'If the version comes from git, check out with fetch-depth: 0, and make no change before the build. ' +
            'Nothing was uploaded. release-tag: ignore switches this check off.',
    });
}
/** Whether a name stands for a package, be it behind a folder or a scope: `functions/my-app`, `@team/my-app`. */
function isNameOf(packageName, name) {
    const names = name === undefined ? [] : [name, name.slice(name.lastIndexOf('/') + 1)];
    return names.some(text => (0,package_name/* normalizeName */.P)(text) === (0,package_name/* normalizeName */.P)(packageName));
}
function readTag(tag) {
    const whole = (0,src_version/* findVersion */.Am)(tag);
    const named = [...tag.matchAll(/[-@/]/g)].flatMap(({ index }) => {
        const name = tag.slice(0, index);
        const version = (0,src_version/* findVersion */.Am)(tag.slice(index + 1));
        // A name without a letter is the beginning of a date, or of a version.
        if (version === undefined || !/[a-z]/i.test(name))
            return [];
        return [{ packageName: NO_NAMES.test(name) ? undefined : name, version }];
    });
    return [...(whole === undefined ? [] : [{ packageName: undefined, version: whole }]), ...named];
}

;// CONCATENATED MODULE: ./src/static-name.ts

/**
 * The name of a package as its `pyproject.toml` states it, known without a build. `[project]` holds it for every build
 * backend but old poetry's: https://packaging.python.org/en/latest/specifications/pyproject-toml/#name
 * @returns undefined if only a build can tell
 */
async function readStaticName(project) {
    try {
        const { parse } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 3292));
        const stated = parse((0,src_project/* readBeside */.ri)(project, 'pyproject.toml'));
        const name = stated.project?.name ?? stated.tool?.poetry?.name;
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        // No TOML: the build tells what is wrong with it.
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/timing.ts
var timing = __nccwpck_require__(8117);
;// CONCATENATED MODULE: ./src/build.ts



















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
    const elapsed = (0,timing/* stopwatch */.s)();
    const staticName = tag && (await readStaticName(project));
    if (tag && staticName && taggedVersion(tag, staticName) === undefined) {
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
            await core/* group */.Os(`${installer.kind} install ${(0,place/* showPath */.P)(project.directory)}`, () => install(installer, { ...inputs, target }, () => {
                reader = check && startReader(check);
                meanwhile?.();
            }));
            const distribution = await readDistribution(target);
            const versionPlace = placeOf('version', project);
            if (tag && !checkTag(tag, { ...distribution, versionPlace })) {
                return skip(tag, distribution.name);
            }
            await normalize(distribution);
            await inspectInstallation(distribution, project);
            const handler = check ? await checkHandler(check, reader) : uncheckedHandler(inputs);
            await move(target, buildDirectory);
            const { name, version, requirements } = distribution;
            core/* info */.pq(`Built ${name} ${version} in ${elapsed()}: ${(0,place/* showPath */.P)(buildDirectory)}`);
            if (handler)
                core/* info */.pq(`Handler: ${handler}`);
            core/* info */.pq(`Layers must provide: ${(0,bounded/* bounded */.M)(requirements, SHOWN, printable/* forLog */.I).join(', ') || 'nothing'}`);
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
        throw new errors/* UserError */.y(`The package cannot be put into ${to}: ${(0,errors/* messageOf */.b)(cause)}`, {
            hint: 'Set the input build-directory to a folder that this job may write to, with no file in its way.',
            cause,
        });
    }
}


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ compress),
  r: () => (/* binding */ loadJszip)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/listed-file.ts



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
        if (error instanceof errors/* UserError */.y)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw changed(file, 'has vanished');
        if (code === 'ELOOP')
            throw changed(file, 'has become a symbolic link');
        throw new errors/* UserError */.y(`The file ${file} cannot be read: ${(0,errors/* messageOf */.b)(error)}`, {
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
    return new errors/* UserError */.y(`The file ${file} ${how} while the build directory was packed.`, {
        hint: 'Nothing else may work in the build directory at that time: look for a process that the build left running, ' +
            'or for another job that uses the same folder.',
    });
}

// EXTERNAL MODULE: ./src/tree.ts
var tree = __nccwpck_require__(9191);
;// CONCATENATED MODULE: ./src/compress.ts


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
    return (await __nccwpck_require__.e(/* import() */ 922).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3922, 23))).default;
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
            zip.file((0,tree/* zipName */.XA)(entry), null, { ...options, dir: true, unixPermissions: FOLDER_MODE });
        }
        else {
            const unixPermissions = entry.executable ? EXECUTABLE_MODE : FILE_MODE;
            zip.file((0,tree/* zipName */.XA)(entry), readListedFile(root, entry), { ...options, unixPermissions });
        }
    }
    return zip.generateAsync(OPTIONS);
}


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ summarizeContent),
/* harmony export */   X: () => (/* binding */ describeContent)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6586);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5260);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4642);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9191);




/** Top-level names in a log. */
const SHOWN = 10;
/** One line for each part, for the log. */
function describeContent(content) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .M)(content, SHOWN, ({ name, files, bytes }) => `- ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .I)(name)}: ${(0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .X)(bytes)}`);
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
        .sort((a, b) => b.bytes - a.bytes || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.name, b.name));
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   V4: () => (/* binding */ getInput),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fl: () => (/* binding */ loadToolkit),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

// What the toolkit's `@actions/core` does for inputs and lines of log, written here since every run needs it before
// anything else: the toolkit loads an HTTP client with it, which takes longer than Node.js itself to start.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
/** The toolkit, for what comes late in a run: outputs and the summary. */
function loadToolkit() {
    return Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
}
/** The trimmed text of an input; empty if it is not set. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** Writes a line of log. */
function info(message) {
    process.stdout.write(message + node_os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
/** Writes a line that shows only where the job logs for debugging. */
function debug(message) {
    issue('debug', message);
}
function notice(message, annotation) {
    issue('notice', message, annotation);
}
function warning(message, annotation) {
    issue('warning', message, annotation);
}
function error(message, annotation) {
    issue('error', message, annotation);
}
/** Lets what something logs fold up under a name. */
async function group(name, run) {
    issue('group', name);
    try {
        return await run();
    }
    finally {
        issue('endgroup', '');
    }
}
function issue(command, message, annotation = {}) {
    const { title, file, startLine: line } = annotation;
    const properties = Object.entries({ title, file, line })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
    info(`::${command}${properties && ` ${properties}`}::${escapeData(message)}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isDebugging),
/* harmony export */   x: () => (/* binding */ debugLines)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);

/**
 * Logs lines where somebody has switched on debugging of steps, and else does not even make them.
 * https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging
 */
function debugLines(lines) {
    if (!isDebugging())
        return;
    for (const line of lines())
        _core_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
}
function isDebugging() {
    return process.env.RUNNER_DEBUG === '1';
}


/***/ }),

/***/ 2187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function digestOf(bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    return { sha256: digest.toString('hex'), codeSha256: digest.toString('base64') };
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the user of the action can mend: a wrong input, a broken project, a refused permission.
 * It is shown as its message and hint alone. Any other error is a bug of ours and shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    /** The project's file that the annotation points to. */
    file;
    line;
    summary;
    constructor(message, { hint, file, line, summary, cause }) {
        super(message, { cause });
        this.hint = hint;
        this.file = file;
        this.line = line;
        this.summary = summary;
    }
}
/** The text of anything that can be thrown, an error or not. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ factTable),
/* harmony export */   _x: () => (/* binding */ buildFacts),
/* harmony export */   i_: () => (/* binding */ archiveFacts),
/* harmony export */   rq: () => (/* binding */ uploadFacts)
/* harmony export */ });
/* unused harmony export digestFacts */
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6586);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(351);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3758);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6256);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4642);





/** Requirements in a summary. */
const SHOWN = 30;
/** A table of facts. In HTML, since a table in Markdown has to begin with a line of heads. */
function factTable(facts) {
    const rows = facts.map(([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`);
    return ['<table>', ...rows, '</table>', '', ''].join('\n');
}
/** What a function and its layers need to know of a build. */
function buildFacts({ handler, requirements }) {
    const needs = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .M)(requirements, SHOWN, requirement => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(requirement)));
    return [
        ...(handler ? [['Handler', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(handler)]] : []),
        ['Layers must provide', needs.join('<br>') || 'nothing'],
    ];
}
/** Digests, in both forms that are in use. */
function digestFacts({ sha256, codeSha256 }) {
    return [
        ['SHA-256', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(sha256)],
        ['CodeSha256', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(codeSha256)],
    ];
}
/** Sizes against the limits of Lambda, and digests. */
function archiveFacts(archive) {
    const { zipSize, unzippedSize } = archive;
    return [
        ...digestFacts(archive),
        [
            'Zip',
            ofLimit(zipSize, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECT_UPLOAD_LIMIT */ .Ce, 'that Lambda takes directly; from S3 it takes more'),
        ],
        [
            'Unzipped',
            ofLimit(unzippedSize, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .UNZIPPED_LIMIT */ .My, 'that Lambda allows for code and layers together'),
        ],
    ];
}
/** What S3 says of the object. */
function uploadFacts(upload) {
    return upload?.versionId ? [['Version id in S3', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(upload.versionId)]] : [];
}
function ofLimit(bytes, limit, what) {
    const most = (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .X)(limit).replace('.0', '');
    return `${(0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .X)(bytes)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_share_js__WEBPACK_IMPORTED_MODULE_4__/* .describeShare */ .r)(bytes, limit))} of the ${most} ${what}`;
}


/***/ }),

/***/ 6185:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  ui: () => (/* binding */ wantsSummary)
});

// UNUSED EXPORTS: readArtifactInputs, readBuildInputs, readPackageInputs, readProjectsInputs, readResultsInputs

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core.ts
var src_core = __nccwpck_require__(828);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/version.ts
var src_version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/input-values.ts
/** The values of single inputs: texts in, checked values out. Each throws a UserError naming the input and the way out. */



/** Where the values of inputs come from that another step gives. */
const input_values_OUTPUT_OF = {
    build: 'the output of the step that built the package',
    package: 'the output of the step that packaged the zip',
};
function input_values_releaseTag(text) {
    if (text === '' || text === 'match')
        return 'match';
    if (text === 'ignore')
        return 'ignore';
    throw new errors/* UserError */.y(`The input release-tag is "${text}".`, { hint: 'Set it to match or ignore.' });
}
function input_values_sha256(text) {
    if (/^[0-9a-f]{64}$/i.test(text))
        return text.toLowerCase();
    throw new UserError(`The input sha256 is "${text}", which is not a SHA-256.`, {
        hint: `Set it to ${input_values_OUTPUT_OF.package}: 64 hexadecimal digits.`,
    });
}
function input_values_packageName(text) {
    if (isPackageName(text))
        return text;
    throw new UserError(`The input package-name is "${text}", which no Python package can be called.`, {
        hint: `Set it to ${input_values_OUTPUT_OF.build}: letters, digits, hyphens, underscores and dots.`,
    });
}
function lines(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
}
function input_values_required(read, name, example) {
    const text = read(name);
    if (text !== '')
        return text;
    throw new errors/* UserError */.y(`The input ${name} is required and is empty.`, {
        hint: `Set it in the step's \`with:\`, e.g. ${name}: ${example}. If it comes from \`vars.…\`, \`secrets.…\` or ` +
            '`steps.….outputs.…`, check that this workflow may read it, and that the step has run.',
    });
}
// The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them.
function input_values_flag(read, name) {
    const text = read(name);
    if (['', 'true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw new errors/* UserError */.y(`The input ${name} is "${text}".`, { hint: 'Set it to true or false.' });
}
function input_values_version(text) {
    try {
        return (0,src_version/* canonicalVersion */.Bp)(text);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`The input version is "${text}", which is not a version that Python knows (PEP 440).`, {
            hint: 'Set it to the version in the project file, with a .dev number or a +label added, e.g. 1.2.3+build.5.',
            cause,
        });
    }
}
function region(text) {
    if (text === '' || /^[a-z][a-z0-9-]*$/.test(text))
        return text || undefined;
    throw new errors/* UserError */.y(`The input aws-region is "${text}", which is not the name of a region.`, {
        hint: 'Set it to a name such as eu-central-1.',
    });
}
function accountId(text) {
    if (text === '' || /^\d{12}$/.test(text))
        return text || undefined;
    throw new errors/* UserError */.y(`The input expected-bucket-owner is "${text}".`, {
        hint: 'Set it to the twelve digits of an AWS account, in quotes if they start with 0.',
    });
}
// Ids, ARNs and aliases look alike in nothing else, and other stores have names of their own.
function kmsKeyId(text) {
    if (text === '' || /^[\x21-\x7e]{1,2048}$/.test(text))
        return text || undefined;
    throw new errors/* UserError */.y(`The input kms-key-id is "${text}".`, {
        hint: 'Set it to the ARN of a key, such as arn:aws:kms:eu-central-1:111122223333:key/…, to its id, or to alias/name.',
    });
}

// EXTERNAL MODULE: ./src/layout.ts
var layout = __nccwpck_require__(5005);
;// CONCATENATED MODULE: ./src/matrix.ts

/** A matrix in the form that `strategy.matrix: ${{ fromJSON(…) }}` takes. */
function formatMatrix(include) {
    return JSON.stringify({ include });
}
/**
 * The project files of a matrix.
 * @throws UserError if the text is not what {@link formatMatrix} gives
 */
function matrix_parseMatrix(text) {
    try {
        const { include } = JSON.parse(text);
        return include.map(({ 'project-file': file }) => {
            if (typeof file !== 'string')
                throw new TypeError('A project has no project-file.');
            return file;
        });
    }
    catch (cause) {
        throw new UserError('The input projects is not a matrix of projects.', {
            hint: 'Set it to the output matrix of the action that has found the projects.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/metadata.ts
var metadata = __nccwpck_require__(3630);
// EXTERNAL MODULE: ./src/project.ts
var src_project = __nccwpck_require__(4330);
// EXTERNAL MODULE: ./src/tags.ts
var tags = __nccwpck_require__(9506);
// EXTERNAL MODULE: ./src/zip-file.ts
var zip_file = __nccwpck_require__(3187);
;// CONCATENATED MODULE: ./src/inputs.ts









/** Where the stages put what they make, if nobody says otherwise: beside the project file. */
const OUTPUT = external_node_path_default().join('build', 'lambda', 'source');
/**
 * Reads and checks all inputs of the all-in-one action, before any work.
 * @throws UserError naming the input, its value and the way out.
 */
function readInputs(read = src_core/* getInput */.V4) {
    const build = readBuildInputs(read);
    const besideProject = external_node_path_default().join(build.project.directory, OUTPUT, 'source.zip');
    const zipPath = external_node_path_default().resolve(read('zip-path') || besideProject);
    (0,zip_file/* checkZipPath */.f)(zipPath, build.buildDirectory);
    return {
        ...build,
        zipPath,
        ...readUploadInputs(read),
        version: read('version') ? input_values_version(read('version')) : undefined,
        upload: input_values_flag(read, 'upload'),
    };
}
/** Reads and checks the inputs of the action `build`. */
function readBuildInputs(read = src_core/* getInput */.V4) {
    const project = (0,src_project/* findProject */.t1)(read('project-file') || 'pyproject.toml');
    const besideProject = external_node_path_default().join(project.directory, OUTPUT, 'build');
    return {
        project,
        pipPath: read('pip-path') || undefined,
        pipArgs: lines(read('pip-args')),
        buildEnvironment: lines(read('build-environment')),
        handler: read('handler') || undefined,
        buildDirectory: external_node_path_default().resolve(read('build-directory') || besideProject),
        releaseTag: input_values_releaseTag(read('release-tag')),
        summary: input_values_flag(read, 'summary'),
    };
}
/** Reads and checks the inputs of the action `package`. */
function readPackageInputs(read = core.getInput) {
    const buildDirectory = path.resolve(read('build-directory') || path.join(OUTPUT, 'build'));
    const beside = path.join(path.dirname(buildDirectory), 'source.zip');
    const zipPath = path.resolve(read('zip-path') || beside);
    checkZipPath(zipPath, buildDirectory);
    return { buildDirectory, zipPath, summary: flag(read, 'summary') };
}
/** Reads and checks the inputs of the action `upload`. */
function readArtifactInputs(read = core.getInput) {
    return {
        zipPath: path.resolve(read('zip-path') || path.join(OUTPUT, 'source.zip')),
        sha256: sha256(required(read, 'sha256', OUTPUT_OF.package)),
        packageName: packageName(required(read, 'package-name', OUTPUT_OF.build)),
        version: version(required(read, 'version', OUTPUT_OF.build)),
        ...readUploadInputs(read),
    };
}
function readUploadInputs(read) {
    return {
        bucketPrefix: readBucketPrefix(read),
        region: region(read('aws-region')),
        expectedBucketOwner: accountId(read('expected-bucket-owner')),
        metadata: (0,metadata/* parseMetadata */.j)(read('metadata')),
        tags: (0,tags/* parseTags */.r)(read('tags')),
        kmsKeyId: kmsKeyId(read('kms-key-id')),
        summary: input_values_flag(read, 'summary'),
    };
}
/** Reads and checks the inputs of the action `projects`. */
function readProjectsInputs(read = core.getInput) {
    return {
        projects: required(read, 'projects', 'functions/*/pyproject.toml'),
        bucketPrefix: readBucketPrefix(read),
        releaseTag: releaseTag(read('release-tag')),
    };
}
/** Reads and checks the inputs of the action `results`. */
function readResultsInputs(read = core.getInput) {
    return {
        directory: path.resolve(required(read, 'directory', 'results')),
        expected: parseMatrix(required(read, 'projects', 'the output matrix of the action projects')),
        summary: flag(read, 'summary'),
    };
}
function readBucketPrefix(read) {
    return (0,layout/* parseBucketPrefix */.wY)(input_values_required(read, 'bucket-prefix', 's3://my-bucket/lambda/'));
}
/** Whether a step that fails is to write a job summary: unless it is told not to, whatever else its inputs are. */
function wantsSummary(read = src_core/* getInput */.V4) {
    return read('summary').toLowerCase() !== 'false';
}


/***/ }),

/***/ 5005:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ consoleUrl),
/* harmony export */   Fu: () => (/* binding */ isAccessPointAlias),
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   SS: () => (/* binding */ siblingOf),
/* harmony export */   cz: () => (/* binding */ versionsPrefix),
/* harmony export */   gu: () => (/* binding */ locateSource),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   wY: () => (/* binding */ parseBucketPrefix)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9999);


/** Stands in a bucket prefix for the normalized name of the package, see {@link normalizeName}. */
const PLACEHOLDER = '{package-name}';
const EXAMPLE = 'Give it as s3://my-bucket/lambda/, with the bucket name in lower case.';
// General purpose bucket names:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
// Reserved by the same rules, for what cannot hold a version that is written once and that Lambda can load.
const UNFIT_SUFFIXES = [
    ['--x-s3', 'directory buckets (S3 Express One Zone), from which Lambda loads no code'],
    ['--ol-s3', 'Object Lambda access points, which only read'],
    ['--table-s3', 'table buckets'],
    ['.mrap', 'Multi-Region Access Points'],
];
const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;
/**
 * Reads `s3://bucket/any/prefix/`, with or without the last slash.
 * @throws UserError for anything else: another scheme, an ARN, an invalid bucket name, an ambiguous prefix.
 */
function parseBucketPrefix(text) {
    const refuse = (reason) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input bucket-prefix is "${text}": ${reason}.`, { hint: EXAMPLE });
    };
    if (/^arn:[^/]*:accesspoint\b/.test(text)) {
        refuse('that is the ARN of an access point; its alias, which ends in -s3alias, can stand for a bucket');
    }
    if (text.startsWith('arn:'))
        refuse('that is an ARN, not a place in a bucket');
    if (!text.startsWith('s3://'))
        refuse('it does not start with s3://');
    const [bucket = '', ...segments] = text.slice('s3://'.length).split('/');
    if (!BUCKET_NAME.test(bucket) || bucket.includes('..') || IP_ADDRESS.test(bucket)) {
        refuse(bucket === ''
            ? 'the bucket name is missing'
            : `"${bucket}" is not a valid bucket name (3 to 63 lower-case letters, digits, dots and hyphens)`);
    }
    for (const [suffix, kind] of UNFIT_SUFFIXES) {
        if (bucket.endsWith(suffix))
            refuse(`names that end in ${suffix} belong to ${kind}`);
    }
    if (segments.at(-1) === '')
        segments.pop();
    for (const segment of segments) {
        if (segment === '')
            refuse('two slashes in a row would make a folder without a name');
        if (segment === '.' || segment === '..')
            refuse(`"${segment}" has no meaning in a key of S3`);
        if (/[\u0000-\u001f\u007f]/.test(segment))
            refuse('it holds a control character');
        if (/[{}]/.test(segment.replaceAll(PLACEHOLDER, ''))) {
            refuse(`the only text in braces that it can hold is ${PLACEHOLDER}`);
        }
    }
    return { bucket, prefix: segments.map(segment => `${segment}/`).join('') };
}
/**
 * The one place of a version: `<prefix>source/<version>/source.zip`.
 * @param artifact its version is canonical, see `canonicalVersion`
 * @throws UserError if the key is longer than the 1,024 bytes that S3 allows.
 */
function locateSource({ bucket, prefix }, { packageName, version }) {
    const folder = prefix.replaceAll(PLACEHOLDER, () => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(packageName));
    const key = keyOf(`${folder}source/`, version);
    const bytes = Buffer.byteLength(key);
    if (bytes > 1024) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The key in S3 would have ${bytes} bytes, S3 allows 1,024: ${key}`, {
            hint: 'Shorten the input bucket-prefix.',
        });
    }
    return { bucket, key, uri: `s3://${bucket}/${key}` };
}
/** What the keys of all versions begin with that are published below the same prefix. */
function versionsPrefix({ key }) {
    return key.split('/').slice(0, -2).join('/').concat('/');
}
/** Where another version of the same artifact is. */
function siblingOf(location, version) {
    const { bucket } = location;
    const key = keyOf(versionsPrefix(location), version);
    return { bucket, key, uri: `s3://${bucket}/${key}` };
}
function keyOf(versions, version) {
    return `${versions}${version}/source.zip`;
}
/** The page of an object in the AWS console, in the partition that the region belongs to. */
function consoleUrl({ bucket, key }, region) {
    // Parentheses would end a link in Markdown.
    const prefix = encodeURIComponent(key).replaceAll('(', '%28').replaceAll(')', '%29');
    const query = `region=${encodeURIComponent(region)}&prefix=${prefix}`;
    return `https://${CONSOLES[partitionOf(region)]}/s3/object/${bucket}?${query}`;
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partitionOf(region = '') {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
/** Whether a bucket's name is really the alias of an access point, which S3 takes in its place. */
function isAccessPointAlias(bucket) {
    return bucket.endsWith('-s3alias');
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ DIRECT_UPLOAD_LIMIT),
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   My: () => (/* binding */ UNZIPPED_LIMIT),
/* harmony export */   R: () => (/* binding */ remarkZipSize)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4546);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4642);



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
/** Bytes of a zip that Lambda's API takes directly; same source. */
const DIRECT_UPLOAD_LIMIT = 50 * 1024 ** 2;
const NEAR = 0.8;
const SHOWN = 5;
/**
 * Checks a tree by its listing alone, before any work.
 * @returns warnings about limits that are near
 * @throws UserError if the tree holds no file, or more than a Lambda function can
 */
function checkLimits(directory, entries) {
    const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (!entries.some(entry => entry.kind === 'file')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The build directory ${directory} holds no file.`, {
            hint: 'Build the package into it first.',
        });
    }
    if (entries.length > MAX_ENTRIES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The build directory ${directory} holds ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(entries.length)} files and folders; ` +
            `a zip can hold ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(MAX_ENTRIES)}.`, { hint: `${largest(entries)}\nLeave out of the package what the function does not need.` });
    }
    if (bytes >= UNZIPPED_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The build directory ${directory} holds ${size(bytes)}; Lambda takes less than ${size(UNZIPPED_LIMIT)} ` +
            'for the code and all layers of a function together, unzipped.', {
            hint: `${largest(entries)}\nLeave out of the package what the function does not need, or load large data from S3.`,
        });
    }
    const warnings = [];
    if (bytes > NEAR * UNZIPPED_LIMIT) {
        warnings.push(`The files take ${size(bytes)} of the ${size(UNZIPPED_LIMIT)} that Lambda allows ` +
            `for the code and all layers of a function together. ${largest(entries)}`);
    }
    if (entries.length > NEAR * MAX_ENTRIES) {
        warnings.push(`There are ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(entries.length)} files and folders; a zip can hold ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(MAX_ENTRIES)}.`);
    }
    return warnings;
}
/** A remark on the zip's size, if there is one to make. */
function remarkZipSize(bytes) {
    if (bytes <= DIRECT_UPLOAD_LIMIT)
        return undefined;
    return (`The zip has ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(bytes)}. Lambda takes up to ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(DIRECT_UPLOAD_LIMIT)} directly and larger ones ` +
        'from S3, where this action puts it: give the function its S3 location.');
}
function largest(entries) {
    const parts = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizeContent */ .F)(entries)
        .slice(0, SHOWN)
        .map(({ name, files, bytes }) => `${name} (${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(bytes)})`);
    return `The largest parts: ${parts.join(', ')}.`;
}
function size(bytes) {
    return `${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(bytes)} (${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(bytes)} bytes)`;
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5260);

/** A heading of the third level, as all summaries begin. The text is Markdown already. */
function heading(text, level = 3) {
    return `${'#'.repeat(level)} ${text}\n\n`;
}
/** A table. Cells are Markdown already; columns whose head begins with `>` have their text at the right. */
function table(head, rows) {
    const line = (cells) => `|${cells.map(cell => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
    return [
        line(head.map(cell => cell.replace(/^>/, ''))),
        `|${head.map(cell => (cell.startsWith('>') ? '---:|' : '---|')).join('')}`,
        ...rows.map(line),
        '',
        '',
    ].join('\n');
}
/** A text in the type of code. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/** A block of code, which GitHub shows with a button to copy it. Nothing in the text can end it. */
function codeBlock(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const lines = text.split('\n').map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g);
    return [`${fence}${language}`, ...lines, fence, '', ''].join('\n');
}
/** Something that is folded up until somebody wants to see it. Both parts are Markdown already. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}</details>\n\n`;
}
/** Metadata is text that others wrote: it must not become markup, nor end a cell of a table. */
function escapeMarkdown(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replaceAll(/[&<>|`*_~[\]\\]/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 3630:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ objectMetadata),
/* harmony export */   j: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9514);



// The names and values of all user metadata of an object, in bytes:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata
const S3_LIMIT = 2048;
/** What the user's metadata may take of it. The rest is ours; the name of a package is known only after the build. */
const USER_LIMIT = 1024;
const OWN_NAMES = [
    'source_sha256',
    'package_name',
    'package_version',
    'upload_id',
    'repository',
    'commit',
    'ref',
    'run_url',
];
// A header's name (RFC 9110, token); metadata travels as the headers x-amz-meta-<name>.
const NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/**
 * Reads the input `metadata`, `name=value`, one a line. Names become lower-case, as S3 keeps them.
 * @throws UserError naming the line, for anything that S3 would refuse or change, and for our own names.
 */
function parseMetadata(text) {
    const metadata = new Map();
    let size = 0;
    for (const { name, value, refuse } of (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePairs */ .x)('metadata', text)) {
        const key = name.toLowerCase();
        if (!NAME.test(key)) {
            refuse(`"${name}" is not a name that metadata can have`, 'Use letters, digits, hyphens, underscores and dots.');
        }
        if (OWN_NAMES.includes(key)) {
            refuse(`the name ${key} is one that this action sets itself`, 'Choose another name.');
        }
        if (value === '') {
            refuse(`${key} has no value`, 'Give it one, or remove the line if the value is optional.');
        }
        if (!PRINTABLE_ASCII.test(value)) {
            refuse(`the value of ${key} holds a character that is not printable ASCII`, 'S3 would store another text than this one. Write it in ASCII, or make it a tag: see the input tags.');
        }
        if (metadata.has(key)) {
            refuse(`the name ${key} is there twice`, 'Names are compared in lower case. Keep one.');
        }
        size += key.length + value.length;
        if (size > USER_LIMIT) {
            refuse(`names and values have ${size} bytes up to this line`, `${USER_LIMIT} bytes are allowed: S3 takes ${S3_LIMIT} for one object, and this action needs the rest.`);
        }
        metadata.set(key, value);
    }
    return Object.fromEntries(metadata);
}
/**
 * All metadata of an artifact. What the workflow is called by others can take any form, and must never fail an
 * upload: characters beyond ASCII are percent-encoded, and what does not fit is left out.
 * @throws UserError if the metadata that cannot be left out is larger than S3 allows.
 */
function objectMetadata(provenance, user) {
    const metadata = {
        source_sha256: provenance.sha256,
        package_name: ascii(provenance.packageName),
        package_version: provenance.version,
        upload_id: provenance.uploadId,
        ...user,
    };
    if (sizeOf(metadata) > S3_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The metadata of the object would have ${sizeOf(metadata)} bytes, S3 allows ${S3_LIMIT}.`, { hint: 'Shorten the name of the package, its version, or the input metadata.' });
    }
    for (const [name, value] of Object.entries(provenance.workflow)) {
        const entry = { [name]: ascii(value) };
        if (sizeOf(metadata) + sizeOf(entry) <= S3_LIMIT)
            Object.assign(metadata, entry);
        else
            _core_js__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(`Metadata ${name} is left out, since it does not fit: ${value}`);
    }
    return metadata;
}
function sizeOf(metadata) {
    return Object.entries(metadata).flat().join('').length;
}
function ascii(text) {
    return text.toWellFormed().replaceAll(/[^\x20-\x7e]+/g, encodeURIComponent);
}


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Whether a path is another one or lies below it, whatever links lead there. Neither has to exist. */
function holds(outer, inner) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(resolveLinks(outer), resolveLinks(inner));
    return relative === '' || !(/^\.\.($|[\\/])/.test(relative) || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative));
}
/** The path without links, as far as it exists. */
function resolveLinks(target) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(target);
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(target);
    return parent === target ? target : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(resolveLinks(parent), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(target));
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   Ro: () => (/* binding */ rootOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports buildOutputs, packageOutputs, uploadOutputs */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);

/** The outputs of the all-in-one action: those of the step actions. */
function rootOutputs({ version, build, archive, location, upload }) {
    return {
        ...uploadOutputs(location, upload),
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
        requirements: JSON.stringify(build.requirements),
        skipped: 'false',
    };
}
/** The outputs of the actions that build, where a release tag names another package. */
const SKIPPED = { skipped: 'true' };
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
 * @param upload absent if no upload was asked for
 */
function uploadOutputs(location, upload) {
    return {
        's3-uri': location.uri,
        'console-url': upload?.consoleUrl ?? '',
        bucket: location.bucket,
        key: location.key,
        'version-id': upload?.versionId ?? '',
        uploaded: String(upload?.uploaded ?? false),
    };
}
/** Sets outputs of the step. */
async function setOutputs(outputs) {
    const { setOutput } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .loadToolkit */ .fl)();
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}


/***/ }),

/***/ 9999:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName)
/* harmony export */ });
/* unused harmony export isPackageName */
// https://packaging.python.org/en/latest/specifications/name-normalization/
const NAME = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i;
/** Whether a text is a name that a Python package can have. */
function isPackageName(text) {
    return NAME.test(text);
}
/** The one spelling of a package's name, in which names are compared: `my-app` for `My_App` (PEP 503). */
function normalizeName(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

/**
 * Reads an input of lines `name=value`. The first `=` ends the name; spaces around name and value and empty lines
 * do not count.
 * @throws UserError naming the line, if it is not of this form.
 */
function parsePairs(input, text) {
    return text.split('\n').flatMap((raw, index) => {
        const line = raw.trim();
        if (line === '')
            return [];
        const refuse = (reason, hint) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input}, line ${index + 1}, is "${line}": ${reason}.`, {
                hint,
            });
        };
        const at = line.indexOf('=');
        if (at < 0)
            refuse('there is no = in it', 'Write name=value, one a line.');
        if (at === 0)
            refuse('the name is missing', 'Write name=value, one a line.');
        return [{ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim(), refuse }];
    });
}


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   i: () => (/* binding */ pointTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A place as annotations name it: relative to the workspace, with forward slashes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 * @returns empty for a file outside of the workspace, which GitHub could not show
 */
function pointTo({ file, line }) {
    const shown = file === undefined ? undefined : showPath(file);
    if (shown === undefined || node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(shown))
        return {};
    return { file: shown, ...(line !== undefined && { startLine: line }) };
}
/** A path for people: relative to the workspace, with forward slashes, if it is in there. */
function showPath(file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file);
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(process.env.GITHUB_WORKSPACE || process.cwd(), absolute);
    const outside = relative === '..' || relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)}`) || node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative);
    return outside ? absolute : relative.replaceAll((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep), '/') || '.';
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forLog),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
// Control characters, and those that turn the direction of text or break lines without being seen.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** A text that others wrote, without characters that would play with a terminal or deceive a reader. */
function printable(text) {
    return text.toWellFormed().replaceAll(UNSEEN, '\ufffd');
}
/** Such a text for a line of log, in which the runner finds no command: old ones count anywhere in a line. */
function forLog(text) {
    return printable(text).replaceAll('##[', '## [');
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whileWaiting),
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4642);
/* harmony import */ var _timing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8117);



const INTERVAL = 2_000;
/** Logs a line every two seconds until it is stopped; work that is done before logs none. */
function startProgress(entries, bytes) {
    const done = { entries: 0, bytes: 0 };
    const timer = setInterval(() => {
        _core_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Compressed ${done.entries} of ${entries} files and folders, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(done.bytes)} of ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(bytes)}`);
    }, INTERVAL);
    return {
        add(moreEntries, moreBytes) {
            done.entries += moreEntries;
            done.bytes += moreBytes;
        },
        stop: () => clearInterval(timer),
    };
}
/** Logs every few seconds that something is still being waited for. */
async function whileWaiting(what, work, interval = 5_000) {
    const elapsed = (0,_timing_js__WEBPACK_IMPORTED_MODULE_2__/* .stopwatch */ .s)();
    const timer = setInterval(() => _core_js__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${what}: ${elapsed()} so far`), interval);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles),
/* harmony export */   t: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


// Folders that hold copies, other people's code, or no code of the package.
const PASSED_OVER = /^(\..*|build|dist|node_modules|__pycache__|venv|env|site-packages|tests?|.*\.egg-info)$/;
/**
 * Finds files of some names in a project, but not in folders that hold no source of it.
 * @param depth how many folders to go down
 * @returns absolute paths, those of a folder before those below it
 */
function findFiles(directory, names, depth = 4) {
    const entries = list(directory).sort((a, b) => (a.name < b.name ? -1 : 1));
    const files = entries.filter(entry => entry.isFile() && names.includes(entry.name));
    const folders = entries.filter(entry => entry.isDirectory() && !PASSED_OVER.test(entry.name));
    return [
        ...files.map(entry => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, entry.name)),
        ...(depth === 0 ? [] : folders).flatMap(entry => findFiles(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, entry.name), names, depth - 1)),
    ];
}
/** What is in a folder; nothing if it is not there, or may not be read. */
function list(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The packages of a project that a build backend could have been meant to find. */
function findPackages(directory) {
    return ['', 'src'].flatMap(root => findInits(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, root)).map(name => ({ name, root })));
}
function findInits(folder) {
    return findFiles(folder, ['__init__.py'], 1)
        .map(file => node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file)))
        .filter(name => name !== node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(folder))
        .sort();
}


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   t1: () => (/* binding */ findProject)
/* harmony export */ });
/* unused harmony export isProject */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9252);
/* harmony import */ var _project_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7562);





const PROJECT_FILES = ['pyproject.toml', 'setup.py'];
/** Whether a path is that of a project file, or of a folder that holds one. */
function isProject(file) {
    if (PROJECT_FILES.includes(path.basename(file)))
        return true;
    return PROJECT_FILES.some(name => existsSync(path.join(file, name)));
}
/**
 * Finds the project that an input names: a `pyproject.toml`, a `setup.py`, or a folder that holds one.
 * @throws UserError if there is none, naming what lies nearby.
 */
function findProject(text) {
    const given = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(text);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(given)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The project file "${text}" does not exist (looked for ${given}).`, {
            hint: missingHint(given),
        });
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(given).isDirectory()) {
        const file = PROJECT_FILES.map(name => node_path__WEBPACK_IMPORTED_MODULE_1___default().join(given, name)).find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
        if (file)
            return { file, directory: given };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The folder "${text}" holds neither pyproject.toml nor setup.py.`, {
            hint: 'Set the input project-file to the pyproject.toml or setup.py of your package.',
        });
    }
    if (!PROJECT_FILES.includes(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(given))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The input project-file is "${text}", which is neither a pyproject.toml nor a setup.py.`, {
            hint: 'Set it to the pyproject.toml or setup.py of your package, or to the folder that holds it.',
        });
    }
    return { file: given, directory: node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(given) };
}
function missingHint(given) {
    const neighbor = PROJECT_FILES.find(name => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(given), name)));
    if (neighbor)
        return `There is a ${neighbor} in the same folder: set the input project-file to it.`;
    const others = elsewhere();
    if (others.length > 0)
        return `In the checkout: ${others.join(', ')}. Set the input project-file to the one of your package.`;
    return ('Set the input project-file to the pyproject.toml or setup.py of your package, ' +
        'and make sure that actions/checkout runs before this step.');
}
/** Some project files that are there, relative to the working directory. */
function elsewhere() {
    try {
        return (0,_project_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(), PROJECT_FILES, 3).map(_place_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P).slice(0, 5);
    }
    catch {
        // A folder that may not be read is no reason to say less.
        return [];
    }
}
/** The text of a file beside the project file, which may be that; empty if there is none that can be read. */
function readBeside({ directory }, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(directory, name), 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 6256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeShare)
/* harmony export */ });
/** A part of a whole in percent, for people: `12 %`, `less than 1 %`. */
function describeShare(part, whole) {
    const percent = whole === 0 ? 0 : (100 * part) / whole;
    return percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`;
}


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** A number of bytes for people: `812 bytes`, `4.2 KiB`, `13.0 MiB`. */
function formatSize(bytes) {
    if (bytes < 1024)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    const [unit, size] = bytes < 1024 ** 2 ? ['KiB', 1024] : ['MiB', 1024 ** 2];
    return `${(bytes / size).toFixed(1)} ${unit}`;
}
/** A whole number for people: `12,345`. `toLocaleString` takes 20 ms for the first one. */
function formatCount(count) {
    return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ summarize),
  cE: () => (/* binding */ summarizeSkipped),
  Sy: () => (/* binding */ writeSummary)
});

// UNUSED EXPORTS: summarizeArchive, summarizeBuild, summarizeUpload

// EXTERNAL MODULE: ./src/bounded.ts
var bounded = __nccwpck_require__(6586);
// EXTERNAL MODULE: ./src/markdown.ts
var markdown = __nccwpck_require__(3758);
// EXTERNAL MODULE: ./src/size.ts
var size = __nccwpck_require__(4642);
;// CONCATENATED MODULE: ./src/change-list.ts



const SHOWN = 20;
/** What a version changes, in Markdown. */
function change_list_changeList({ previous, changes }) {
    if (changes.length === 0)
        return `No file has changed since ${(0,markdown/* escapeMarkdown */.FV)(previous)}, besides the metadata.\n\n`;
    const [added, removed] = [changes.filter(isNew), changes.filter(isGone)];
    const changed = changes.length - added.length - removed.length;
    const counts = [
        [changed, 'changed'],
        [added.length, 'added'],
        [removed.length, 'removed'],
    ];
    const sorted = [
        ...changes.filter(change => !isNew(change) && !isGone(change)),
        ...added,
        ...removed,
    ];
    const summary = counts
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${(0,size/* formatCount */.B)(count)} ${what}`)
        .join(', ');
    return ((0,markdown/* heading */.R_)(`Since ${(0,markdown/* escapeMarkdown */.FV)(previous)}: ${summary}`, 4) +
        (0,markdown/* codeBlock */.DV)('diff', (0,bounded/* bounded */.M)(sorted, SHOWN, describe).join('\n')));
}
const isNew = ({ before }) => before === undefined;
const isGone = ({ after }) => after === undefined;
/** In a block of the language `diff`, GitHub colors lines by their first character. */
function describe({ name, before, after }) {
    const file = (0,bounded/* clip */.$)(name);
    if (before === undefined)
        return `+ ${file} (${(0,size/* formatSize */.X)(after ?? 0)})`;
    if (after === undefined)
        return `- ${file}`;
    return `! ${file} (${before === after ? (0,size/* formatSize */.X)(after) : `${(0,size/* formatSize */.X)(before)} → ${(0,size/* formatSize */.X)(after)}`})`;
}

// EXTERNAL MODULE: ./src/share.ts
var share = __nccwpck_require__(6256);
;// CONCATENATED MODULE: ./src/content-table.ts




const content_table_SHOWN = 10;
/** Characters of a bar that stands for everything. */
const BAR = 12;
/** The content of an artifact by its top-level names, the largest first, in Markdown. */
function content_table_contentTable(content) {
    const total = sum(content);
    const row = (name, parts) => {
        const bytes = sum(parts);
        const files = parts.reduce((count, part) => count + part.files, 0);
        return [
            name,
            (0,size/* formatCount */.B)(files),
            (0,size/* formatSize */.X)(bytes),
            (0,markdown/* escapeMarkdown */.FV)((0,share/* describeShare */.r)(bytes, total)),
            bar(bytes, total),
        ];
    };
    const rest = content.slice(content_table_SHOWN);
    return (0,markdown/* table */.tp)(['Content', '>Files', '>Size', '>Share', ''], [
        ...content.slice(0, content_table_SHOWN).map(part => row((0,markdown/* code */.aY)((0,bounded/* clip */.$)(part.name)), [part])),
        ...(rest.length > 0 ? [row(`${rest.length} more`, rest)] : []),
    ]);
}
function sum(parts) {
    return parts.reduce((bytes, part) => bytes + part.bytes, 0);
}
function bar(bytes, total) {
    return total === 0 ? '' : '█'.repeat(Math.round((BAR * bytes) / total));
}

// EXTERNAL MODULE: ./src/core.ts
var core = __nccwpck_require__(828);
;// CONCATENATED MODULE: ./src/deployment.ts

/** How to point a function at an artifact, in Markdown. */
function deployment_deploymentHelp(artifact) {
    return ((0,markdown/* heading */.R_)('Point a function at it', 4) +
        (0,markdown/* codeBlock */.DV)('sh', command(artifact)) +
        (0,markdown/* details */.zH)('The same for Terraform and AWS SAM', (0,markdown/* codeBlock */.DV)('hcl', terraform(artifact)) + (0,markdown/* codeBlock */.DV)('yaml', sam(artifact))));
}
function command({ location: { bucket, key }, region }) {
    return [
        'aws lambda update-function-code --function-name NAME',
        `--region ${region}`,
        `--s3-bucket ${bucket}`,
        `--s3-key ${shellWord(key)}`,
    ].join(' \\\n  ');
}
/** Keys can hold what a shell would take for its own. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
// JSON writes texts as HCL and YAML read them; braces, which HCL would look into, no prefix can hold.
const quote = JSON.stringify;
function terraform({ location: { bucket, key }, codeSha256, handler }) {
    return [
        ...(handler ? [`handler          = ${quote(handler)}`] : []),
        `s3_bucket        = ${quote(bucket)}`,
        `s3_key           = ${quote(key)}`,
        `source_code_hash = ${quote(codeSha256)}`,
    ].join('\n');
}
function sam({ location: { bucket, key }, handler }) {
    return [
        ...(handler ? [`Handler: ${quote(handler)}`] : []),
        'CodeUri:',
        `  Bucket: ${quote(bucket)}`,
        `  Key: ${quote(key)}`,
    ].join('\n');
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/facts.ts
var facts = __nccwpck_require__(632);
// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
;// CONCATENATED MODULE: ./src/summary.ts








/** Adds Markdown to the job summary, where the runner has one. */
async function writeSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        const { summary } = await core/* loadToolkit */.fl();
        await summary.addRaw(markdown).write();
    }
    catch (error) {
        // What it tells of is done: no reason to fail the step.
        core/* warning */.$e(`The job summary could not be written: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
/**
 * The summary of one run of the all-in-one action.
 * @param comparison with an earlier version, if there is one that can be read
 */
function summarize(results, comparison) {
    const { version, build, archive, location, upload } = results;
    const { codeSha256 } = archive;
    return [
        title(build.packageName, version, stateOf(upload)),
        summary_place(location, upload),
        (0,facts/* factTable */.Bu)([...(0,facts/* buildFacts */._x)(build), ...(0,facts/* archiveFacts */.i_)(archive), ...(0,facts/* uploadFacts */.rq)(upload)]),
        comparison ? change_list_changeList(comparison) : '',
        content_table_contentTable(archive.content),
        upload ? deployment_deploymentHelp({ ...build, ...upload, codeSha256 }) : '',
    ].join('');
}
/** The summary of the action `build`. */
function summarizeBuild(build) {
    return title(build.packageName, build.version, ['✅', 'built']) + factTable(buildFacts(build));
}
/** The summary of the action `package`. */
function summarizeArchive(archive) {
    return [
        heading('✅ Packaged'),
        factTable([['Path', code(archive.zipPath)], ...archiveFacts(archive)]),
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
        summary_place(upload.location, upload),
        factTable([...digestFacts(artifact), ...uploadFacts(upload)]),
        comparison ? changeList(comparison) : '',
        deploymentHelp({ ...upload, codeSha256: artifact.codeSha256, handler: '' }),
    ].join('');
}
/** The summary of a step that publishes nothing, since the release tag names another package. */
function summarizeSkipped(tag, { file }) {
    return `⏭️ Skipped: the tag ${(0,markdown/* code */.aY)(tag ?? '')} names another package than ${(0,markdown/* code */.aY)((0,place/* showPath */.P)(file))}.\n\n`;
}
function stateOf(upload) {
    if (!upload)
        return ['📦', 'built, not uploaded'];
    return ['✅', upload.uploaded ? 'published' : 'was published before, with the same bytes'];
}
function title(packageName, version, [mark, text]) {
    return (0,markdown/* heading */.R_)(`${mark} ${(0,markdown/* escapeMarkdown */.FV)(packageName)} ${(0,markdown/* escapeMarkdown */.FV)(version)} ${text}`);
}
function summary_place({ uri }, upload) {
    const link = upload ? `[Open it in the AWS console](${upload.consoleUrl})\n\n` : '';
    return `${upload ? '' : 'It would go to:\n\n'}${(0,markdown/* codeBlock */.DV)('text', uri)}${link}`;
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ encodeTags),
/* harmony export */   r: () => (/* binding */ parseTags)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9514);

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
const MAXIMUM = 10;
const NAME_LIMIT = 128;
const VALUE_LIMIT = 256;
const ALLOWED = /^[\p{L}\p{N}\p{Zs}+\-=._:/@]*$/u;
const CHARACTERS = 'S3 allows letters, digits, spaces and + - = . _ : / @ in tags.';
/**
 * Reads the input `tags`, `name=value`, one a line.
 * @throws UserError naming the line, for anything that S3 would refuse.
 */
function parseTags(text) {
    const tags = new Map();
    for (const { name, value, refuse } of (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePairs */ .x)('tags', text)) {
        if (!ALLOWED.test(name))
            refuse(`the name "${name}" holds another character`, CHARACTERS);
        if (!ALLOWED.test(value))
            refuse(`the value of ${name} holds another character`, CHARACTERS);
        // S3 counts UTF-16 units, as JavaScript does.
        if (name.length > NAME_LIMIT) {
            refuse(`the name has ${name.length} characters`, `S3 allows ${NAME_LIMIT}.`);
        }
        if (value.length > VALUE_LIMIT) {
            refuse(`the value of ${name} has ${value.length} characters`, `S3 allows ${VALUE_LIMIT}.`);
        }
        if (/^aws:/i.test(name))
            refuse('names with aws: belong to AWS', 'Choose another name.');
        if (tags.has(name))
            refuse(`the name ${name} is there twice`, 'Keep one.');
        if (tags.size === MAXIMUM) {
            refuse('it is one tag too many', `S3 allows ${MAXIMUM} tags for an object.`);
        }
        tags.set(name, value);
    }
    return Object.fromEntries(tags);
}
/** The form in which tags travel with an upload; undefined if there are none. */
function encodeTags(tags) {
    // encodeURIComponent: some stores keep the + of application/x-www-form-urlencoded as it is.
    const pairs = Object.entries(tags).map(pair => pair.map(encodeURIComponent).join('='));
    return pairs.join('&') || undefined;
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stopwatch)
/* harmony export */ });
/** Starts to measure; the function that it gives tells the seconds since then, e.g. `4.6 s`. */
function stopwatch() {
    const start = performance.now();
    return () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ zipName),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916);



/** The name of an entry in a zip: folders end in a slash. */
function zipName({ path, kind }) {
    return kind === 'folder' ? `${path}/` : path;
}
/**
 * Lists everything below a folder, sorted by the bytes of the zip names, so that no locale changes the order.
 * @throws UserError for a symbolic link or a special file: pip makes none, and a link could lead anywhere;
 * and for a name that is not Unicode, which no zip could hold alike on all platforms.
 */
async function listTree(root) {
    const entries = [];
    walk(root, '', entries);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The build directory holds ${what}: ${node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, relative)}`, {
        hint: 'Lambda source is made of plainly named files and folders only: let the build write a real file there.',
    });
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   Ni: () => (/* binding */ isUnreleased),
/* harmony export */   xJ: () => (/* binding */ publishedVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);

// The grammar of PEP 440, appendix B, in the order of its segments.
const GRAMMAR = new RegExp([
    /^\s*v?/,
    /(?:(?<epoch>\d+)!)?/,
    /(?<release>\d+(?:\.\d+)*)/,
    /(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?/,
    /(?<post>-(?<postImplicit>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?/,
    /(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
    /\s*$/,
]
    .map(part => part.source)
    .join(''), 'i');
const PRE_RELEASE = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
function parse(text) {
    const groups = GRAMMAR.exec(text)?.groups;
    if (!groups)
        return undefined;
    const epoch = integer(groups.epoch);
    const release = groups.release?.split('.').map(integer).join('.');
    const pre = groups.pre
        ? `${PRE_RELEASE[groups.pre.toLowerCase()]}${integer(groups.preNumber)}`
        : '';
    const post = groups.post ? `.post${integer(groups.postImplicit ?? groups.postNumber)}` : '';
    return {
        base: `${epoch === '0' ? '' : `${epoch}!`}${release}${pre}${post}`,
        dev: groups.dev ? `.dev${integer(groups.devNumber)}` : '',
        local: groups.local
            ? `+${groups.local.toLowerCase().split(/[-_.]/).map(localPart).join('.')}`
            : '',
    };
}
function format({ base, dev, local }) {
    return `${base}${dev}${local}`;
}
/**
 * The canonical spelling of a version, e.g. `1.0.0rc1` for `v1.0.0-RC.1`, by the rules of PEP 440.
 * Numbers stay text: calendar and timestamp versions can exceed what a JavaScript number holds exactly.
 * @throws UserError if the text is not a PEP 440 version.
 */
function canonicalVersion(text) {
    const version = findVersion(text);
    if (version !== undefined)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" is not a version that Python knows (PEP 440).`, {
        hint: 'Use a version such as 1.2.3, 1.2.3rc1, 1.2.3.dev4 or 1.2.3+build.5.',
    });
}
/** The canonical spelling of a version; undefined if the text is none. See {@link canonicalVersion}. */
function findVersion(text) {
    const segments = parse(text);
    return segments && format(segments);
}
/** Whether a version is one of development, or carries a local label: not meant as a release (PEP 440). */
function isUnreleased(version) {
    const segments = parse(version);
    return segments !== undefined && (segments.dev !== '' || segments.local !== '');
}
/**
 * The version to publish under: the built one, or the one that the user asks for, if that only adds a
 * development segment or a local label. So unreleased builds get keys of their own, and no artifact is stored
 * under the number of another release.
 * @param built canonical
 * @param asked canonical, if given
 * @param place where the project states the version
 * @throws UserError if the two are different releases.
 */
function publishedVersion(built, asked, place) {
    if (asked === undefined || asked === built)
        return built;
    const [was, is] = [parse(built), parse(asked)];
    const keeps = (segment) => !was?.[segment] || was[segment] === is?.[segment];
    if (was?.base === is?.base && keeps('dev') && keeps('local'))
        return asked;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input version is ${asked}, and the version that was built is ${built}.`, {
        hint: `Set the version in the project file, and remove the input. It may only add to the built version, ` +
            `such as ${was?.base}.dev42 or ${was?.base}+build.42, to give unreleased builds keys of their own.`,
        ...place,
    });
}
function integer(digits) {
    return digits?.replace(/^0+(?=\d)/, '') ?? '0';
}
function localPart(part) {
    return /^\d+$/.test(part) ? integer(part) : part;
}


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findTag),
/* harmony export */   V: () => (/* binding */ describeWorkflow)
/* harmony export */ });
const TAGS = 'refs/tags/';
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
    const { context } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const released = context.payload.release?.tag_name;
    return typeof released === 'string' && released !== '' ? released : undefined;
}


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkZipPath),
/* harmony export */   z: () => (/* binding */ writeZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3916);
/* harmony import */ var _nesting_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8237);





/**
 * Checks where the zip is to be written, before any work.
 * @throws UserError if it is a folder, or the build directory lies in it or it in the build directory: the zip
 * would ship itself
 */
function checkZipPath(zipPath, buildDirectory) {
    if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v)(buildDirectory, zipPath)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The zip-path ${zipPath} lies in the build directory ${buildDirectory}.`, {
            hint: 'The zip would hold itself: set the input zip-path to a file outside of it.',
        });
    }
    if ((0,_nesting_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v)(zipPath, buildDirectory)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The build directory ${buildDirectory} lies in the zip-path ${zipPath}.`, {
            hint: 'The input zip-path names a file, not a folder: add a name such as source.zip.',
        });
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(zipPath, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The zip-path ${zipPath} is a folder.`, {
            hint: 'The input zip-path names a file: add a name such as source.zip.',
        });
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(zipPath, { throwIfNoEntry: false })?.isFile() && !isZip(zipPath)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The zip-path ${zipPath} is a file that is no zip, and would be overwritten.`, {
            hint: 'Set the input zip-path to a name that nothing else uses, such as source.zip.',
        });
    }
}
/** Whether a file begins as a zip does, or is empty. */
function isZip(file) {
    const start = Buffer.alloc(4);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, start, 0, 4, 0);
        return read === 0 || start.toString('latin1', 0, 2) === 'PK';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * Writes the zip so that its name never stands for half of it: as a temporary file in the same folder, renamed when
 * it is whole. Folders are made.
 * @throws UserError if the folder cannot be written to
 */
async function writeZip(zipPath, bytes) {
    const temporary = `${zipPath}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(zipPath), { recursive: true });
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, bytes);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, zipPath);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        }
    }
    catch (error) {
        const way = WAYS_OUT[error.code ?? ''];
        if (way === undefined)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The zip cannot be written to ${zipPath}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}`, {
            hint: way,
            cause: error,
        });
    }
}
const ELSEWHERE = 'set the input zip-path to a file in a folder that this job may write to.';
const WAYS_OUT = {
    EACCES: `The user of this job may not write there: ${ELSEWHERE}`,
    EPERM: `The user of this job may not write there: ${ELSEWHERE}`,
    EROFS: `That file system is read-only: ${ELSEWHERE}`,
    EEXIST: `One of its parents is a file: ${ELSEWHERE}`,
    ENOTDIR: `One of its parents is a file: ${ELSEWHERE}`,
    EISDIR: 'The input zip-path names a file, not a folder: add a name such as source.zip.',
    ENAMETOOLONG: 'Set the input zip-path to a shorter one.',
    ENOSPC: 'The disk is full: make room, or set the input zip-path to a file on another disk.',
    EDQUOT: 'The disk quota is used up: make room, or set the input zip-path to a file on another disk.',
};


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ getExecOutput)
});

// UNUSED EXPORTS: exec

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(8701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which)
/* harmony export */ });
/* unused harmony exports cp, mv, rmRF, mkdirP, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8624);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
