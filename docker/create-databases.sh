#!/bin/bash
# Run once by the PostgreSQL image on an empty volume: a database and a role for each service.
set -euo pipefail
for service in gateway ticket escalation kpi knowledge; do
    psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" -v service="$service" -v password="$HOTLINE_DB_PASSWORD" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
SQL
done
