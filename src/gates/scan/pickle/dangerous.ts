/** What a dangerous name is good for, as the end of "which can …". */
type Ability = string;

const CODE: Ability = "run any Python code";
const PROCESS: Ability = "start other programs";
const IMPORT: Ability = "import any module and reach any function";
const FILES: Ability = "read, write or delete files";
const NETWORK: Ability = "open network connections";
const NATIVE: Ability = "load native code";
const LOADER: Ability = "load another pickle or model unchecked";
const PACKAGES: Ability = "install packages";
const DEBUGGER: Ability = "run code through a debugger or profiler";
const STATE: Ability = "change the running interpreter";

/** Whole modules, submodules included. The list only raises the severity: what is on no list fails too. */
const MODULES: readonly (readonly [Ability, string])[] = [
  [
    PROCESS,
    "os posix nt subprocess pty commands popen2 _posixsubprocess multiprocessing concurrent asyncio platform",
  ],
  [PROCESS, "webbrowser antigravity pexpect paramiko fabric invoke sh distutils.spawn torch.multiprocessing"],
  [
    CODE,
    "code codeop runpy timeit types _testcapi dis ast compileall py_compile doctest unittest test lib2to3 idlelib",
  ],
  [
    CODE,
    "torch._dynamo torch._inductor torch.utils._config_module torch.utils.bottleneck torch.utils.collect_env",
  ],
  [CODE, "torch.jit torch.fx torch.testing numpy.f2py numpy.testing numpy.distutils cloudpickle dill"],
  [CODE, "sympy.parsing pandas.core.computation pandas.eval mypy pytest _pytest nose IPython jinja2 mako"],
  [IMPORT, "importlib imp pkgutil zipimport zipapp pydoc modulefinder inspect site sys _frozen_importlib"],
  [IMPORT, "_frozen_importlib_external operator _operator functools.partialmethod weakref gc"],
  [
    FILES,
    "shutil tempfile io _io fileinput glob linecache zipfile tarfile gzip bz2 lzma mmap sqlite3 dbm csv",
  ],
  [FILES, "logging codecs configparser mailbox netrc filecmp genericpath posixpath ntpath nturl2path"],
  [
    NETWORK,
    "socket _socket ssl http urllib urllib2 urllib3 httplib httplib2 requests aiohttp ftplib smtplib poplib",
  ],
  [
    NETWORK,
    "imaplib telnetlib nntplib xmlrpc socketserver wsgiref torch.hub torch.distributed huggingface_hub",
  ],
  [NATIVE, "ctypes _ctypes cffi msvcrt winreg _winapi torch.utils.cpp_extension torch.ops numpy.ctypeslib"],
  [
    LOADER,
    "pickle _pickle cPickle marshal shelve jsonpickle joblib.numpy_pickle_compat torch.package torch.load",
  ],
  [PACKAGES, "pip setuptools pkg_resources ensurepip venv conda distutils"],
  [DEBUGGER, "pdb bdb trace tracemalloc profile cProfile pstats faulthandler cmd"],
  [
    STATE,
    "signal threading _thread _threading_local resource atexit builtins.__dict__ ctypes.util readline rlcompleter",
  ],
];

const NAMES: readonly (readonly [Ability, string, string])[] = [
  [CODE, "builtins", "eval exec compile execfile breakpoint help"],
  [
    IMPORT,
    "builtins",
    "__import__ getattr setattr delattr globals locals vars dir __build_class__ apply super",
  ],
  [FILES, "builtins", "open file input raw_input print"],
  [CODE, "builtins", "map filter reduce memoryview property classmethod staticmethod"],
  [LOADER, "joblib", "load"],
  [LOADER, "joblib.numpy_pickle", "load load_temporary_memmap"],
  [LOADER, "numpy", "load fromfile loadtxt genfromtxt memmap save savez"],
  [LOADER, "pandas", "read_pickle read_hdf read_csv read_sql"],
  [LOADER, "torch", "load jit compile"],
  [LOADER, "torch.serialization", "load save"],
  [LOADER, "torch.storage", "_load_from_bytes"],
  [FILES, "pathlib", "Path"],
  [CODE, "copyreg", "pickle add_extension constructor"],
  [CODE, "functools", "reduce"],
];

const ABILITY_OF_MODULE = new Map<string, Ability>(
  MODULES.flatMap(([ability, names]) => names.split(" ").map((name) => [name, ability] as const)),
);
const ABILITY_OF_NAME = new Map<string, Ability>(
  NAMES.flatMap(([ability, module, names]) =>
    names.split(" ").map((name) => [`${module}.${name}`, ability] as const),
  ),
);

/** No name on the lists has more parts; a hostile one may have a million. */
const DEEPEST = 8;

/** What an attacker gets from the name, or undefined when no list knows it. */
export function abilityOf(module: string, name: string): Ability | undefined {
  const parts = `${module}.${name}`.split(".", DEEPEST);
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join(".");
    const ability = ABILITY_OF_NAME.get(prefix) ?? ABILITY_OF_MODULE.get(prefix);
    if (ability !== undefined) return ability;
  }
  return undefined;
}
