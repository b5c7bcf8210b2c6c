"""Follow the imports that run when a handler's module is imported, without importing anything.

Runs after handler.py, in one program, with an argument {"root": …, "handlers": […], "imports": true, "foreign": […]}. Prints one JSON object; see `ArtifactReport` and `Finding` for its shape.

Each finding has a level: whether the statement certainly runs, probably does, or may.
"""

import builtins
import gc
import importlib.util
import json
from collections import deque

CERTAIN, LIKELY, MAYBE, NEVER = 3, 2, 1, 0

# Statements that import nothing.
PLAIN = {ast.FunctionDef, ast.AsyncFunctionDef, ast.Assign, ast.AnnAssign}

# What Python sets in every module.
AUTOMATIC = {"__name__", "__doc__", "__package__", "__loader__", "__spec__", "__path__", "__file__", "__cached__"}
AUTOMATIC |= {"__builtins__", "__dict__", "__annotations__", "__annotate__", "__class__"}

CATCHES_IMPORT = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}
BUILTIN_ERRORS = {
    name for name in dir(builtins) if name.endswith(("Error", "Exception", "Exit", "Interrupt", "Iteration"))
}
# Context managers that let exceptions pass.
PASSES = {"catch_warnings", "open", "nullcontext", "redirect_stdout", "redirect_stderr", "Lock", "RLock", "closing"}
PASSES |= {"files", "as_file", "TemporaryDirectory", "NamedTemporaryFile", "localcontext", "ZipFile"}

# Code that has modules come from elsewhere, or into being without a file.
PATH_HOOK = (b"sys", b"addsitedir"), re.compile(
    rb"\bsys\s*\.\s*(path|meta_path|path_hooks)\b|\bfrom\s+sys\s+import[^\n]*path|\baddsitedir\b"
)
MODULE_HOOK = (b"modules", b"meta_path", b"ModuleType"), re.compile(
    rb"\bmodules\s*(\[[^\]\n]*\]\s*=[^=]|\.\s*(update|setdefault)|\|=)|\bmeta_path\b|\bModuleType\b"
)


class Site:
    """A place that imports: the module it is in, and the statement."""

    def __init__(self, module, kind, file, line=0):
        self.module, self.kind, self.file, self.line = module, kind, file, line

    def at(self, node):
        return Site(self.module, self.kind, self.file, node.lineno)

    def packages(self):
        """Give the packages that the module is in, the innermost first."""
        parts = self.module.split(".")
        return [".".join(parts[:end]) for end in range(len(parts) - (self.kind != "package"), 0, -1)]


