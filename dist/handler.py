"""Say whether a Lambda handler resolves inside a folder of installed modules, without importing anything.

Without a handler, one is looked for: `lambda_handler` in a module that is named `lambda_function`. See `HandlerReport` in
report.ts for the shape of a report. `imports.py` starts both checks.

Only what is certain counts as missing. Code can bind names in ways that no reader can follow; then the
verdict is `unknown`.
"""

# cspell:words cmpop unaryop
import ast
import difflib
import functools
import os
import re
import sys
from types import SimpleNamespace

MODULE, FUNCTION = "lambda_function", "lambda_handler"


class Problem(Exception):
    """A handler that will not resolve, or that reading cannot decide: a kind and its details."""

    def __init__(self, kind, **details):
        super().__init__(kind)
        self.handler = None
        self.report = {"kind": kind, **details}


# Of larger artifacts, what is read later is read without the bodies of its functions, which take most of the time.
READ_WHOLE = 256 * 1024

# A function from the end of the line before it: looking for that is faster than for the beginning of a line.
BODY = re.compile(
    rb"\n([ \t]*)(?:async[ \t]+)?def[ \t]+(\w+)[^\n]*(?:\n(?:\1[ \t][^\n]*|[ \t\r]*(?=\n)|\1[)\]][^\n]*))*"
)


def outline(text):
    """Parse a module without the bodies of its functions; as a whole where they cannot be cut out line by line."""
    try:
        return ast.parse(BODY.sub(empty, text))
    except (SyntaxError, ValueError):
        return ast.parse(text)


def empty(match):
    """Give a function that takes anything and has no body, on as many lines; refuse one that may end elsewhere, since a text or a line goes on."""
    text = match[0]
    if text.count(b'"""') % 2 or text.count(b"'''") % 2 or text.endswith((b"\\", b"\\\r")):
        raise ValueError
    return b"\n" + match[1] + b"def " + match[2] + b"(*_): pass" + b"\n" * (text.count(b"\n") - 1)


class Artifact:
    """The modules below a folder, as Python's path finder would find them there."""

    def __init__(self, root, foreign=()):
        self.root = root
        self.foreign = foreign
        self.parsed = {}
        self.texts = {}
        self.located = {}
        self.read = 0

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def locate(self, module):
        """Give the kind and the file of a module: a package, a module, a namespace package, or None."""
        if module not in self.located:
            self.located[module] = self.look(module)
        return self.located[module]

    def look(self, module):
        base = module.replace(".", os.sep)
        init = os.path.join(base, "__init__.py")
        if os.path.isfile(self.path(init)):
            return "package", init
        if os.path.isfile(self.path(base + ".py")):
            return "module", base + ".py"
        # Bytecode without its source can be imported, and cannot be read here.
        for compiled in (os.path.join(base, "__init__.pyc"), base + ".pyc"):
            if os.path.isfile(self.path(compiled)):
                return "compiled", compiled
        if os.path.isdir(self.path(base)):
            return "namespace", None
        return None, None

    def text(self, file):
        """Read a file, once."""
        if file not in self.texts:
            with open(self.path(file), "rb") as source:
                self.texts[file] = source.read()
        return self.texts[file]

    def tree(self, file):
        """Parse a file, once."""
        if file not in self.parsed:
            try:
                self.parsed[file] = ast.parse(self.text(file), file) if self.read < READ_WHOLE else outline(self.text(file))
                self.read += len(self.text(file))
            except (SyntaxError, ValueError) as error:
                line = getattr(error, "lineno", None)
                message = getattr(error, "msg", None) or str(error)
                raise Problem("syntax", file=file, line=line, message=message) from None
        return self.parsed[file]

    def require(self, module):
        """Find a module and all packages above it, as an import does; give its kind and file."""
        parts = module.split(".")
        for length in range(1, len(parts) + 1):
            name = ".".join(parts[:length])
            kind, file = self.locate(name)
            if kind is None:
                raise Problem("module", module=name, parent=".".join(parts[: length - 1]))
            if kind == "compiled":
                raise Problem("unknown", module=name, reason="it is bytecode without source")
            if kind == "module" and length < len(parts):
                raise Problem("module", module=".".join(parts[: length + 1]), parent=name)
            if file is not None:
                self.tree(file)
        return kind, file


