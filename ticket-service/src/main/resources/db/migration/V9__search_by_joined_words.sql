-- What people search for is a part of a joined word in any length (livebox 4 in LiveBox4, usb in USBStick), or joined where it stands apart.

-- Every run of up to four neighbours of the parts of joined words, and words with hyphens without them.
create function hotline_joined(said text) returns text language sql immutable parallel safe
return (
    select string_agg(array_to_string(part[first:last], ''), ' ')
    from regexp_matches(
            said,
            '[[:alnum:]]*(?:[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]|[[:upper:]]{2}[[:lower:]])[[:alnum:]]*',
            'g') as word (found),
        lateral regexp_split_to_array(
            found[1],
            '(?<=[[:lower:]])(?=[[:upper:]])|(?<=[[:upper:]])(?=[[:upper:]][[:lower:]])'
                || '|(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])') as part,
        lateral generate_series(1, cardinality(part)) as first,
        lateral generate_series(first, least(first + 3, cardinality(part))) as last
    where length(found[1]) <= 40);

create function hotline_unhyphened(said text) returns text language sql immutable parallel safe
return (
    select string_agg(translate(found[1], U&'-\2010\2011', ''), ' ')
    from regexp_matches(said, '[[:alnum:]]+(?:[-\u2010\u2011][[:alnum:]]+)+', 'g') as word (found)
    where length(found[1]) <= 40);

-- What a text is found by: its words, the parts of those that are joined, those with hyphens as one word, and its numbers.
create or replace function hotline_findable(said text) returns text language sql immutable parallel safe
return hotline_words(said)
    || case when said ~ '[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]|[[:upper:]]{2}[[:lower:]]'
        then coalesce(' ' || hotline_joined(hotline_words(left(said, 20000))), '') else '' end
    || case when said ~ '[[:alpha:]][-\u2010\u2011][[:alpha:]]'
        then coalesce(' ' || hotline_unhyphened(left(said, 20000)), '') else '' end
    || case when said ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(left(said, 20000)) else '' end;

-- The same of an address, which is seldom joined of words: its parts and numbers.
create function hotline_findable_address(address text) returns text language sql immutable parallel safe
return hotline_words(address)
    || case when address ~ '[[:alpha:]][0-9]|[0-9][[:alpha:]]'
        then ' ' || regexp_replace(
            hotline_words(address), '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g') else '' end
    || case when address ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(address) else '' end;

-- Asks for all words of a text, in the forms of each language, since nobody says in which he searches; with numbers as they are
-- written or without what separates their digits, umlauts as they are written or as ae, oe and ue, words with hyphens as one, and
-- letters apart from digits. The scheme of an address is no word. Nothing without words.
create or replace function hotline_query(asked text) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery
    from regexp_replace(asked, '\m(mailto|tel|sips?|https?|ftp):', ' ', 'gi') as bare,
        lateral (
            values
                (hotline_words(asked)),
                (hotline_words(bare)),
                (hotline_words(regexp_replace(
                    regexp_replace(bare, '(?<=[0-9])[ \u00A0\u2007\u202F./()\u2010-\u2015+-]+(?=[0-9])', '', 'g'),
                    '[0-9]+([0-9]{9})', '\1', 'g'))),
                (hotline_words(replace(replace(replace(lower(normalize(bare)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))),
                (hotline_words(regexp_replace(bare, '(?<=[[:alnum:]])[-\u2010\u2011](?=[[:alnum:]])', '', 'g'))),
                (regexp_replace(
                    hotline_words(bare), '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g'))
        ) as spelling (words),
        lateral (
            values
                (plainto_tsquery('hotline_french'::regconfig, words)),
                (plainto_tsquery('hotline_french_all'::regconfig, words)),
                (plainto_tsquery('hotline_english'::regconfig, words)),
                (plainto_tsquery('hotline_english_all'::regconfig, words)),
                (plainto_tsquery('hotline_simple'::regconfig, words)),
                (plainto_tsquery('hotline_french_all'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi'))),
                (plainto_tsquery('hotline_english_all'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi'))),
                (plainto_tsquery('hotline_simple'::regconfig, regexp_replace(words, '([aou])e', '\1', 'gi')))
        ) as form (query)
    where numnode(query) > 0);

-- Only what is made anew is found in the new way.
alter table message drop column search;
alter table message add column search tsvector generated always as (
    strip(to_tsvector(
        case language
            when 'fr' then 'hotline_french_all'::regconfig
            when 'en' then 'hotline_english_all'::regconfig
            else 'hotline_simple'::regconfig
        end,
        coalesce(hotline_findable(left(subject, 1000)), '') || ' ' || coalesce(hotline_findable_address(left(address, 500)), '') || ' '
            || coalesce(hotline_findable(left(known_by, 5000)), '') || ' ' || hotline_findable(left(text, 100000))))
) stored;
create index message_search on message using gin (search);
