-- With what providers of telephone lines sign what they push about an account; sealed, and never shown.
create table signing_secret (
    provider text        not null,
    account  text        not null,
    secret   text        not null,
    set_at   timestamptz not null,
    primary key (provider, account)
);
