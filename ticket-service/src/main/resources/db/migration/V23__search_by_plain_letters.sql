-- What people paste is written with whatever letters and signs their programs have: wide and narrow ones, other apostrophes and
-- dashes, marks that nobody sees. And they look for a customer by any part of the name.

-- Whether a text has letters, digits or signs in an unusual form. Looked for first, since few have.
create function hotline_is_unusual(said text) returns boolean language sql immutable parallel safe
return said ~ ('[`´\u00AA\u00AD\u00B2\u00B3\u00B5\u00B9\u00BA\u02BB\u02BC\u0300-\u036F\u03C2\u0591-\u05C7\u061C\u0640\u064B-\u0669\u0670'
    || '\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E33\u0EB3\u1100-\u11FF\u180E\u200B-\u200F\u2012-\u2015\u2018\u202A-\u202E\u2032'
    || '\u2060-\u206F\u2070-\u209F\u2100-\u214F\u2212\u2460-\u24FF\u3300-\u33FF\uF900-\uFDFF\uFE00-\uFE0F\uFE58-\uFFEF]');

-- The same in their usual form: apostrophes, dashes, wide and narrow letters, digits of other scripts; without marks that nobody sees.
-- No function of SQL, which would be put in place of each mention of what it makes, and be worked out as often.
create function hotline_plain(said text) returns text language plpgsql immutable parallel safe as $function$
begin
return translate(
    normalize(
        translate(said, U&'´`\02BB\02BC\2018\2032\2012\2013\2014\2015\2212™℠', $$''''''-----  $$),
        nfkc),
    'ς٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯'
        || U&'\00AD\034F\061C\0640\064B\064C\064D\064E\064F\0650\0651\0652\0653\0670\05B0\05B1\05B2\05B3\05B4\05B5\05B6\05B7'
        || U&'\05B8\05B9\05BA\05BB\05BC\05BD\05BF\05C1\05C2\05C4\05C5\05C7\180E\200B\200C\200D\200E\200F\202A\202B\202C\202D'
        || U&'\202E\2060\2061\2062\2063\2064\2066\2067\2068\2069\FE0E\FE0F\FEFF',
    'σ0123456789012345678901234567890123456789');
end
$function$;

-- The words of a plain text: what is neither letter nor digit separates them, and so does a sign of a script without spaces. C++ and
-- C# are words of their own beside the letter, and numbers have no leading zeros.
create or replace function hotline_words(said text) returns text language sql immutable parallel safe
return regexp_replace(
    regexp_replace(
        case when said ~ '[#\u0E00-\u11FF\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]|\+\+'
            then regexp_replace(
                regexp_replace(
                    regexp_replace(said, '([[:alpha:]])\+\+', '\1 \1plusplus ', 'g'),
                    '([[:alpha:]])#', '\1 \1sharp ', 'g'),
                '([\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])', ' \1 ', 'g')
            else said end,
        '[^[:alnum:] ]+', ' ', 'g'),
    '(^|[^0-9])0+(?=[0-9])', '\1', 'g');

-- As before; what comes behind 0x is a number by itself.
create or replace function hotline_joined(said text) returns text language sql immutable parallel safe
return (
    select string_agg(array_to_string(part[first:last], ''), ' ')
    from regexp_matches(
            said,
            '[[:alnum:]]*(?:[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]|[[:upper:]]{2}[[:lower:]])[[:alnum:]]*',
            'g') as word (found),
        lateral regexp_split_to_array(
            found[1],
            '(?<=[[:lower:]])(?=[[:upper:]])|(?<=[[:upper:]])(?=[[:upper:]][[:lower:]])'
                || '|(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])|(?<=\m0[xX])(?=[a-fA-F])') as part,
        lateral generate_series(1, cardinality(part)) as first,
        lateral generate_series(first, least(first + 3, cardinality(part))) as last
    where length(found[1]) <= 40);

-- As before, also of short numbers, such as a telephone number without what is dialled before it.
create or replace function hotline_neighbouring_numbers(said text) returns text language sql immutable parallel safe
return (
    select regexp_replace(string_agg(distinct right(number, 9), ' '), '(^|[^0-9])0+(?=[0-9])', '\1', 'g')
    from regexp_matches(said, '[0-9][0-9 \u00A0\u2007\u202F./()\u2010-\u2015+-]{5,}[0-9]', 'g') as run (found),
        lateral regexp_split_to_array(found[1], '[^0-9]+') as part,
        lateral generate_series(1, least(cardinality(part), 1000)) as first,
        lateral generate_series(first, least(first + 7, cardinality(part))) as last,
        lateral array_to_string(part[first:last], '') as number
    where length(number) between 6 and 14);

-- What a text is found by, as before; the text has to be plain.
create function hotline_findable_plain(said text) returns text language sql immutable parallel safe
return hotline_words(said)
    || case when said ~ '[[:lower:]][[:upper:]]|[[:alpha:]][0-9]|[0-9][[:alpha:]]|[[:upper:]]{2}[[:lower:]]'
        then coalesce(' ' || hotline_joined(hotline_words(left(said, 20000))), '') else '' end
    || case when said ~ ('[[:alpha:]][-\u2010\u2011&.:/_!*+~][[:alnum:]]|[0-9][-\u2010\u2011&.:/_!*+~][[:alpha:]]|[''\u2019][[:upper:]]'
            || '|(?:^|[^[:alnum:]])[oO][''\u2019][[:alpha:]]|[[:alpha:]][^uU ][''\u2019][[:alpha:]]')
        then coalesce(' ' || left(hotline_closed_up(left(said, 20000)), 30000), '') else '' end
    || case when said ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(left(said, 20000))
            || coalesce(' ' || left(hotline_neighbouring_numbers(left(said, 20000)), 30000), '')
        else '' end
    || case when said ~ '[0-9][,''\u2019][0-9]{3}' then coalesce(' ' || hotline_thousands(left(said, 20000)), '') else '' end;

