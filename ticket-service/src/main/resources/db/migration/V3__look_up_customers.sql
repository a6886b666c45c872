-- Whoever answers a call types the beginning of a name, an address or a number.
create index customer_name on customer (lower(name) text_pattern_ops) where name is not null;
create index channel_address_start on channel_address (lower(address) text_pattern_ops);
