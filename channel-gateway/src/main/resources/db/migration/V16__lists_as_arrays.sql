-- Lists are arrays, not texts with blanks between.
alter table interaction alter column reply_to type text[] using string_to_array(reply_to, ' ');
alter table outbound_message alter column reference_ids type text[] using string_to_array(reference_ids, ' ');