create or replace function hotline_findable(said text) returns text language sql immutable parallel safe
return case
    when hotline_is_unusual(said) then hotline_findable_plain(hotline_plain(said))
    else hotline_findable_plain(said)
end;

create or replace function hotline_findable_address(address text) returns text language sql immutable parallel safe
return case
    when hotline_is_unusual(address) then hotline_findable_plain(hotline_plain(address))
    else hotline_words(address)
        || case when address ~ '[[:alpha:]][0-9]|[0-9][[:alpha:]]'
            then ' ' || regexp_replace(
                hotline_words(address), '(?<=[[:alpha:]])(?=[0-9])|(?<=[0-9])(?=[[:alpha:]])', ' ', 'g') else '' end
        || case when address ~ '[0-9][^[:alnum:]]{1,3}[0-9]|[0-9]{9}' then ' ' || hotline_numbers(address) else '' end
end;

-- Letters that some languages write as two.
create function hotline_spelled_out(words text) returns text language sql immutable parallel safe
return replace(replace(replace(replace(replace(lower(words), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa');

create function hotline_spelled_in_one(words text) returns text language sql immutable parallel safe
return regexp_replace(words, '([aou])e|a(a)', '\1\2', 'gi');

-- The stems of a question without the small words of any language: operators are often asked in another one than the text has.
create text search configuration hotline_telling_in_french (copy = hotline_simple);
alter text search configuration hotline_telling_in_french
    alter mapping for asciiword, word with hotline_small_french, hotline_small_english, hotline_small_german, hotline_small_spanish,
        hotline_small_italian, hotline_small_dutch, hotline_small_portuguese, unaccent, hotline_french_stem;
create text search configuration hotline_telling_in_english (copy = hotline_simple);
alter text search configuration hotline_telling_in_english
    alter mapping for asciiword, word with hotline_small_french, hotline_small_english, hotline_small_german, hotline_small_spanish,
        hotline_small_italian, hotline_small_dutch, hotline_small_portuguese, unaccent, hotline_english_stem;

-- As before, of the question in its plain form, with the spellings of numbers beside those of letters and signs. The v of a version is no word, nor is 0x.
create or replace function hotline_query(asked text) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct '(' || query::text || ')', ' | ')::tsquery
    from hotline_plain(asked) as plain,
        lateral regexp_replace(plain, '\m(mailto|tel|sips?|https?|ftp):|\mwww\.|\mv(?=[0-9]+\.[0-9])|\m0x(?=[0-9a-f]{4})', ' ', 'gi') as bare,
        lateral regexp_replace(
            regexp_replace(bare, '(?<=[0-9])[ \u00A0\u2007\u202F./()\u2010-\u2015+-]+(?=[0-9])', '', 'g'),
            '[0-9]+([0-9]{9})', '\1', 'g') as counted,
        lateral (
            select distinct words
            from (
                values
                    (hotline_words(plain)),
                    (hotline_words(bare)),
                    (hotline_words(counted)),
                    (hotline_words(regexp_replace(bare, '(?<=[0-9])[,''\u2019.](?=[0-9]{3}(?![0-9]))', '', 'g'))),
                    (hotline_words(regexp_replace(
                        bare, '(?<=[[:alnum:]])[-\u2010\u2011&.:/_!*+~''\u2019](?=[[:alnum:]])', '', 'g'))),
                    (hotline_words(regexp_replace(
                        counted, '(?<=[[:alnum:]])[-\u2010\u2011&.:/_!*+~''\u2019](?=[[:alnum:]])', '', 'g'))),
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
                (plainto_tsquery('hotline_french'::regconfig, hotline_participles(words))),
                (plainto_tsquery('hotline_french_all'::regconfig, hotline_participles(words))),
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
                (plainto_tsquery('hotline_telling_in_french'::regconfig, hotline_participles(words))),
                (plainto_tsquery('hotline_telling_in_english'::regconfig, words)),
                (plainto_tsquery('hotline_french_all'::regconfig, hotline_participles(hotline_spelled_in_one(words)))),
                (plainto_tsquery('hotline_english_all'::regconfig, hotline_spelled_in_one(words))),
                (plainto_tsquery('hotline_simple'::regconfig, hotline_spelled_in_one(words))),
                (plainto_tsquery('hotline_french_all'::regconfig, hotline_participles(hotline_spelled_out(words)))),
                (plainto_tsquery('hotline_english_all'::regconfig, hotline_spelled_out(words))),
                (plainto_tsquery('hotline_simple'::regconfig, hotline_spelled_out(words)))
        ) as form (query)
    where numnode(query) > 0);

-- Asks for names of which each word of a text begins one, in any order. Nothing without words.
create function hotline_names(asked text) returns tsquery language sql immutable parallel safe
return (
    select string_agg(distinct '(' || beginnings || ')', ' | ')::tsquery
    from hotline_words(hotline_plain(asked)) as words,
        lateral (values (words), (hotline_spelled_in_one(words)), (hotline_spelled_out(words))) as spelling (name),
        lateral (
            select string_agg(quote_literal(lexeme) || ':*', ' & ') as beginnings
            from unnest(to_tsvector('hotline_simple'::regconfig, name))
        ) as each);

alter table customer add column search tsvector generated always as (
    strip(to_tsvector('hotline_simple'::regconfig, coalesce(hotline_findable(left(name, 500)), '')))
) stored;
create index customer_search on customer using gin (search);
drop index customer_name;

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