class Imports:
    """The modules that run, each with the highest level at which it does, and what was found in them."""

    def __init__(self, artifact):
        self.artifact = artifact
        self.levels = {}
        self.loaded = {}
        self.waiting = deque()
        self.found = {}
        self.bound = {}
        self.rebound = {}

    def follow(self, module):
        """Import a module, as Lambda does with that of a handler."""
        self.load(module, CERTAIN, CERTAIN, None)
        while self.waiting:
            name, kind, file, level = self.waiting.popleft()
            if level <= self.levels.get(name, NEVER):
                continue
            self.levels[name] = level
            try:
                tree = self.artifact.tree(file)
            except Problem as problem:
                self.note("syntax", level, Site(name, kind, file, problem.report["line"] or 1), **problem.report)
                continue
            self.run(tree.body, level, Site(name, kind, file))

    def note(self, finding, level, site, **details):
        if level == NEVER or site is None:
            return
        key = (finding, details.get("module"), details.get("name"), site.file, site.line)
        if key not in self.found or self.found[key]["level"] < level:
            place = {"importer": site.module, "file": site.file, "line": site.line}
            self.found[key] = {**details, **place, "kind": finding, "level": level}

    # Statements

    def run(self, body, level, site):
        """Go through statements as Python would, which run with a level."""
        for node in body:
            if type(node) in PLAIN:
                continue
            if ends(node):
                self.note("ends", level if level == CERTAIN else NEVER, site.at(node), text=ast.unparse(node)[:100])
                return
            self.statement(node, level, site)

    def statement(self, node, level, site):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.imports(node, level, level, site)
        elif isinstance(node, ast.If):
            value, certain = truth(node.test)
            chances = {True: (LIKELY, NEVER), False: (NEVER, LIKELY), None: (MAYBE, MAYBE)}[value]
            for part, chance in zip((node.body, node.orelse), chances):
                self.run(part, level if certain and chance else min(level, chance), site)
        elif isinstance(node, ast.ClassDef):
            self.run(node.body, level, site)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            self.run(node.body, min([level, *(passes(item.context_expr) for item in node.items)]), site)
        elif isinstance(node, ast.Try) or type(node).__name__ == "TryStar":
            self.attempt(node, level, site)
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            self.run(node.body, min(level, MAYBE), site)
            self.run(node.orelse, min(level, MAYBE), site)
        for case in getattr(node, "cases", []):
            self.run(case.body, min(level, MAYBE), site)

    def attempt(self, node, level, site):
        """Go through a `try`: what an `except` catches is no failure, unless that raises again."""
        first, *rest = node.body
        is_import = isinstance(first, (ast.Import, ast.ImportFrom))
        catching = [catches(handler) for handler in node.handlers]
        open_ended = [
            caught for caught, handler in zip(catching, node.handlers) if not any(ends(part) for part in handler.body)
        ]
        fails = is_import and open_ended and self.imports(first, NEVER, NEVER, site)
        if not open_ended:
            self.run(node.body, level, site)
            self.run(node.orelse, level, site)
        elif "import" in open_ended:
            self.run(node.orelse, min(level, MAYBE), site)
        elif is_import:
            # What it imports may fail in other ways.
            chance = LIKELY if "unknown" not in open_ended else MAYBE
            self.imports(first, level if chance == LIKELY else min(level, MAYBE), min(level, chance), site)
            self.run(rest, min(level, chance), site)
            self.run(node.orelse, min(level, MAYBE), site)
        else:
            self.run([*node.body, *node.orelse], min(level, MAYBE if "unknown" in open_ended else LIKELY), site)
        for caught, handler in zip(catching, node.handlers):
            if open_ended:
                chance = MAYBE if caught == "other" else NEVER
                # An import that certainly fails is caught by the first handler that can.
                sure = fails and caught == "import" and "unknown" not in catching
                self.run([part for part in handler.body if not ends(part)], level if sure else min(level, chance), site)
                fails = fails and not sure
        self.run(node.finalbody, level, site)

    # Imports

    def imports(self, node, level, deep, site):
        """Follow an import statement, the modules that it loads at level `deep`. Tell whether it certainly fails."""
        site = site.at(node)
        if isinstance(node, ast.Import):
            return any([self.load(alias.name, level, deep, site, node) for alias in node.names])
        source = source_of(node, site.module, site.kind)
        if source is None:
            self.note("beyond", level, site, module=node.module or node.names[0].name)
            return True
        if self.load(source, level, deep, site, node):
            return True
        kind, file = self.artifact.locate(source)
        if not self.inside(source) or kind in (None, "compiled"):
            return False
        return any([self.member(source, kind, file, alias.name, level, deep, site) for alias in node.names])

    def inside(self, module):
        top = module.split(".")[0]
        return top not in sys.builtin_module_names and self.artifact.locate(top)[0] is not None

    def load(self, name, level, deep, site, node=None):
        """Follow `import name`, the packages above it first. Tell whether it certainly fails."""
        if self.loaded.get(name, NEVER - 1) >= deep:
            return False
        parts = name.split(".")
        if not self.inside(name):
            if not is_standard(parts[0]):
                self.outside(name, level, site, node)
            return False
        for end in range(1, len(parts) + 1):
            module = ".".join(parts[:end])
            kind, file = self.artifact.locate(module)
            if kind is None:
                return self.missing("module", module, name, level, site)
            if kind == "compiled":
                return False
            if file:
                self.waiting.append((module, kind, file, deep))
            if kind == "module" and end < len(parts):
                return self.missing("module", ".".join(parts[: end + 1]), name, level, site)
        self.loaded[name] = deep
        return False

    def missing(self, finding, module, name, level, site):
        split = finding == "module" and self.split(module)
        self.note(finding, level, site, module=module, name=name, split=split)
        return not split

    def split(self, module):
        """Tell whether parts of a package that the module is in can lie in a layer."""
        try:
            return Resolver(self.artifact).split(module)
        except Problem:
            return True

    def member(self, source, kind, file, name, level, deep, site):
        """Follow the import of a name from a module. Tell whether it certainly fails."""
        if name == "*":
            names = exported(self.tree(file)) if file else None
            return any([self.member(source, kind, file, name, level, deep, site) for name in sorted(names or ())])
        if name in AUTOMATIC:
            return False
        module = f"{source}.{name}"
        located = kind != "module" and self.artifact.locate(module)[0]
        if located:
            sure = not file or not self.rebinds(source, kind, file, name)
            limit = CERTAIN if sure else MAYBE
            return self.load(module, min(level, limit), min(deep, limit), site) and sure
        if not file:
            return self.missing("module", module, module, level, site)
        if self.binds(source, kind, file, name) is False:
            return self.missing("member", source, name, level, site)
        return False

    def tree(self, file):
        try:
            return self.artifact.tree(file)
        except Problem:
            return ast.Module([], [])

    def binds(self, source, kind, file, name):
        """Tell whether a module binds a name: None if nobody can tell."""
        if file not in self.bound:
            self.bound[file] = set(plainly_bound(self.tree(file)))
        if name in self.bound[file]:
            return True
        try:
            Resolver(self.artifact).resolve(source, name)
            return True
        except Problem as problem:
            own = problem.report["kind"] == "attribute" and problem.report["module"] == source
            return False if own and not (kind == "package" and extends_path(self.tree(file))) else None

    def rebinds(self, source, kind, file, name):
        """Tell whether a package may bind a name to something else than its module of that name."""
        if file not in self.rebound:
            self.rebound[file] = self.rebinding(source, kind, file)
        names, stars = self.rebound[file]
        resolver, doubts = Resolver(self.artifact), []
        return names is None or name in names or any(gives(resolver, star, name, doubts) for star in stars) or bool(doubts)

    def rebinding(self, source, kind, file):
        """Give the names that a package binds, but for its modules; None if nobody can tell. And what it exports all of."""
        names, stars = set(), []
        for node in statements(self.tree(file).body):
            if isinstance(node, ast.ImportFrom):
                origin = source_of(node, source, kind)
                own = {alias.name for alias in node.names if origin == source and not alias.asname}
                names |= {alias.asname or alias.name for alias in node.names} - own
                stars += [origin for alias in node.names if alias.name == "*"]
            elif isinstance(node, ast.Import):
                names |= {alias.asname or alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                names.add(node.name)
            else:
                names |= set(targets(node))
        return None if dynamic_names(self.artifact.text(file)) is None else names, stars

    def outside(self, name, level, site, node):
        """Note an import from elsewhere, and how it would name the module that lies next to the one that imports it."""
        alias = next((part for part in node.names if part.name == name), None) if isinstance(node, ast.Import) else None
        names = [part.name for part in node.names] if node and not alias else []
        package = self.sibling(name, names, site) if level and site else None
        relative = package and relative_import(node, alias, len(site.packages()) - package.count("."))
        self.note("outside", level, site, module=name, names=names, sibling=package, relative=relative)

    def sibling(self, name, names, site):
        """Give the package in which the module lies that an import names as if it were at the top, if that fits it."""
        for package in site.packages():
            module = f"{package}.{name}"
            kind, file = self.artifact.locate(module)
            if kind is None or module == site.module:
                continue
            used = names or used_names(ast.parse(self.artifact.text(site.file)), name)
            return package if all(self.has(module, kind, file, part) for part in used) else None
        return None

    def has(self, module, kind, file, name):
        """Tell whether a module may have something of a name."""
        if name == "*" or not file or self.artifact.locate(f"{module}.{name}")[0]:
            return True
        return self.binds(module, kind, file, name) is not False

    def report(self):
        """Give what was found; what other code could put right is not certain."""
        texts = [self.artifact.text(file) for file in self.artifact.parsed]

        @functools.lru_cache(maxsize=None)
        def occurs(words, pattern):
            # Patterns are slow, and few files have the words.
            found = (text for text in texts if any(word in text for word in words))
            return any(is_code(match) for text in found for match in pattern.finditer(text))

        for finding in self.found.values():
            if finding["level"] == CERTAIN and any(occurs(*doubt) for doubt in doubts(finding)):
                finding["level"] = LIKELY
        return sorted(self.found.values(), key=lambda finding: -finding["level"])


def is_code(match):
    """Tell whether no comment has begun on the line of a match."""
    text, start = match.string, match.start()
    return b"#" not in text[text.rfind(b"\n", 0, start) + 1 : start]


def doubts(finding):
    """Give what code can contain that puts right what was found: words, and a pattern that has one of them."""
    if finding["kind"] == "outside":
        return [PATH_HOOK]
    if finding["kind"] == "module":
        return [MODULE_HOOK]
    if finding["kind"] == "member":
        name = finding["name"].encode()
        assigned = re.compile(rb"\.%s\b\s*(:[^=\n]+)?=[^=]|setattr\(" % re.escape(name))
        return [MODULE_HOOK, ((name, b"setattr("), assigned)]
    return []


def relative_import(node, alias, dots):
    """Write an import of a module at the top as one that is relative."""
    if alias is None:
        return ast.unparse(ast.ImportFrom(node.module, node.names, dots))
    package, _, name = alias.name.rpartition(".")
    return ast.unparse(ast.ImportFrom(package or None, [ast.alias(name, alias.asname)], dots))


def gives(resolver, source, name, doubts):
    try:
        return resolver.gives(source, name, doubts)
    except Problem:
        return True


def ends(node):
    """Tell whether a statement ends the import of its module: a `raise`, or a call that exits."""
    if isinstance(node, ast.Raise):
        return True
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
        return False
    return ast.unparse(node.value.func) in ("sys.exit", "exit", "quit", "os._exit", "os.abort")


def kind_of_error(node):
    """Say what an exception in an `except` is: one that imports raise, another one of Python's, or unknown."""
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    if name in CATCHES_IMPORT:
        return "import"
    return "other" if name in BUILTIN_ERRORS else "unknown"


def kinds_of_errors(node):
    kinds = [kind_of_error(part) for part in (node.elts if isinstance(node, ast.Tuple) else [node])]
    return next((kind for kind in ("import", "unknown") if kind in kinds), "other")


def catches(handler):
    return "import" if handler.type is None else kinds_of_errors(handler.type)


def passes(context):
    """Give the level at which the body of a `with` runs to its end."""
    call = context.func if isinstance(context, ast.Call) else context
    name = call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "")
    if name == "suppress":
        kinds = {kinds_of_errors(argument) for argument in context.args} if isinstance(context, ast.Call) else {"unknown"}
        return NEVER if kinds & {"import", "unknown"} else LIKELY
    return CERTAIN if name in PASSES else LIKELY