def statements(body):
    """Yield the statements that run when a module is imported, those in branches and loops included."""
    for node in body:
        yield node
        if isinstance(node, ast.If) and never_runs(node.test):
            yield from statements(node.orelse)
            continue
        for field in ("body", "orelse", "finalbody"):
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                yield from statements(getattr(node, field, None) or [])
        for part in [*getattr(node, "handlers", []), *getattr(node, "cases", [])]:
            yield from statements(part.body)


def never_runs(test):
    """Recognize the conditions that are false in Lambda."""
    return truth(test) == (False, True)


def truth(test):
    """Give the value of a condition in Lambda, None if reading it cannot show that, and whether the value is certain."""
    if isinstance(test, ast.Constant):
        return bool(test.value), True
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        value, certain = truth(test.operand)
        return (None if value is None else not value), certain
    if isinstance(test, ast.BoolOp):
        decisive = isinstance(test.op, ast.Or)
        parts = [truth(part) for part in test.values]
        if any(value == decisive for value, _ in parts):
            return decisive, (decisive, True) in parts
        if all(value is not None for value, _ in parts):
            return not decisive, all(certain for _, certain in parts)
        return None, False
    if isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and test.left.id == "__name__":
        right = test.comparators[0]
        if isinstance(right, ast.Constant) and right.value == "__main__":
            return not isinstance(test.ops[0], ast.Eq), True
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", None)
    if name == "TYPE_CHECKING":
        return False, True
    return platform_truth(test), False


PLATFORM = (ast.Compare, ast.Attribute, ast.Subscript, ast.Constant, ast.Tuple, ast.Name, ast.Call)
READ = {"version_info", "platform", "name", "major", "minor", "micro", "startswith"}
PLATFORM += (ast.cmpop, ast.Load, ast.Slice, ast.UnaryOp, ast.unaryop)


def platform_truth(test):
    """Give the value of a condition on Python's version and the platform, None for any other one."""
    nodes = list(ast.walk(test))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    if not names or not names <= {"sys", "os"} or not attributes <= READ or not all(isinstance(node, PLATFORM) for node in nodes):
        return None
    known = {
        "sys": SimpleNamespace(version_info=sys.version_info, platform="linux"),
        "os": SimpleNamespace(name="posix"),
    }
    try:
        return bool(eval(compile(ast.Expression(test), "", "eval"), {"__builtins__": {}}, known))
    except Exception:
        return None


@functools.lru_cache(maxsize=None)
def targets(node):
    """Give the names that a statement binds by assignment of any kind."""
    return tuple(assigned(node))


def assigned(node):
    own = [node.target] if isinstance(node, (ast.For, ast.AsyncFor, ast.AugAssign)) else []
    if isinstance(node, ast.AnnAssign) and node.value is not None:
        own = [node.target]
    if isinstance(node, ast.Assign):
        own = node.targets
    if isinstance(node, (ast.With, ast.AsyncWith)):
        own = [item.optional_vars for item in node.items if item.optional_vars]
    for target in own:
        for part in ast.walk(target):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                yield part.id
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return
    for part in ast.walk(node):
        if isinstance(part, ast.NamedExpr):
            yield part.target.id
        elif type(part).__name__ in ("MatchAs", "MatchStar") and part.name:
            yield part.name
        elif type(part).__name__ == "MatchMapping" and part.rest:
            yield part.rest
        elif type(part).__name__ == "TypeAlias":
            yield part.name.id


