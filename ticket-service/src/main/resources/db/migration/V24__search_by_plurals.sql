-- Who asks for photo means photos, too, and who asks for payer means payé: the rules of French leave an s behind i, o and u where it
-- stands, and make an i of some y. What is kept stays as it is; both are asked for.

alter function hotline_query(text) rename to hotline_spellings;

create function hotline_query(asked text) returns tsquery language sql immutable parallel safe
return regexp_replace(
    regexp_replace(hotline_spellings(asked)::text, '''([^'' ]{3,}[iou])s?''', '( ''\1'' | ''\1s'' )', 'g'),
    '''([^'' ]{2,})[iy]''', '( ''\1i'' | ''\1y'' )', 'g')::tsquery;
