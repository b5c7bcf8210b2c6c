export const id = 683;
export const ids = [683];
export const modules = {

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

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishLayer: () => (/* binding */ publishLayer)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-lambda/dist-cjs/index.js
var dist_cjs = __webpack_require__(1696);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/s3/deadline.ts
var s3_deadline = __webpack_require__(1222);
// EXTERNAL MODULE: ./src/upload/s3/s3-error.ts
var s3_error = __webpack_require__(9499);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
// EXTERNAL MODULE: ./src/upload/s3/explain-access-denied.ts
var explain_access_denied = __webpack_require__(9576);
;// CONCATENATED MODULE: ./src/layer/publish/explain-lambda.ts




/** Turns a refusal by Lambda into what the user can do about it. */
function explainLambda(cause, request) {
    const { message, hint } = explain(cause, request);
    return new user_error/* UserError */.y(message, { section: 'layer-version', hint, cause });
}
function explain(cause, request) {
    const { permission, region, name, location } = request;
    const code = (0,s3_error/* errorCode */.CA)(cause);
    const said = (0,user_error/* messageOf */.b)(cause);
    if (location && /GetObject|denied by S3|S3 Error Code/.test(said))
        return explainS3(said, request, location);
    if (code === 'AccessDeniedException' || (0,s3_error/* errorStatus */.PO)(cause) === 403) {
        const denied = /explicit deny in an? ([\w -]+?) policy/.exec(said)?.[1];
        return {
            message: `Lambda denies ${permission} for the layer ${name}.`,
            hint: denied
                ? `A Deny in a ${denied} policy refuses it, which no Allow can outweigh. Look at its conditions.`
                : `Allow it in the policy of the role:\n${(0,explain_access_denied/* allow */.cw)(permission, resourceOf(request))}`,
        };
    }
    if (code === 'CodeStorageExceededException') {
        return {
            message: `The code storage of Lambda in ${region} is full: ${said}`,
            hint: 'Delete versions of layers and functions that nothing uses, or ask AWS for a higher quota.',
        };
    }
    if (/Unzipped size must be smaller/.test(said)) {
        return {
            message: `The layer is too large for Lambda: ${said}`,
            hint: "Leave out what Lambda's runtime provides (exclude: boto3 and botocore), or what the function does not need.",
        };
    }
    const status = (0,s3_error/* errorStatus */.PO)(cause);
    if (status === undefined &&
        (code === 'TimeoutError' || /^E[A-Z]/.test(String(cause?.code)))) {
        return {
            message: `There is no answer from Lambda in ${region}: ${said || String(cause.code)}`,
            hint: 'Check the network of the runner, its proxy, the region, and AWS_ENDPOINT_URL_LAMBDA if it is set. Run the job again: a layer is published only if it is new.',
        };
    }
    return {
        message: `${permission} for the layer ${name} failed: ${status === undefined ? '' : `HTTP ${status}, `}${code}: ${said}`,
        hint: 'If this is not a mistake in the configuration, run the job again: a layer is published only if it is new.',
    };
}
/** Lambda reads the object with the credentials of the caller. */
function explainS3(said, { region, name }, location) {
    const message = `Lambda cannot read ${location.uri} for the layer ${name}: ${said}`;
    if (/PermanentRedirect|region/i.test(said)) {
        return {
            message,
            hint: `The bucket has to be in the region of the layer, ${region}: Lambda copies the zip, which it does only within a region.`,
        };
    }
    return {
        message,
        hint: `Lambda reads with the role of this job. Allow it there, and in the policies of the bucket and its key:\n${(0,explain_access_denied/* allow */.cw)('s3:GetObject', (0,explain_access_denied/* versionsArn */.pN)(location, region))}`,
    };
}
/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
function resourceOf({ permission, region, name }) {
    // Lists of versions cannot be allowed for one layer.
    if (permission === 'lambda:ListLayerVersions')
        return '*';
    const versions = permission === 'lambda:GetLayerVersion' ? ':*' : '';
    return `arn:${(0,upload_location/* partitionOf */.iQ)(region)}:lambda:${region}:*:layer:${name}${versions}`;
}

// EXTERNAL MODULE: ./src/layer/target.ts
var layer_target = __webpack_require__(1856);
;// CONCATENATED MODULE: ./src/layer/publish/find-version.ts




/** Pages of fifty versions. */
const MOST_PAGES = 20;
/** Runtime and architecture in the types of the SDK, which knows those of its release. */
function compatibility(target) {
    return { runtime: (0,layer_target/* runtimeOf */.GV)(target), architecture: target.architecture };
}
/**
 * Finds the newest version of a layer. Versions for another runtime or architecture are passed over: each has its own newest.
 * @returns undefined if there is none
 * @throws UserError that names the missing permission, if Lambda refuses to say
 */
async function findNewest(layer) {
    const { client, name } = layer;
    const newest = await listNewest(layer);
    if (newest?.Version === undefined)
        return undefined;
    const command = new dist_cjs/* GetLayerVersionCommand */.VK5({ LayerName: name, VersionNumber: newest.Version });
    try {
        const { LayerVersionArn = '', Description = '', Content } = await client.send(command);
        return {
            arn: LayerVersionArn,
            version: newest.Version,
            description: Description,
            codeSha256: Content?.CodeSha256 ?? '',
        };
    }
    catch (error) {
        // Somebody has just deleted it.
        if ((0,s3_error/* errorStatus */.PO)(error) === 404)
            return undefined;
        throw explainLambda(error, { ...layer, permission: 'lambda:GetLayerVersion' });
    }
}
async function listNewest(layer) {
    const { client, name, target } = layer;
    const { runtime, architecture } = compatibility(target);
    let marker;
    for (let page = 0; page < MOST_PAGES; page++) {
        const command = new dist_cjs/* ListLayerVersionsCommand */.icq({
            LayerName: name,
            CompatibleRuntime: runtime,
            CompatibleArchitecture: architecture,
            ...(marker && { Marker: marker }),
        });
        const answer = await client.send(command).catch(error => {
            throw explainLambda(error, { ...layer, permission: 'lambda:ListLayerVersions' });
        });
        // Lambda lists the newest first.
        const found = answer.LayerVersions?.find(version => version.CompatibleRuntimes?.includes(runtime) &&
            version.CompatibleArchitectures?.includes(architecture));
        marker = answer.NextMarker;
        if (found || !marker)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/upload/s3/client.ts
var s3_client = __webpack_require__(4957);
;// CONCATENATED MODULE: ./src/layer/publish/lambda-client.ts



/**
 * A client of Lambda whose requests are repeated until a deadline.
 * @param publishes whether a request makes something: then it is repeated only where Lambda says that it did nothing
 */
async function createLambdaClient(region, deadline, publishes) {
    const client = new dist_cjs/* LambdaClient */.Nox({ region, ...(0,s3_client/* patientConfig */.Yr)(deadline) });
    const isRepeatable = publishes ? (error) => (0,s3_error/* errorStatus */.PO)(error) === 429 : undefined;
    // Clients of all services are of one kind, and only their commands differ.
    const any = client;
    await (0,s3_client/* repeatUntil */.Mi)(deadline, any, 'Lambda', isRepeatable);
    return client;
}

;// CONCATENATED MODULE: ./src/layer/publish/publish-layer.ts










/** Milliseconds before it is tried again, after an answer that was lost. */
const PAUSE = 1_000;
/**
 * Publishes a version of a layer from its object in S3, unless the newest one has the same content. No version is ever
 * deleted. Lambda has no conditional publish: of two jobs that publish the same at the same moment, both can make a version,
 * with the same content.
 * @throws UserError if Lambda refuses
 */
async function publishLayer(layer, patience = {}) {
    const elapsed = (0,format/* stopwatch */.sX)();
    const { name, build, archive, upload } = layer;
    const { region } = upload;
    const deadline = (0,s3_deadline/* startDeadline */.d)({ ...s3_deadline/* PATIENCE */.a, ...patience }, archive.zipSize);
    const reader = await createLambdaClient(region, deadline, false);
    const publisher = await createLambdaClient(region, deadline, true);
    const place = { client: reader, region, name, target: build.target };
    const isSame = (found) => found?.codeSha256 === archive.codeSha256;
    const { description } = build;
    try {
        return await core/* group */.Os(`publish the layer ${name}`, async () => {
            const before = await findNewest(place);
            if (before && isSame(before)) {
                core/* info */.pq(`Unchanged (${elapsed()}): version ${before.version} has the same content: ${before.arn}`);
                return { arn: before.arn, version: before.version, published: false };
            }
            for (;;) {
                const made = await publish(publisher, layer).catch(async (error) => {
                    if (!isUncertain(error) || !deadline.allowsAttempt()) {
                        throw explainLambda(error, {
                            ...place,
                            permission: 'lambda:PublishLayerVersion',
                            location: upload.location,
                        });
                    }
                    core/* info */.pq('The response of Lambda was lost: looking for the version before it is published again.');
                    await (0,promises_.setTimeout)(PAUSE);
                });
                // What an answer that was lost has left behind is ours, if it is newer and described like ours.
                const found = made ? undefined : await findNewest(place);
                const isOurs = found && isSame(found) && found.version > (before?.version ?? 0);
                const version = made ??
                    (isOurs
                        ? {
                            arn: found.arn,
                            version: found.version,
                            published: found.description === description,
                        }
                        : undefined);
                if (!version)
                    continue;
                core/* info */.pq(`Published (${elapsed()}): ${version.arn}`);
                return version;
            }
        });
    }
    finally {
        reader.destroy();
        publisher.destroy();
    }
}
async function publish(client, { name, build, archive, upload: { location } }) {
    const { runtime, architecture } = compatibility(build.target);
    const answer = await client.send(new dist_cjs/* PublishLayerVersionCommand */.cl_({
        LayerName: name,
        Description: build.description,
        Content: { S3Bucket: location.bucket, S3Key: location.key },
        CompatibleRuntimes: [runtime],
        CompatibleArchitectures: [architecture],
        ...(build.license && { LicenseInfo: build.license }),
    }));
    const { LayerVersionArn: arn, Version: version, Content } = answer;
    if (Content?.CodeSha256 === archive.codeSha256 && arn && version !== undefined) {
        return { arn, version, published: true };
    }
    throw new user_error/* UserError */.y(`Lambda published ${arn ?? name} with other content than ${location.uri}: ${Content?.CodeSha256 ?? 'no CodeSha256'}, and not ${archive.codeSha256}.`, {
        section: 'layer-version',
        hint: 'Do not use that version. Look at the object and at who writes to the bucket, and run the job again.',
    });
}
/** Whether a version may have been made although there is an error. */
function isUncertain(error) {
    const status = (0,s3_error/* errorStatus */.PO)(error);
    return !(error instanceof user_error/* UserError */.y) && (status === undefined || status === 200 || status >= 500);
}


/***/ }),

/***/ 4957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Mi: () => (/* binding */ repeatUntil),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   Yr: () => (/* binding */ patientConfig),
/* harmony export */   rq: () => (/* binding */ isAmazonS3)
/* harmony export */ });
/* unused harmony export logRequests */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _github_debugging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8488);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1222);
/* harmony import */ var _s3_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9499);






