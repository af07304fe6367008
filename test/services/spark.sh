# Spark 3.5 from PyPI, with its Thrift server in binary mode. It needs Java 17.
version=3.5.7
home=$ASSAY_SERVICE_CACHE/spark-$version

spark_home() {
  ls -d "$home"/lib/python3*/site-packages/pyspark
}

java_home() {
  local candidate
  for candidate in "${SPARK_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$candidate/bin/java" ] || continue
    "$candidate/bin/java" -version 2>&1 | grep -q 'version "\(8\|1\.8\|11\|17\)[."]' && { printf '%s' "$candidate"; return 0; }
  done
  echo "Spark $version needs Java 8, 11 or 17: name its folder in SPARK_JAVA_HOME" >&2
  return 1
}

install() {
  java_home >/dev/null || return 1
  [ -f "$home/complete" ] && return 0
  rm -rf "$home" && python3 -m venv "$home" &&
    "$home/bin/pip" install --quiet --disable-pip-version-check "pyspark==$version" && touch "$home/complete"
}

start() {
  mkdir -p "$1/work"
  (
    cd "$1/work" || exit 1
    export SPARK_HOME JAVA_HOME SPARK_LOCAL_IP=127.0.0.1
    SPARK_HOME=$(spark_home) JAVA_HOME=$(java_home)
    setsid "$SPARK_HOME/bin/spark-submit" --class org.apache.spark.sql.hive.thriftserver.HiveThriftServer2 \
      --driver-memory 1g --master 'local[2]' --conf spark.ui.enabled=false --conf spark.sql.catalogImplementation=hive \
      --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 --conf spark.sql.shuffle.partitions=1 \
      --conf spark.log.level=WARN --conf spark.sql.adaptive.enabled=false --conf spark.sql.codegen.wholeStage=false \
      --conf spark.sql.codegen.factoryMode=NO_CODEGEN --conf spark.sql.ui.retainedExecutions=1 \
      --conf "spark.sql.warehouse.dir=$1/work/warehouse" --conf "spark.local.dir=$1/work/local" \
      --conf "spark.driver.extraJavaOptions=-Dderby.system.home=$1/work" spark-internal \
      --hiveconf hive.server2.thrift.bind.host=127.0.0.1 --hiveconf "hive.server2.thrift.port=$2" \
      </dev/null >"$1/server.log" 2>&1 &
    echo $! >"$1/pid"
  )
  local second
  for second in $(seq 180); do
    kill -0 "$(cat "$1/pid")" 2>/dev/null || return 1
    (: <"/dev/tcp/127.0.0.1/$2") 2>/dev/null && return 0
    sleep 1
  done
  return 1
}

stop() {
  kill -KILL -- "-$(cat "$1/pid")"
}

url() {
  printf 'spark://assay:assay@127.0.0.1:%s/default' "$1"
}
