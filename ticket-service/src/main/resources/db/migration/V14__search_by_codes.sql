-- What people search for is a code in another spelling: FR7630006000011234567890189 for FR76 3000 6000 0112 3456 7890 189, 001a2b3c4d5e for
-- 00:1A:2B:3C:4D:5E, 88412 for 0088412, obrien for O'Brien. And it is a sentence, of whose small words nobody knows the language.

-- As before, with numbers without their leading zeros, in what is kept and in what is asked.
create or replace function hotline_words(said text) returns text language sql immutable parallel safe
return regexp_replace(
    regexp_replace(
        case when said ~ '[#\u00AD\u0300-\u036F\u0E00-\u11FF\u1780-\u17FF\u200B-\u200D\u2060\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFEFF]|\+\+'
            then regexp_replace(
                regexp_replace(
                    regexp_replace(
                        translate(normalize(said), U&'\00AD\200B\200C\200D\2060\FEFF', ''),
                        '([[:alpha:]])\+\+', '\1 \1plusplus ', 'g'),
                    '([[:alpha:]])#', '\1 \1sharp ', 'g'),
                '([\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])', ' \1 ', 'g')
            else said end,
        '[^[:alnum:] ]+', ' ', 'g'),
    '(^|[^0-9])0+(?=[0-9])', '\1', 'g');

create or replace function hotline_numbers(said text) returns text language sql immutable parallel safe
return regexp_replace(
    translate(
        regexp_replace(
            regexp_replace(
                regexp_replace(said, '[^0-9 \u00A0\u2007\u202F./()\u2010-\u2015+-][^0-9]*', 'x', 'g'),
                '[^0-9x]+', '', 'g'),
            '[0-9]+([0-9]{9})', '\1', 'g'),
        'x', ' '),
    '(^|[^0-9])0+(?=[0-9])', '\1', 'g');

-- The last nine digits of every number that neighbouring groups of digits may be, since the next number often follows right behind.
create function hotline_neighbouring_numbers(said text) returns text language sql immutable parallel safe
return (
    select regexp_replace(string_agg(distinct right(number, 9), ' '), '(^|[^0-9])0+(?=[0-9])', '\1', 'g')
    from regexp_matches(said, '[0-9][0-9 \u00A0\u2007\u202F./()\u2010-\u2015+-]{8,}[0-9]', 'g') as run (found),
        lateral regexp_split_to_array(found[1], '[^0-9]+') as part,
        lateral generate_series(1, least(cardinality(part), 1000)) as first,
        lateral generate_series(first, least(first + 7, cardinality(part))) as last,
        lateral array_to_string(part[first:last], '') as number
    where length(number) between 9 and 14);

-- Words between which single signs stand as one: every run of up to six neighbours.
create function hotline_closed_up(said text) returns text language sql immutable parallel safe
return (
    select regexp_replace(string_agg(array_to_string(part[first:last], ''), ' '), '(^|[^0-9])0+(?=[0-9])', '\1', 'g')
    from regexp_matches(said, '[[:alnum:]]+(?:[-\u2010\u2011&.:/_''\u2019\u02BC][[:alnum:]]+)+', 'g') as word (found),
        lateral regexp_split_to_array(found[1], '[^[:alnum:]]') as part,
        lateral generate_series(1, cardinality(part) - 1) as first,
        lateral generate_series(first + 1, least(first + 5, cardinality(part))) as last
    where length(found[1]) <= 40);

-- What a text is found by: its words, the parts of those that are joined, those with signs as one, and its numbers. What is merely elided
-- (l'imprimante, qu'il) is not worth it. No text is so long that it could not be kept.
create or replace function hotline_findable(said text) returns text language sql immutable parallel safe
return hotline_words(said)
    || case when said ~ '[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]|[[:upper:]]{2}[[:lower:]]'
        then coalesce(' ' || hotline_joined(hotline_words(left(said, 20000))), '') else '' end
    || case when said ~ ('[[:alpha:]][-\u2010\u2011&.:/_][[:alnum:]]|[0-9][-\u2010\u2011&.:/_][[:alpha:]]|[''\u2019\u02BC][[:upper:]]'
            || '|(?:^|[^[:alnum:]])[oO][''\u2019\u02BC][[:alpha:]]|[[:alpha:]][^uU ][''\u2019\u02BC][[:alpha:]]')
        then coalesce(' ' || left(hotline_closed_up(left(said, 20000)), 30000), '') else '' end
    || case when said ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(left(said, 20000))
            || coalesce(' ' || left(hotline_neighbouring_numbers(left(said, 20000)), 30000), '')
        else '' end;

