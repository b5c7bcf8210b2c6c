export const id = 366;
export const ids = [366];
export const modules = {

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
