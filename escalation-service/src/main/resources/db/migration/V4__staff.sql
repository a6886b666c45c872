-- Which teams there are and who works on which, as the service heard; see StaffListener of the kit.
create table staff_team (
    key      text   primary key,
    level    text   not null,
    sequence bigint not null
);
create table staff_member (
    operator_id uuid    primary key,
    team        text    not null,
    decided     boolean not null,
    sequence    bigint  not null
);
