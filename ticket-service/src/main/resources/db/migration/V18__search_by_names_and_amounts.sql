-- What people paste is a name of the customer, an address with the letters of its language, and an amount as it is written where they are.

-- As before, with the digits of other scripts as ours.
create or replace function hotline_words(said text) returns text language sql immutable parallel safe
return regexp_replace(
    regexp_replace(
        case when said ~ '[#\u00AD\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0300-\u036F\u0E00-\u11FF\u1780-\u17FF\u200B-\u200D\u2060\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFEFF]|\+\+'
            then regexp_replace(
                regexp_replace(
                    regexp_replace(
                        translate(
                            normalize(said),
                            '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯' || U&'\00AD\200B\200C\200D\2060\FEFF',
                            '0123456789012345678901234567890123456789'),
                        '([[:alpha:]])\+\+', '\1 \1plusplus ', 'g'),
                    '([[:alpha:]])#', '\1 \1sharp ', 'g'),
                '([\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])', ' \1 ', 'g')
            else said end,
        '[^[:alnum:] ]+', ' ', 'g'),
    '(^|[^0-9])0+(?=[0-9])', '\1', 'g');

-- The numbers whose thousands are set apart as in 1,234,567.80 or 1'234.50, without what sets them apart.
create function hotline_thousands(said text) returns text language sql immutable parallel safe
return (
    select string_agg(distinct regexp_replace(number[1], '[^0-9]', '', 'g'), ' ')
    from regexp_matches(said, '\m[0-9]{1,3}(?:[,''\u2019][0-9]{3})+(?![0-9])', 'g') as number);

-- As before, with those numbers, and with words apart that only an invisible blank holds apart.
create or replace function hotline_findable(said text) returns text language sql immutable parallel safe
return hotline_words(said)
    || case when said ~ '[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]|[[:upper:]]{2}[[:lower:]]|\u200B'
        then coalesce(' ' || hotline_joined(hotline_words(left(said, 20000))), '') else '' end
    || case when said ~ ('[[:alpha:]][-\u2010\u2011&.:/_][[:alnum:]]|[0-9][-\u2010\u2011&.:/_][[:alpha:]]|[''\u2019\u02BC][[:upper:]]'
            || '|(?:^|[^[:alnum:]])[oO][''\u2019\u02BC][[:alpha:]]|[[:alpha:]][^uU ][''\u2019\u02BC][[:alpha:]]')
        then coalesce(' ' || left(hotline_closed_up(left(said, 20000)), 30000), '') else '' end
    || case when said ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(left(said, 20000))
            || coalesce(' ' || left(hotline_neighbouring_numbers(left(said, 20000)), 30000), '')
        else '' end
    || case when said ~ '[0-9][,''\u2019][0-9]{3}' then coalesce(' ' || hotline_thousands(left(said, 20000)), '') else '' end;

-- As before, with numbers without what sets thousands apart.
create or replace function hotline_query(asked text) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery
    from regexp_replace(asked, '\m(mailto|tel|sips?|https?|ftp):|\mwww\.', ' ', 'gi') as bare,
        lateral regexp_replace(
            regexp_replace(bare, '(?<=[0-9])[ \u00A0\u2007\u202F./()\u2010-\u2015+-]+(?=[0-9])', '', 'g'),
            '[0-9]+([0-9]{9})', '\1', 'g') as counted,
        lateral (
            select distinct words
            from (
                values
                    (hotline_words(asked)),
                    (hotline_words(bare)),
                    (hotline_words(counted)),
                    (hotline_words(regexp_replace(bare, '(?<=[0-9])[,''\u2019.](?=[0-9]{3}(?![0-9]))', '', 'g'))),
                    (hotline_words(replace(replace(replace(lower(normalize(bare)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))),
                    (hotline_words(regexp_replace(
                        bare, '(?<=[[:alnum:]])[-\u2010\u2011&.:/_''\u2019\u02BC](?=[[:alnum:]])', '', 'g'))),
                    (case when length(bare) <= 60 and bare !~ '[+#]'
                        then hotline_words(regexp_replace(bare, '[^[:alnum:]]+', '', 'g')) else '' end),
                    (regexp_replace(
                        hotline_words(bare), '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g')),
                    (regexp_replace(
                        hotline_words(counted), '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g'))
            ) as written (words)
            where words ~ '[^ ]'
        ) as spelling,
        lateral (
            values
                (plainto_tsquery('hotline_french'::regconfig, words)),
                (plainto_tsquery('hotline_french_all'::regconfig, words)),
                (plainto_tsquery('hotline_english'::regconfig, words)),
                (plainto_tsquery('hotline_english_all'::regconfig, words)),
                (plainto_tsquery('hotline_simple'::regconfig, words)),
                (plainto_tsquery('hotline_telling_french'::regconfig, words)),
                (plainto_tsquery('hotline_telling_english'::regconfig, words)),
                (plainto_tsquery('hotline_telling_german'::regconfig, words)),
                (plainto_tsquery('hotline_telling_spanish'::regconfig, words)),
                (plainto_tsquery('hotline_telling_italian'::regconfig, words)),
                (plainto_tsquery('hotline_telling_dutch'::regconfig, words)),
                (plainto_tsquery('hotline_telling_portuguese'::regconfig, words)),
                (plainto_tsquery('hotline_french_all'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi'))),
                (plainto_tsquery('hotline_english_all'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi'))),
                (plainto_tsquery('hotline_simple'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi')))
        ) as form (query)
    where numnode(query) > 0);

-- How the customer is called where the message came from; of what is there, as far as it is known.
alter table message add column address_name text;
update message set address_name = left(customer.name, 200) from customer
where customer.id = message.author_id and message.author_kind = 'CUSTOMER';

-- Only what is made anew is found in the new way.
alter table message drop column search;
alter table message add column search tsvector generated always as (
    strip(hotline_document(
        language,
        coalesce(hotline_findable(left(subject, 1000)), '') || ' ' || coalesce(hotline_findable_address(left(address, 500)), '') || ' '
            || coalesce(hotline_findable(left(address_name, 500)), '') || ' '
            || coalesce(hotline_findable(left(known_by, 5000)), '') || ' ' || hotline_findable(left(text, 100000))))
) stored;
create index message_search on message using gin (search);
