/**
 * Names that a model file may import: calling them builds data and does nothing else. Tiered by library.
 * `Class` patterns cover a package's own classes, whose names the library changes from version to version;
 * parts of a package that run code or touch files are excluded below.
 */
const EXACT: Readonly<Record<string, string>> = {
  builtins:
    "object set frozenset bytearray bytes complex dict list tuple str int float bool slice range type Ellipsis " +
    "NotImplemented NoneType",
  collections: "OrderedDict Counter defaultdict deque",
  copyreg: "_reconstructor __newobj__ __newobj_ex__",
  _codecs: "encode",
  datetime: "date datetime time timedelta timezone",
  decimal: "Decimal",
  fractions: "Fraction",
  uuid: "UUID",
  array: "array _array_reconstructor",
  pathlib: "PurePosixPath PureWindowsPath PosixPath WindowsPath",
  numpy:
    "dtype ndarray matrix recarray float16 float32 float64 longdouble int8 int16 int32 int64 uint8 uint16 " +
    "uint32 uint64 bool_ bool str_ bytes_ complex64 complex128 datetime64 timedelta64 void",
  "numpy.core.multiarray": "_reconstruct scalar",
  "numpy._core.multiarray": "_reconstruct scalar",
  "numpy.core.numeric": "_frombuffer",
  "numpy._core.numeric": "_frombuffer",
  "numpy.ma.core": "_mareconstruct MaskedArray MaskedConstant",
  "numpy.random._pickle": "__randomstate_ctor __bit_generator_ctor __generator_ctor",
  "numpy.random.mtrand": "RandomState",
  "numpy.random._mt19937": "MT19937",
  "numpy.random._pcg64": "PCG64 PCG64DXSM",
  "numpy.random._philox": "Philox",
  "numpy.random._sfc64": "SFC64",
  "numpy.random.bit_generator": "SeedSequence __pyx_unpickle_SeedSequence",
  "joblib.numpy_pickle": "NumpyArrayWrapper",
  "sklearn.utils._bunch": "Bunch",
  "sklearn.neighbors._kd_tree": "newObj",
  "sklearn.neighbors._ball_tree": "newObj",
  "sklearn.metrics._dist_metrics": "newObj",
  torch:
    "Tensor Size device Storage FloatStorage DoubleStorage HalfStorage BFloat16Storage LongStorage IntStorage " +
    "ShortStorage CharStorage ByteStorage BoolStorage ComplexFloatStorage ComplexDoubleStorage UntypedStorage " +
    "QInt8Storage QUInt8Storage QInt32Storage float32 float64 float16 bfloat16 float8_e4m3fn float8_e5m2 int8 int16 " +
    "int32 int64 uint8 uint16 uint32 uint64 bool complex64 complex128 float double half int long short strided " +
    "contiguous_format channels_last per_tensor_affine per_channel_affine Generator",
  "torch.serialization": "_get_layout",
  "torch.storage": "UntypedStorage TypedStorage",
  "torch._utils":
    "_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state " +
    "_rebuild_sparse_tensor _rebuild_qtensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor " +
    "_rebuild_wrapper_subclass _rebuild_sparse_csr_tensor",
  "torch._tensor": "_rebuild_from_type_v2",
  "torch.nn.parameter": "Parameter Buffer",
  "numpy.ma": "MaskedArray",
  "scipy.sparse._csr": "csr_matrix csr_array",
  "scipy.sparse._csc": "csc_matrix csc_array",
  "scipy.sparse._coo": "coo_matrix coo_array",
  "scipy.sparse._dia": "dia_matrix dia_array",
  "scipy.sparse._lil": "lil_matrix lil_array",
  "scipy.sparse._dok": "dok_matrix dok_array",
  "scipy.sparse._bsr": "bsr_matrix bsr_array",
  "scipy.sparse.csr": "csr_matrix",
  "scipy.sparse.csc": "csc_matrix",
  pandas:
    "DataFrame Series Index RangeIndex MultiIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex " +
    "CategoricalIndex Categorical CategoricalDtype StringDtype DatetimeTZDtype BooleanDtype Int8Dtype Int16Dtype " +
    "Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype",
  "pandas.arrays":
    "ArrowStringArray StringArray DatetimeArray TimedeltaArray PeriodArray IntervalArray IntegerArray FloatingArray " +
    "BooleanArray NumpyExtensionArray",
  "pandas._libs.internals": "_unpickle_block",
  "pandas._libs.arrays": "__pyx_unpickle_NDArrayBacked",
  "pandas._libs.tslibs.timestamps": "_unpickle_timestamp",
  "pandas._libs.tslibs.timedeltas": "_timedelta_unpickle",
  "pandas._libs.tslibs.nattype": "_nat_unpickle",
  "pandas.core.indexes.base": "Index _new_Index",
  "pandas.core.indexes.range": "RangeIndex",
  "pandas.core.indexes.multi": "MultiIndex",
  "pandas.core.indexes.datetimes": "DatetimeIndex _new_DatetimeIndex",
  "pandas.core.frame": "DataFrame",
  "pandas.core.series": "Series",
  "pandas.core.internals.managers": "BlockManager SingleBlockManager",
  "pandas.core.dtypes.dtypes": "CategoricalDtype DatetimeTZDtype",
  "pandas.core.arrays.categorical": "Categorical",
  "pandas.core.arrays.datetimes": "DatetimeArray",
  "pyarrow.lib": "_restore_array type_for_alias py_buffer",
  "xgboost.core": "Booster",
  "lightgbm.basic": "Booster",
  "catboost.core": "CatBoostClassifier CatBoostRegressor CatBoost",
};

/**
 * Packages whose classes are estimators, layers and their parts. Not scipy.stats: its distributions run code
 * from their own state when they are restored.
 */
const CLASSES_OF =
  /^(?:sklearn|scipy\.sparse|scipy\.interpolate|scipy\.spatial|torch\.nn\.modules|torch\.optim|xgboost\.sklearn|lightgbm\.sklearn|imblearn|statsmodels\.(?:base|regression|discrete|genmod))(?:\.|$)/;
/** Their corners that run code, open files or hold test tools. */
const NEVER_UNDER =
  /(?:^|\.)(?:tests?|_?testing|_mocking|_test_common|conftest|datasets|externals|_build_utils|_show_versions|inspection|_pprint|_repr_html|_optional_dependencies|swa_utils|parallel|distributed)(?:\.|$)/;
const CLASS = /^_?[A-Z][A-Za-z0-9_]*$/;
const CYTHON_CLASS = /^__pyx_unpickle_[A-Z][A-Za-z0-9_]*$/;

const NAMES = new Set(
  Object.entries(EXACT).flatMap(([module, names]) => names.split(" ").map((name) => `${module}.${name}`)),
);

/** True for names that build data; `module` and `name` in Python 3's spelling. */
export function isAllowedGlobal(module: string, name: string): boolean {
  if (NAMES.has(`${module}.${name}`)) return true;
  if (module === "numpy.dtypes" && /^[A-Z][A-Za-z0-9]*DType$/.test(name)) return true;
  if (!CLASSES_OF.test(module) || NEVER_UNDER.test(module)) return false;
  return CLASS.test(name) || CYTHON_CLASS.test(name);
}