def source_of(node, module, kind):
    """Give the absolute name of the module that a `from` import reads, or None above the top."""
    if node.level == 0:
        return node.module
    package = module.split(".") if kind == "package" else module.split(".")[:-1]
    package = package[: len(package) - node.level + 1]
    if not package:
        return None
    return ".".join(package + ([node.module] if node.module else []))


def exported(tree):
    """Give the literal `__all__` of a module, None if it has none, and False if it cannot be read."""
    found = None
    for node in statements(tree.body):
        if "__all__" not in targets(node):
            continue
        value = node.value if isinstance(node, ast.Assign) else None
        literal = isinstance(value, (ast.List, ast.Tuple)) and all(
            isinstance(item, ast.Constant) and isinstance(item.value, str) for item in value.elts
        )
        if found is not None or not literal:
            return False
        found = {item.value for item in value.elts}
    return found


DYNAMIC = {"globals", "locals", "vars", "exec", "eval", "setattr", "__import__", "modules", "__dict__"}
DYNAMIC_WORDS = re.compile(r"\b(%s|global|__getattr__)\b".encode() % "|".join(DYNAMIC).encode())


@functools.lru_cache(maxsize=None)
def dynamic_names(text):
    """Give the names that code could bind in a way that reading it cannot show; None if that can be any."""
    if not DYNAMIC_WORDS.search(text):
        return set()
    found = set()
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            found.update(node.names)
        if "__getattr__" in (getattr(node, "id", None), getattr(node, "name", None), getattr(node, "asname", None)):
            return None
        if DYNAMIC & {getattr(node, "id", None), getattr(node, "attr", None)}:
            return None
    return found


def extends_path(tree):
    """Say whether a package looks for its modules in other places too, as pkgutil-style namespaces do."""
    names = {"__path__", "extend_path", "declare_namespace"}
    return any(getattr(node, "id", getattr(node, "attr", None)) in names for node in ast.walk(tree))


VALUES = (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.ListComp, ast.SetComp, ast.DictComp)


def unfit(node, name):
    """Say why Lambda certainly cannot call what a statement binds to a name, None if it may."""
    if getattr(node, "decorator_list", []):
        return None
    if isinstance(node, ast.AsyncFunctionDef):
        return "is an async function. Lambda does not await it, and fails on the coroutine that it returns"
    if isinstance(node, ast.ClassDef) and not node.keywords:
        return "is a class. Lambda would call it, and fail on the instance that it returns; bind an instance or a function"
    if isinstance(node, ast.FunctionDef):
        return None if takes_two(node.args) else "cannot be called with the two arguments of Lambda, event and context"
    value = getattr(node, "value", None)
    bound = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    if not any(isinstance(target, ast.Name) and target.id == name for target in bound):
        return None
    if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(value, VALUES):
        return "is a value. Lambda needs a function, or another object that can be called"
    if isinstance(value, ast.Lambda) and not takes_two(value.args):
        return "cannot be called with the two arguments of Lambda, event and context"
    return None


def takes_two(args):
    """Say whether a function can be called with two positional arguments."""
    positional = len(args.posonlyargs) + len(args.args)
    required = positional - len(args.defaults)
    keywords = any(default is None for default in args.kw_defaults)
    return required <= 2 and (positional >= 2 or args.vararg is not None) and not keywords


