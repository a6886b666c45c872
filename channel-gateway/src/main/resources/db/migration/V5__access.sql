-- Keys of integrations. Only a hash of the secret is kept.
create table api_key (
    id          uuid        primary key,
    name        text        not null,
    secret_hash text        not null,
    created_by  uuid        not null,
    created_at  timestamptz not null,
    revoked_at  timestamptz
);
