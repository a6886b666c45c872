-- Questions of everybody, and answers to them. Nothing says who wrote one but the name that he gave himself.
create table contribution (
    id          uuid primary key,
    question_id uuid references contribution,
    language    text        not null check (language ~ '^[a-z]{2}$'),
    title       text        not null,
    text        text        not null,
    writer      text        not null,
    official    boolean     not null,
    state       text        not null check (state in ('WAITING', 'PUBLISHED', 'REJECTED', 'ERASED')),
    accepted    boolean     not null default false,
    votes       integer     not null default 0 check (votes >= 0),
    written_at  timestamptz not null,
    decided_by  uuid,
    version     bigint      not null default 0,
    changed_in  xid8        not null default pg_current_xact_id(),
    check (state in ('WAITING', 'PUBLISHED') or (title = '' and text = '' and writer = ''))
);

create index contribution_state on contribution (state, id);
create index contribution_answers on contribution (question_id, state) where question_id is not null;
create index contribution_questions on contribution (language, id) where question_id is null and state = 'PUBLISHED';
create index contribution_writer on contribution (lower(writer), id) where writer <> '';
create unique index contribution_accepted on contribution (question_id) where accepted;
create index contribution_changed on contribution (changed_in, id) where question_id is null;

-- What is found of a question changes with its version, not with its votes.
create trigger contribution_marks_change before update of version on contribution
    for each row execute function mark_change();

create table contribution_vote (
    contribution_id uuid not null references contribution,
    voter           uuid not null,
    primary key (contribution_id, voter)
);