// What bounds the retries is time; so many attempts take longer with the backoff of the SDK.
const MAX_ATTEMPTS = 12;
/** More than any answer of S3 that is no object, in bytes: a list of a thousand versions. */
const LARGEST_ANSWER = 4 * 1024 ** 2;
/** An S3 client whose requests are repeated, with the jittered backoff of the SDK, until a deadline. */
async function createClient(config, deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .d)()) {
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .S3Client */ .YxF({ ...config, ...patientConfig(deadline) });
    await repeatUntil(deadline, client, 'S3');
    return client;
}
/** The settings of a client of any service, for {@link repeatUntil}. */
function patientConfig({ patience: { connection, silence } }) {
    return {
        maxAttempts: MAX_ATTEMPTS,
        retryMode: 'standard',
        requestHandler: { connectionTimeout: connection, socketTimeout: silence },
        streamCollector: (stream) => collect(stream, LARGEST_ANSWER),
    };
}
/**
 * Has a client repeat requests until a deadline, end what it does then, and log what it does.
 * @param service its name, for the log
 * @param isRepeatable whether a request may be sent again after an error; by default, those that the SDK repeats, and more
 */
async function repeatUntil(deadline, client, service, isRepeatable = () => true) {
    endAt(client, deadline);
    logRequests(client, service);
    const standard = await client.config.retryStrategy();
    if (!('refreshRetryTokenForRetry' in standard))
        throw new Error('The SDK has another interface.');
    client.config.retryStrategy = async () => ({
        acquireInitialRetryToken: scope => standard.acquireInitialRetryToken(scope),
        recordSuccess: token => standard.recordSuccess(token),
        async refreshRetryTokenForRetry(token, info) {
            if (!deadline.allowsAttempt())
                throw new Error('out of time');
            if (!isRepeatable(info.error))
                throw new Error('not to be repeated');
            const errorType = isWorthAnotherAttempt(info.error) ? 'TRANSIENT' : info.errorType;
            const next = await standard.refreshRetryTokenForRetry(token, { ...info, errorType });
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${service}: ${(0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(info.error) || 'no response'}. Retrying.`);
            return next;
        },
    });
}
/** Ends whatever a client does: requests, the reading of answers, and the search for credentials, which heeds no signal. */
function endAt(client, { signal, end }) {
    client.middlewareStack.add(next => args => Promise.race([next(args), end]), {
        step: 'initialize',
        priority: 'high',
        name: 'deadline',
    });
    const { requestHandler } = client.config;
    const handle = requestHandler.handle.bind(requestHandler);
    requestHandler.handle = (request, options) => handle(request, { ...options, abortSignal: signal });
}
/**
 * Reads a stream to its end.
 * @param most bytes; more than that is an error, and is not read
 */
async function collect(stream, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > most)
            throw new Error(`an answer is longer than ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .Xq)(most)}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Whether requests go to Amazon S3 itself, and not to another store: by the endpoint that is configured, if there is
 * one. AWS has endpoints of its own to configure, in a VPC for instance.
 */
async function isAmazonS3(client) {
    const { serviceConfiguredEndpoint } = client.config;
    if (!serviceConfiguredEndpoint)
        throw new Error('The SDK has another interface.');
    const endpoint = await serviceConfiguredEndpoint();
    return !endpoint || AMAZON.test(URL.parse(endpoint)?.hostname ?? '');
}
// The suffixes of the SDK's own table of partitions.
const AMAZON = /(^|\.)(amazonaws\.(com|com\.cn|eu)|api\.aws|api\.amazonwebservices\.(com\.cn|eu))$/;
/** What passes although the SDK does not repeat it. */
function isWorthAnotherAttempt(error) {
    // Another write of the same key is under way; S3 says to try again:
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    if ((0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'ConditionalRequestConflict')
        return true;
    // An answer that broke off. Whether it was a success does not matter: a repeated put cannot overwrite.
    return (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorStatus */ .PO)(error) === 200;
}
/** Logs each request of a client for debugging, with the ids that AWS asks for when something is wrong. */
function logRequests(client, service = 'S3') {
    client.middlewareStack.add((next, { commandName = 'Request' }) => async (args) => {
        const note = ({ name = '', $metadata = {} }) => {
            const { httpStatusCode, requestId, extendedRequestId } = $metadata;
            const ids = [requestId, extendedRequestId].filter(id => id !== undefined).join(' ');
            const status = [httpStatusCode ?? 'no response', name]
                .filter(part => part !== '')
                .join(' ');
            (0,_github_debugging_js__WEBPACK_IMPORTED_MODULE_1__/* .debugLines */ .x)(() => [`${service}: ${commandName} ${status}, request id ${ids || 'unknown'}`]);
        };
        try {
            const result = await next(args);
            note(result.output);
            return result;
        }
        catch (error) {
            note((error ?? {}));
            throw error;
        }
    }, { step: 'deserialize', priority: 'high', name: 'requestLog' });
}


/***/ }),

/***/ 1222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE),
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
const PATIENCE = {
    connection: 5_000,
    silence: 20_000,
    retries: 70_000,
    total: 90_000,
};
/** Bytes in a millisecond: the slowest line that a large zip is waited for. */
const SLOWEST = 256;
/**
 * Starts to count.
 * @param bytes that are to be transferred, and may take their time
 */
function startDeadline(patience = PATIENCE, bytes = 0) {
    const start = performance.now();
    const transfer = bytes / SLOWEST;
    const milliseconds = patience.total + transfer;
    const controller = new AbortController();
    const { signal } = controller;
    const error = new Error(`the answer was not complete within ${Math.round(milliseconds / 1000)} s`);
    error.name = 'TimeoutError';
    const end = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(error), { once: true });
    });
    end.catch(() => { });
    setTimeout(() => controller.abort(error), milliseconds).unref();
    return {
        patience,
        signal,
        end,
        allowsAttempt: () => performance.now() - start <= patience.retries + transfer,
    };
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ explainDenial),
/* harmony export */   SB: () => (/* binding */ bucketArn),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   pN: () => (/* binding */ versionsArn)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);


