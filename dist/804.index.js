export const id = 804;
export const ids = [804];
export const modules = {

/***/ 4804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithPrevious: () => (/* binding */ compareWithPrevious)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/files/zip-format.ts
var zip_format = __webpack_require__(2778);
;// CONCATENATED MODULE: ./src/files/zip-directory.ts

/**
 * Finds the central directory, which lists all entries, so that a large zip need not be read for its list.
 * @param tail the last bytes of the zip, or all
 * @returns where it is in the zip, in bytes
 * @throws Error if that is no zip, or one of zip64
 */
function findDirectory(tail) {
    const bytes = bufferOf(tail);
    for (let end = bytes.length - zip_format/* END */.K.size; end >= 0; end--) {
        if (bytes.readUInt32LE(end) !== zip_format/* END */.K.signature)
            continue;
        const start = bytes.readUInt32LE(end + zip_format/* END */.K.offset);
        if (start === 0xffffffff)
            break;
        return { start, length: bytes.readUInt32LE(end + zip_format/* END */.K.length) };
    }
    throw new Error('It is no zip, or one that is larger than Lambda takes.');
}
/**
 * Reads the files that a central directory lists; folders are passed over.
 * @throws Error if it is not one
 */
function readDirectory(directory) {
    const bytes = bufferOf(directory);
    const files = [];
    let record = 0;
    while (record < bytes.length) {
        if (bytes.readUInt32LE(record) !== zip_format/* RECORD */.g.signature)
            throw new Error('The zip is damaged.');
        const nameEnd = record + zip_format/* RECORD */.g.size + bytes.readUInt16LE(record + zip_format/* RECORD */.g.name);
        const name = bytes.toString('utf8', record + zip_format/* RECORD */.g.size, nameEnd);
        if (!name.endsWith('/')) {
            // The upper half of the attributes is the mode, where a system made the zip that knows modes.
            const mode = bytes.readUInt16LE(record + zip_format/* RECORD */.g.attributes + 2);
            files.push({
                name,
                size: bytes.readUInt32LE(record + zip_format/* RECORD */.g.unzipped),
                crc32: bytes.readUInt32LE(record + zip_format/* RECORD */.g.crc32),
                executable: (mode & 0o111) !== 0,
            });
        }
        record =
            nameEnd +
                bytes.readUInt16LE(record + zip_format/* RECORD */.g.extra) +
                bytes.readUInt16LE(record + zip_format/* RECORD */.g.comment);
    }
    return files;
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}

// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
// EXTERNAL MODULE: ./src/upload/s3/client.ts
var s3_client = __webpack_require__(4957);
// EXTERNAL MODULE: ./src/upload/s3/stored-object.ts
var stored_object = __webpack_require__(5525);
// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
;// CONCATENATED MODULE: ./src/upload/conflict/compare-files.ts

/**
 * Compares the files of two versions of one package by size, checksum and executable bit. The metadata folder bears
 * the version in its name, so its files are compared under one name; those that hold the version, too, differ always
 * and are left out.
 */
function compareFiles(earlier, later) {
    const [before, after] = [byName(earlier), byName(later)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(list_tree/* compareBytes */.Xo);
    return names
        .filter(name => !same(before.get(name), after.get(name)))
        .map(name => ({ name, before: before.get(name)?.size, after: after.get(name)?.size }));
}
function byName(files) {
    const named = files
        .map(file => [file.name.replace(/^([^/]+)-[^-/]+\.dist-info\//, '$1.dist-info/'), file])
        .filter(([name]) => !/^[^/]+\.dist-info\/(METADATA|RECORD)$/.test(name));
    return new Map(named);
}
function same(one, other) {
    return (one?.crc32 === other?.crc32 &&
        one?.size === other?.size &&
        one?.executable === other?.executable);
}

;// CONCATENATED MODULE: ./src/upload/conflict/previous-version.ts









const BOUNDS = { time: 10_000, pages: 5 };
// Without retries: what does not work at once is not worth a wait.
const PATIENCE = { connection: 2_000, silence: 5_000, retries: 0 };
// Enough for the list of about 2,000 files, and always for the end record.
const TAIL = 256 * 1024;
// A list of 65,534 files with long names.
const LARGEST_DIRECTORY = 16 * 1024 ** 2;
/**
 * Compares an artifact that was just published with the highest version below it in the same prefix. It reads the
 * lists of the two zips, not their content.
 * @returns undefined if nothing was uploaded, if there is no such version, or if this role may not list or read; never throws
 */
async function compareWithPrevious(inputs, { uploaded, location, region }, artifact, bounds = BOUNDS) {
    if (!uploaded)
        return undefined;
    const signal = AbortSignal.timeout(bounds.time);
    const late = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
        // Credentials that are slow to come do not heed the signal.
        return await Promise.race([compare(), late]);
    }
    catch (error) {
        core/* debug */.Yz(`No comparison with an earlier version: ${(0,user_error/* messageOf */.b)(error)}`);
        return undefined;
    }
    async function compare() {
        const client = await (0,s3_client/* createClient */.UU)({ region }, PATIENCE);
        try {
            const target = { client, region, location, inputs };
            const previous = await findPrevious(target, artifact.version, bounds.pages, signal);
            if (previous === undefined)
                return undefined;
            const earlier = { ...target, location: (0,upload_location/* siblingOf */.SS)(location, previous) };
            const { start, length } = findDirectory(artifact.bytes);
            const after = readDirectory(part(artifact.bytes, start, length));
            const before = await readFiles(earlier, signal);
            return { previous, changes: compareFiles(before, after) };
        }
        finally {
            client.destroy();
        }
    }
}
/** The highest version below the given one, by the folders that are there. */
async function findPrevious({ client, location, inputs }, version, pages, abortSignal) {
    const prefix = (0,upload_location/* versionsPrefix */.cz)(location);
    const owner = inputs.expectedBucketOwner;
    let highest;
    let token;
    for (let page = 0; page < pages; page++) {
        const answer = await client.send(new dist_cjs/* ListObjectsV2Command */.u6x({
            Bucket: location.bucket,
            Prefix: prefix,
            Delimiter: '/',
            ...(owner && { ExpectedBucketOwner: owner }),
            ...(token && { ContinuationToken: token }),
        }), { abortSignal });
        for (const { Prefix = '' } of answer.CommonPrefixes ?? []) {
            const found = Prefix.slice(prefix.length, -1);
            // Folders that somebody else has made.
            if ((0,python_version/* findVersion */.Am)(found) !== found || (0,python_version/* compareVersions */.Zy)(found, version) >= 0)
                continue;
            if (highest === undefined || (0,python_version/* compareVersions */.Zy)(found, highest) > 0)
                highest = found;
        }
        token = answer.NextContinuationToken;
        if (!token)
            return highest;
    }
    core/* debug */.Yz(`There are more versions below ${prefix} than were listed.`);
    return highest;
}
/** Reads the list of a stored zip: mostly by one request, since it is at the end. */
async function readFiles(target, abortSignal) {
    const tail = await read(target, `-${TAIL}`, abortSignal);
    const { start, length } = findDirectory(tail.bytes);
    if (length > LARGEST_DIRECTORY)
        throw new Error('Its list of entries is too long.');
    if (start >= tail.start)
        return readDirectory(part(tail.bytes, start - tail.start, length));
    const { bytes } = await read(target, `${start}-${start + length - 1}`, abortSignal);
    return readDirectory(part(bytes, 0, length));
}
/** Reads a range of an object; tells where it begins. */
async function read(target, range, abortSignal) {
    const command = new dist_cjs/* GetObjectCommand */.jLs({ ...(0,stored_object/* addressOf */.ci)(target), Range: `bytes=${range}` });
    const { Body, ContentRange = '' } = await target.client.send(command, { abortSignal });
    const start = /^bytes (\d+)-/.exec(ContentRange)?.[1];
    // A store that knows no ranges gives the whole.
    if (start === undefined)
        throw new Error('The store gives no ranges of objects.');
    return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), start: Number(start) };
}
function part(bytes, start, length) {
    return bytes.subarray(start, start + length);
}


/***/ })

};
