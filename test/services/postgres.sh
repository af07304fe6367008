# PostgreSQL 15 as Debian has it; any later one will do.
password='ädm1n/@:?#%'

programs() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1
}

install() {
  [ -n "$(programs)" ] && return 0
  command -v apt-get >/dev/null || return 1
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
}

# The server refuses to run as root, so Debian's own user runs it.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start() {
  local data=$1/data
  mkdir "$data"
  printf '%s' "$password" >"$1/password"
  chmod 755 "$1"
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$data" "$1/password"; fi
  as_owner "$(programs)/initdb" -D "$data" -U admin -A scram-sha-256 --pwfile="$1/password" -E UTF8 --locale=C.UTF-8 --no-sync &&
    as_owner "$(programs)/pg_ctl" -D "$data" -w -l "$data/log" \
      -o "-p $2 -k $data -c listen_addresses=127.0.0.1 -c fsync=off" start
}

stop() {
  as_owner "$(programs)/pg_ctl" -D "$1/data" -m immediate stop
}

url() {
  printf 'postgres://admin:%s@127.0.0.1:%s/postgres' \
    "$(python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe=""))' "$password")" "$1"
}