class Resolver:
    """Follows a name through the modules of an artifact."""

    def __init__(self, artifact):
        self.artifact = artifact
        self.visited = set()
        self.warnings = []

    def resolve(self, module, name):
        """Raise a Problem unless the module certainly binds the name."""
        if (module, name) in self.visited:
            raise Problem("unknown", module=module, reason="its imports go in a circle")
        self.visited.add((module, name))
        kind, file = self.artifact.require(module)
        if file is None:
            raise Problem("attribute", module=module, name=name, file=None)
        tree = self.artifact.tree(file)
        doubts = []
        found = False
        earlier = len(self.warnings)
        for node in statements(tree.body):
            if isinstance(node, ast.Delete) and node not in tree.body:
                continue
            before = len(self.warnings)
            outcome = self.binds(node, module, kind, name, doubts)
            if outcome is None:
                continue
            found = outcome
            # It replaces what was bound before.
            del self.warnings[earlier:before]
            reason = unfit(node, name) if node in tree.body else None
            if outcome and reason:
                self.warnings.append({"module": module, "name": name, "line": node.lineno, "reason": reason})
        if found:
            return
        if doubts:
            raise doubts[0]
        dynamic = dynamic_names(self.artifact.text(file))
        if dynamic is None or name in dynamic:
            raise Problem("unknown", module=module, reason="it can make names while it runs")
        # A submodule becomes an attribute of its package once somebody imports it.
        if kind == "package" and self.artifact.locate(f"{module}.{name}")[0]:
            raise Problem("unknown", module=module, reason=f"{name} is a module in it")
        raise Problem("attribute", module=module, name=name, file=file)

    def binds(self, node, module, kind, name, doubts):
        """Say whether a statement binds the name (True), unbinds it (False), or leaves it (None)."""
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return True if node.name == name else None
        if isinstance(node, ast.Delete):
            gone = any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
            return False if gone else None
        if isinstance(node, ast.Import):
            bound = [alias.asname or alias.name.split(".")[0] for alias in node.names]
            return True if name in bound else None
        if isinstance(node, ast.ImportFrom):
            return self.imports(node, module, kind, name, doubts)
        return True if name in targets(node) else None

    def imports(self, node, module, kind, name, doubts):
        source = source_of(node, module, kind)
        for alias in node.names:
            if alias.name == "*":
                if self.gives(source, name, doubts):
                    return True
            elif (alias.asname or alias.name) == name:
                return self.follow(source, alias.name, doubts)
        return None

    def inside(self, source):
        """Say whether a module belongs to the artifact; all others come from layers or from Python."""
        return source is not None and self.artifact.locate(source.split(".")[0])[0] is not None

    def follow(self, source, name, doubts):
        if not self.inside(source):
            return True
        try:
            self.resolve(source, name)
        except Problem as problem:
            if problem.report["kind"] == "attribute" and self.artifact.locate(f"{source}.{name}")[0]:
                return True
            if problem.report["kind"] == "module" and self.split(source):
                problem = Problem("unknown", module=source, reason="a layer may contain a part of this package")
            if problem.report["kind"] == "unknown" and self.artifact.locate(f"{source}.{name}")[0]:
                return True
            doubts.append(problem)
            return None
        return True

    def split(self, source):
        """Say whether a package without an __init__.py is on the way, parts of which can lie in a layer."""
        parts = source.split(".")
        for length in range(1, len(parts)):
            kind, file = self.artifact.locate(".".join(parts[:length]))
            if kind == "namespace" or (kind == "package" and extends_path(self.artifact.tree(file))):
                return True
        return False

    def gives(self, source, name, doubts):
        """Say whether `from source import *` binds the name."""
        if not self.inside(source):
            doubts.append(Problem("unknown", module=source or "?", reason="what it exports is not known here"))
            return False
        kind, file = self.artifact.require(source)
        names = exported(self.artifact.tree(file)) if file else None
        if names is None and name.startswith("_"):
            return False
        if names and name not in names:
            return False
        try:
            self.resolve(source, name)
            return True
        except Problem as problem:
            if problem.report["kind"] in ("unknown", "syntax") or names:
                doubts.append(problem)
            return False


