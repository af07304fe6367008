# Trino 476 from Maven Central, cut down to the catalog that holds tables in memory. It needs Java 24 or later.
version=476
home=$ASSAY_SERVICE_CACHE/trino-$version

java_home() {
  local candidate
  for candidate in "${TRINO_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$candidate/bin/java" ] || continue
    [ "$("$candidate/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)" -ge 24 ] || continue
    printf '%s' "$candidate"
    return 0
  done
  echo "Trino $version needs Java 24 or later: name its folder in TRINO_JAVA_HOME" >&2
  return 1
}

install() {
  java_home >/dev/null || return 1
  [ -f "$home/complete" ] && return 0
  command -v mvn >/dev/null || { echo "Maven is needed to fetch Trino" >&2; return 1; }
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dmdep.useBaseVersion=true \
    -Dartifact=io.trino:trino-server:$version:tar.gz -DoutputDirectory="$ASSAY_SERVICE_CACHE" || return 1
  rm -rf "$home" && mkdir -p "$home" || return 1
  # Plugins share files by hard links into one another: all come out before most are removed.
  tar xzf "$ASSAY_SERVICE_CACHE/trino-server-$version.tar.gz" -C "$home" --strip-components=1 || return 1
  find "$home/plugin" -mindepth 1 -maxdepth 1 ! -name memory -exec rm -rf {} +
  rm "$ASSAY_SERVICE_CACHE/trino-server-$version.tar.gz" && touch "$home/complete"
}

start() {
  local etc=$1/etc
  mkdir -p "$etc/catalog"
  printf '%s\n' node.environment=test node.id=test1 "node.data-dir=$1/data" node.bind-ip=127.0.0.1 \
    node.internal-address=127.0.0.1 >"$etc/node.properties"
  printf '%s\n' -server -Xmx1G -XX:+ExitOnOutOfMemoryError -XX:ReservedCodeCacheSize=256M \
    -Djdk.attach.allowAttachSelf=true >"$etc/jvm.config"
  printf '%s\n' coordinator=true node-scheduler.include-coordinator=true "http-server.http.port=$2" \
    "discovery.uri=http://127.0.0.1:$2" query.max-memory=400MB query.max-memory-per-node=300MB \
    memory.heap-headroom-per-node=200MB catalog.management=static >"$etc/config.properties"
  echo connector.name=memory >"$etc/catalog/memory.properties"
  JAVA_HOME=$(java_home) PATH=$(java_home)/bin:$PATH setsid "$home/bin/launcher" run --etc-dir "$etc" \
    </dev/null >"$1/server.log" 2>&1 &
  echo $! >"$1/pid"
  local second
  for second in $(seq 180); do
    kill -0 "$(cat "$1/pid")" 2>/dev/null || return 1
    # The port opens before queries are taken.
    curl -sf "http://127.0.0.1:$2/v1/info" 2>/dev/null | grep -q '"starting":false' && return 0
    sleep 1
  done
  return 1
}

stop() {
  kill -KILL -- "-$(cat "$1/pid")"
}

url() {
  printf 'trino+http://assay@127.0.0.1:%s/memory/default' "$1"
}
