-- Numbers of ours that take text messages, and who wants none from them: by a hash, which outlives whatever else is known of him.
alter table messenger drop constraint messenger_channel_check;
alter table messenger add constraint messenger_channel_check check (channel in ('WHATSAPP', 'TELEGRAM', 'SMS'));

create table messenger_opt_out (
    messenger uuid not null references messenger on delete cascade,
    person uuid not null,
    since timestamptz not null,
    primary key (messenger, person)
);