def modules(root):
    """Yield the importable modules below a folder as dotted names, with their files."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name.isidentifier() and name != "__pycache__")
        parts = os.path.relpath(folder, root).split(os.sep)
        parts = [] if parts == ["."] else parts
        for file in sorted(files):
            stem, suffix = os.path.splitext(file)
            if suffix == ".py" and stem.isidentifier():
                name = parts if stem == "__init__" else [*parts, stem]
                if name:
                    yield ".".join(name)


def find(artifact):
    """Find the handlers of the customary name, those nearest to the top first."""
    found, problems = [], []
    for module in modules(artifact.root):
        if module.split(".")[-1] != MODULE or module in artifact.foreign:
            continue
        try:
            Resolver(artifact).resolve(module, FUNCTION)
            found.append(module)
        except Problem as problem:
            problem.handler = f"{module}.{FUNCTION}"
            if problem.report["kind"] == "unknown":
                found.append(module)
            else:
                problems.append(problem)
    # A broken module must not give way to an old one further down.
    depth = min((module.count(".") for module in found), default=None)
    for problem in problems:
        if problem.report["kind"] == "syntax" and (depth is None or problem.handler.count(".") - 1 <= depth):
            raise problem
    found.sort(key=lambda module: (module.count("."), module))
    if not found and problems:
        raise problems[0]
    if not found:
        raise Problem("none")
    if len(found) > 1 and found[0].count(".") == found[1].count("."):
        raise Problem("several", handlers=[f"{module}.{FUNCTION}" for module in found])
    return f"{found[0]}.{FUNCTION}"


def similar(artifact, module, name):
    """Give handlers of the artifact that a wrong one may mean: the function elsewhere, or one named alike there."""
    near = [f"{module}.{other}" for other in difflib.get_close_matches(name, functions(artifact, module))]
    return near or [f"{other}.{name}" for other in modules(artifact.root) if name in functions(artifact, other)]


def customary(artifact):
    """Give what is named, or has parameters that are named, as handlers mostly are."""
    return [
        f"{module}.{name}"
        for module in modules(artifact.root)
        for name, parameters in functions(artifact, module).items()
        if [parameter.strip("_") for parameter in parameters or []] in (["event", "context"], ["event", "ctx"])
        or (parameters is None and name.lower().endswith("handler"))
    ]


def functions(artifact, module):
    """Give what a module defines at its top and Lambda may call: functions with their parameters, objects with None."""
    _, file = artifact.locate(module)
    try:
        tree = artifact.tree(file) if file and file.endswith(".py") else ast.Module([], [])
    except Problem:
        return {}
    found = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            found[node.name] = [argument.arg for argument in node.args.args]
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            # `handler = Mangum(app)`, `handler = lambda event, context: …`
            found.update({name: None for name in targets(node) if not unfit(node, name)})
    return found


def suggest(artifact, handler, kind):
    """Give handlers that a user may have meant, a few at most."""
    if kind in ("none", "form"):
        return customary(artifact)[:3]
    if kind not in ("module", "attribute"):
        return []
    module, _, name = handler.replace("/", ".").rpartition(".")
    return similar(artifact, module, name)[:3]


def verify(artifact, handler):
    """Resolve a handler by the rules of Lambda's runtime; give what is worth a warning."""
    module, dot, name = handler.rpartition(".")
    module = module.replace("/", ".")
    # Not every name that can be imported is an identifier: `my-app.handler` works in Lambda.
    if not dot or not all([*module.split("."), name]):
        raise Problem("form")
    if module.split(".")[0] in sys.builtin_module_names:
        raise Problem("builtin", module=module.split(".")[0])
    resolver = Resolver(artifact)
    resolver.resolve(module, name)
    return resolver.warnings


def check_handler(artifact, handler=None):
    """Give the report on one handler."""
    report = {"handler": handler, "problem": None, "warnings": [], "suggestions": []}
    try:
        report["handler"] = handler or find(artifact)
        report["warnings"] = verify(artifact, report["handler"])
    except Problem as problem:
        report["problem"] = problem.report
        report["handler"] = report["handler"] or problem.handler
        report["suggestions"] = suggest(artifact, report["handler"], problem.report["kind"])
    return report


def standard_names():
    """Give the top-level names of Python's standard library, of Python 3.9 those that are built in."""
    return set(getattr(sys, "stdlib_module_names", sys.builtin_module_names))
