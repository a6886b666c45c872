-- What mailboxes of ours are like; with @domain, those of a domain that have no account of their own.
create table mail_account (
    address      text    primary key,
    display_name text,
    signature    text,
    language     text,
    acknowledged boolean not null,
    subaddressed boolean not null
);
