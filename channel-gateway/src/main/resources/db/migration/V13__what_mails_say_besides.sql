-- When a sender says that he sent a mail, and to whom else an answer may go, separated by spaces.
alter table interaction add column sent_at timestamptz, add column reply_to text;
