export const id = 595;
export const ids = [595];
export const modules = {

/***/ 1595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithPrevious: () => (/* binding */ compareWithPrevious)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/client.ts + 2 modules
var src_client = __webpack_require__(3705);
// EXTERNAL MODULE: ./src/tree.ts
var tree = __webpack_require__(9191);
;// CONCATENATED MODULE: ./src/comparison.ts

/**
 * Compares the files of two versions of one package by size, checksum and executable bit. The metadata folder bears
 * the version in its name, so its files are compared under one name; those that hold the version, too, differ always
 * and are left out.
 */
function compareFiles(earlier, later) {
    const [before, after] = [byName(earlier), byName(later)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(tree/* compareBytes */.Xo);
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

// EXTERNAL MODULE: ./src/core.ts
var core = __webpack_require__(828);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/layout.ts
var layout = __webpack_require__(5005);
// EXTERNAL MODULE: ./src/stored.ts
var stored = __webpack_require__(1900);
// EXTERNAL MODULE: ./src/version.ts
var src_version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/version-order.ts
// What a canonical version is made of, see `canonicalVersion`.
const CANONICAL = /^(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+([a-z0-9.]+))?$/;
/**
 * Compares two canonical versions as Python does, by PEP 440: a development release comes before the pre-releases of
 * its number, these before the release, and that before its post-releases and local labels.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 * @returns less than 0 if the first one is the lower one
 * @throws Error for a version that is not canonical
 */
function compareVersions(one, other) {
    const [a, b] = [sortKeys(one), sortKeys(other)];
    for (const [index, key] of a.entries()) {
        const order = compareKeys(key, b[index] ?? []);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** The parts that decide, the first one first. Numbers of versions can exceed what a JavaScript number holds exactly. */
function sortKeys(version) {
    const found = CANONICAL.exec(version);
    if (!found)
        throw new Error(`Not a canonical version: ${version}`);
    const [, epoch = '0', release = '', pre, preNumber = '0', post, dev, local] = found;
    return [
        [BigInt(epoch)],
        release
            .replace(/(\.0+)+$/, '')
            .split('.')
            .map(BigInt),
        preKey(pre, preNumber, dev !== undefined && post === undefined),
        post === undefined ? [0n] : [1n, BigInt(post)],
        dev === undefined ? [1n] : [0n, BigInt(dev)],
        local === undefined ? [] : ['', ...local.split('.').flatMap(localKey)],
    ];
}
/** Of 1.0.dev1, 1.0a1 and 1.0, in this order. */
function preKey(pre, number, onlyDev) {
    if (pre !== undefined)
        return [1n, pre, BigInt(number)];
    return onlyDev ? [0n] : [2n];
}
/** In a local label, numbers come after words. */
function localKey(part) {
    return /^\d+$/.test(part) ? [1n, BigInt(part)] : [0n, part];
}
/** Compares from the left; where one key is the beginning of the other, it is the lower one. */
function compareKeys(a, b) {
    for (const [index, part] of a.entries()) {
        const other = b[index];
        if (other === undefined || part > other)
            return 1;
        if (part < other)
            return -1;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./src/zip-format.ts
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

;// CONCATENATED MODULE: ./src/zip-directory.ts

/**
 * Finds the central directory, which lists all entries, so that a large zip need not be read for its list.
 * @param tail the last bytes of the zip, or all
 * @returns where it is in the zip, in bytes
 * @throws Error if that is no zip, or one of zip64
 */
function findDirectory(tail) {
    const bytes = bufferOf(tail);
    for (let end = bytes.length - END.size; end >= 0; end--) {
        if (bytes.readUInt32LE(end) !== END.signature)
            continue;
        const start = bytes.readUInt32LE(end + END.offset);
        if (start === 0xffffffff)
            break;
        return { start, length: bytes.readUInt32LE(end + END.length) };
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
        if (bytes.readUInt32LE(record) !== RECORD.signature)
            throw new Error('The zip is damaged.');
        const nameEnd = record + RECORD.size + bytes.readUInt16LE(record + RECORD.name);
        const name = bytes.toString('utf8', record + RECORD.size, nameEnd);
        if (!name.endsWith('/')) {
            // The upper half of the attributes is the mode, where a system made the zip that knows modes.
            const mode = bytes.readUInt16LE(record + RECORD.attributes + 2);
            files.push({
                name,
                size: bytes.readUInt32LE(record + RECORD.unzipped),
                crc32: bytes.readUInt32LE(record + RECORD.crc32),
                executable: (mode & 0o111) !== 0,
            });
        }
        record =
            nameEnd +
                bytes.readUInt16LE(record + RECORD.extra) +
                bytes.readUInt16LE(record + RECORD.comment);
    }
    return files;
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}

;// CONCATENATED MODULE: ./src/previous.ts










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
        core/* debug */.Yz(`No comparison with an earlier version: ${(0,errors/* messageOf */.b)(error)}`);
        return undefined;
    }
    async function compare() {
        const client = await (0,src_client/* createClient */.U)({ region }, PATIENCE);
        try {
            const target = { client, region, location, inputs };
            const previous = await findPrevious(target, artifact.version, bounds.pages, signal);
            if (previous === undefined)
                return undefined;
            const earlier = { ...target, location: (0,layout/* siblingOf */.SS)(location, previous) };
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
    const prefix = (0,layout/* versionsPrefix */.cz)(location);
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
            if ((0,src_version/* findVersion */.Am)(found) !== found || compareVersions(found, version) >= 0)
                continue;
            if (highest === undefined || compareVersions(found, highest) > 0)
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
    const command = new dist_cjs/* GetObjectCommand */.jLs({ ...(0,stored/* addressOf */.ci)(target), Range: `bytes=${range}` });
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
