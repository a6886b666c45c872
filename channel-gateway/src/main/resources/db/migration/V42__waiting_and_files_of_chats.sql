-- In which ticket what the visitor said last was filed, and in which it is by now.
alter table chat
    add column filed_in uuid,
    add column ticket_id uuid;
create index chat_filed_in on chat (filed_in) where filed_in is not null;
create index chat_ticket on chat (ticket_id) where ticket_id is not null;

-- Chats whose visitor waits for an answer of people, as long as he does. Those that nobody has taken are in line, the longest wait first.
create table waiting_chat (
    chat uuid primary key references chat on delete cascade,
    team text not null,
    taken boolean not null,
    since timestamptz not null,
    came_as integer
) with (fillfactor = 70);
create index waiting_chat_line on waiting_chat (team, since, chat) where not taken;

-- What the last answers of each team tell of how long a place in line takes.
create table answered_chat (
    chat uuid not null references chat on delete cascade,
    team text not null,
    answered_at timestamptz not null,
    seconds_per_place bigint not null,
    primary key (chat, answered_at)
);
create index answered_chat_team on answered_chat (team, answered_at);
create index answered_chat_old on answered_chat (answered_at);

-- A message that is a file; the file is kept with its interaction.
alter table chat_message
    add column file_name text,
    add column file_size bigint;