/**
 * Explains `AccessDenied`. Within one account S3 names the permission that is missing and the kind of policy:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
function explainDenial(cause, request) {
    const { permission, resource, deniedBy } = readDetails((0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause));
    const { location, region, inputs } = request;
    if (permission?.startsWith('kms:')) {
        return {
            message: `This role may not use the KMS key that encrypts ${location.uri}: ${permission} is denied.`,
            section: 'kms-key',
            hint: 'Allow it in the policy of the role, and in the policy of the key:\n' +
                allow(permission, resource ?? 'the ARN of the key'),
        };
    }
    const needed = permission ?? request.permission;
    const message = `S3 denies ${needed} on ${location.uri}.`;
    if (deniedBy) {
        return {
            message,
            section: 'access-denied',
            hint: `A Deny in a ${deniedBy} policy blocks it, and no Allow overrides that. Check its conditions. Some ` +
                'demand encryption with a certain key (set the input kms-key-id), certain tags (set the input tags), or a ' +
                'certain network, organization or account. This action always writes conditionally.',
        };
    }
    const also = [
        inputs?.expectedBucketOwner &&
            `the bucket may not belong to the account ${inputs.expectedBucketOwner}, which the input ` +
                'expected-bucket-owner names',
        !permission && encodesTags(request) && 'tags need s3:PutObjectTagging as well',
        !permission && inputs?.kmsKeyId && 'kms-key-id needs kms:GenerateDataKey on the key',
        (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessPointAlias */ .Fu)(location.bucket) &&
            `${location.bucket} is an access point: its own policy and that of its bucket count too`,
        !permission &&
            'the policy of the bucket may deny it, for instance if it demands encryption (set the input kms-key-id)',
    ].filter(reason => typeof reason === 'string' && reason !== '');
    return {
        message,
        section: 'access-denied',
        hint: [
            'Allow it in the policy of the role:',
            allow(needed, needed === 's3:ListBucket' ? bucketArn(location, region) : versionsArn(location, region)),
            ...(also.length > 0 ? [`If it is allowed already: ${also.join('; ')}.`] : []),
        ].join('\n'),
    };
}
function encodesTags({ inputs, permission }) {
    return permission === 's3:PutObject' && Object.keys(inputs?.tags ?? {}).length > 0;
}
function readDetails(message) {
    return {
        permission: /not authorized to perform:? (\w+:\w+)/.exec(message)?.[1],
        resource: /on resource:? "?([^"\s]+)/.exec(message)?.[1],
        deniedBy: /with an explicit deny in an? ([\w -]+?) policy/.exec(message)?.[1],
    };
}
/** A statement of an IAM policy that allows something, as JSON to paste. */
function allow(permission, resource) {
    return `{"Effect": "Allow", "Action": ${JSON.stringify(permission)}, "Resource": ${JSON.stringify(resource)}}`;
}
/** The ARN of a bucket. */
function bucketArn({ bucket }, region) {
    return `arn:${(0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region)}:s3:::${bucket}`;
}
/** The ARN of all versions that are published below the same prefix. */
function versionsArn(location, region) {
    return `${bucketArn(location, region)}/${(0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsPrefix */ .cz)(location)}*`;
}


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   PO: () => (/* binding */ errorStatus),
/* harmony export */   Ug: () => (/* binding */ regionIn),
/* harmony export */   ai: () => (/* binding */ wasAmazonS3),
/* harmony export */   c6: () => (/* binding */ isDenial),
/* harmony export */   r2: () => (/* binding */ attempts)
/* harmony export */ });
/** The error code of S3 or the SDK, e.g. `AccessDenied`; empty for anything that is not an error. */
function errorCode(thrown) {
    return thrown instanceof Error ? thrown.name : '';
}
/** The HTTP status of the answer; undefined if there was none. */
function errorStatus(thrown) {
    return sdkError(thrown).$metadata?.httpStatusCode;
}
/** Whether a permission is missing. The answer to HEAD has no body, so its errors have nothing but a status. */
function isDenial(thrown) {
    const code = errorCode(thrown);
    return (['AccessDenied', 'Forbidden'].includes(code) ||
        (errorStatus(thrown) === 403 && code === 'Unknown'));
}
/** How many times the request was sent. */
function attempts(thrown) {
    return sdkError(thrown).$metadata?.attempts ?? 1;
}
/** Whether it was Amazon S3 that answered, and not another store. */
function wasAmazonS3(thrown) {
    return sdkError(thrown).$response?.headers?.server === 'AmazonS3';
}
/**
 * The region that a bucket is in, by an answer that refuses another one: in a header, in an element of the body, or
 * only in the text.
 */
function regionIn(thrown) {
    const { Region, Endpoint, $response } = sdkError(thrown);
    const text = thrown instanceof Error ? thrown.message : '';
    const found = [
        $response?.headers?.['x-amz-bucket-region'],
        Region,
        /expecting ['"]([a-z0-9-]+)['"]/.exec(text)?.[1],
        /\bs3[.-]([a-z]{2,}-[a-z0-9-]+-\d+)\.amazonaws\./.exec(String(Endpoint))?.[1],
    ];
    return found.find(region => typeof region === 'string' && region !== '');
}
function sdkError(thrown) {
    return (thrown ?? {});
}


/***/ })

};
