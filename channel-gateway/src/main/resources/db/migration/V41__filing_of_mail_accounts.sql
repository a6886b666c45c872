-- To which team what comes to a mailbox of ours goes, and with which priority.
alter table mail_account
    add column team text,
    add column priority text check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT'));