def plainly_bound(tree):
    """Yield the names that a module binds at its top, where that is plain to see."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from (alias.asname or alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def used_names(tree, module):
    """Give what a module uses of another one that it imports: `name` of `module.name`."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == module
    }


def check_artifact(root, handlers, imports, foreign=()):
    """Give the report on all handlers of an artifact, and on what they import."""
    artifact = Artifact(root, foreign)
    reports = [check_handler(artifact, handler) for handler in handlers or [None]]
    trail = Imports(artifact)
    for report in reports:
        if imports and (report["problem"] or {"kind": "unknown"})["kind"] == "unknown":
            trail.follow(report["handler"].rpartition(".")[0].replace("/", "."))
    return {
        "python": "%d.%d" % sys.version_info[:2],
        "shadows": sorted(name for name in standard_names() if artifact.locate(name)[0] in ("package", "module")),
        "handlers": reports,
        "findings": trail.report(),
        "sites": site_packages(),
    }


def is_standard(name):
    if hasattr(sys, "stdlib_module_names"):
        return name in sys.stdlib_module_names
    return importlib.util.find_spec(name) is not None


def site_packages():
    """Give the folders in which this Python, or the virtual environment that it is in, has what is installed."""
    home = os.path.dirname(os.path.dirname(sys.executable))
    prefix = home if os.path.isfile(os.path.join(home, "pyvenv.cfg")) else sys.prefix
    library = "python%d.%d" % sys.version_info[:2]
    candidates = [os.path.join(prefix, "lib", library, "site-packages"), os.path.join(prefix, "Lib", "site-packages")]
    return [folder for folder in candidates if os.path.isdir(folder)][:1]


# A parser makes many objects that all stay.
gc.disable()
print(json.dumps(check_artifact(**json.loads(sys.argv[-1]))), flush=True)
# To free them all one by one would take time.
os._exit(0)
