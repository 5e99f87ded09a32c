#!/usr/bin/env bash
# Run once by the MariaDB image, on an empty data volume: the database and its two users.
#
# migrator owns the schema and may hand on rights; app gets none here. Each migration grants app what it needs on the
# table it makes, and on append-only tables that is SELECT and INSERT only.
set -euo pipefail

# The passwords as SQL literals, whatever characters they hold.
literal() {
    local text="$1"
    text="${text//\\/\\\\}"
    text="${text//\'/\\\'}"
    printf "'%s'" "$text"
}
migrator="$(literal "${MIGRATOR_PASSWORD:?}")"
app="$(literal "${APP_PASSWORD:?}")"

# The image starts a server without TLS for these scripts; the socket needs none.
MYSQL_PWD="${MARIADB_ROOT_PASSWORD:?}" mariadb --no-defaults --skip-ssl --protocol=socket ${MARIADB_SOCKET:+--socket="$MARIADB_SOCKET"} \
    --user=root --default-character-set=utf8mb4 <<SQL
SET SESSION sql_mode = '';
CREATE DATABASE musharaka CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER 'migrator'@'%' IDENTIFIED BY ${migrator};
CREATE USER 'app'@'%' IDENTIFIED BY ${app};
GRANT ALL PRIVILEGES ON musharaka.* TO 'migrator'@'%' WITH GRANT OPTION;
GRANT SELECT ON mysql.tables_priv TO 'migrator'@'%';
GRANT USAGE ON *.* TO 'app'@'%';
SQL
