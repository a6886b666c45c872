-- What the rows of event logs of other systems mean.
create table log_mapping (
    key     text  primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    mapping jsonb not null
);
