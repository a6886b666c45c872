-- Where a mail reaches a visitor who gave no address when he began, and to whom what was said was mailed, once.
alter table chat
    add column later_address text,
    add column transcript_to text,
    add column transcript_at timestamptz;
create index chat_transcript on chat (transcript_to, transcript_at) where transcript_to is not null;

alter table outbound_message
    drop constraint outbound_message_kind_check,
    add constraint outbound_message_kind_check check (kind in ('REPLY', 'FORWARD', 'SURVEY', 'TRANSCRIPT'));