-- The words of a question as they are, without the small ones of a language.
create text search dictionary hotline_small_french (template = simple, stopwords = french, accept = false);
create text search configuration hotline_telling_french (copy = hotline_simple);
alter text search configuration hotline_telling_french
    alter mapping for asciiword, word with hotline_small_french, unaccent, simple;
create text search dictionary hotline_small_english (template = simple, stopwords = english, accept = false);
create text search configuration hotline_telling_english (copy = hotline_simple);
alter text search configuration hotline_telling_english
    alter mapping for asciiword, word with hotline_small_english, unaccent, simple;
create text search dictionary hotline_small_german (template = simple, stopwords = german, accept = false);
create text search configuration hotline_telling_german (copy = hotline_simple);
alter text search configuration hotline_telling_german
    alter mapping for asciiword, word with hotline_small_german, unaccent, simple;
create text search dictionary hotline_small_spanish (template = simple, stopwords = spanish, accept = false);
create text search configuration hotline_telling_spanish (copy = hotline_simple);
alter text search configuration hotline_telling_spanish
    alter mapping for asciiword, word with hotline_small_spanish, unaccent, simple;
create text search dictionary hotline_small_italian (template = simple, stopwords = italian, accept = false);
create text search configuration hotline_telling_italian (copy = hotline_simple);
alter text search configuration hotline_telling_italian
    alter mapping for asciiword, word with hotline_small_italian, unaccent, simple;
create text search dictionary hotline_small_dutch (template = simple, stopwords = dutch, accept = false);
create text search configuration hotline_telling_dutch (copy = hotline_simple);
alter text search configuration hotline_telling_dutch
    alter mapping for asciiword, word with hotline_small_dutch, unaccent, simple;
create text search dictionary hotline_small_portuguese (template = simple, stopwords = portuguese, accept = false);
create text search configuration hotline_telling_portuguese (copy = hotline_simple);
alter text search configuration hotline_telling_portuguese
    alter mapping for asciiword, word with hotline_small_portuguese, unaccent, simple;

-- Asks for all words of a text, in the forms of each language and without the small words of each, since nobody says in which he
-- searches; with numbers as they are written or without what separates their digits, umlauts as they are written or as ae, oe and ue,
-- words with signs as one, all of it as one, and letters apart from digits. The scheme of an address is no word, nor is www. Nothing without words.
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

-- The stems of what is found: of a text that is too short to tell its language, those of both in which most is written, and its words.
create function hotline_document(spoken text, said text) returns tsvector language sql immutable parallel safe
return case
    when spoken = 'fr' then to_tsvector('hotline_french_all'::regconfig, said)
    when spoken = 'en' then to_tsvector('hotline_english_all'::regconfig, said)
    when spoken is null then to_tsvector('hotline_french_all'::regconfig, said)
        || to_tsvector('hotline_english_all'::regconfig, said) || to_tsvector('hotline_simple'::regconfig, said)
    else to_tsvector('hotline_simple'::regconfig, said)
end;

-- Only what is made anew is found in the new way.
alter table message drop column search;
alter table message add column search tsvector generated always as (
    strip(hotline_document(
        language,
        coalesce(hotline_findable(left(subject, 1000)), '') || ' ' || coalesce(hotline_findable_address(left(address, 500)), '') || ' '
            || coalesce(hotline_findable(left(known_by, 5000)), '') || ' ' || hotline_findable(left(text, 100000))))
) stored;
create index message_search on message using gin (search);
